-- Words inside a name that elsewhere end it, and words beside one that only look like a part of it.

---@param name string
---@param text string
---@param organizations table[]
---@return table
local function case(name, text, organizations)
  return { name = name, article = { title = "x", paragraphs = { text } },
    expect = { organizations = organizations } }
end

return {
  case("a district whose name begins with figures", "二七区教育局、荥阳市总工会作了介绍。",
    { { name = "二七区教育局" }, { name = "荥阳市总工会" } }),
  case("the end of a bureau and a city look like a post",
    "国铁郑州局长治工务段工会、工商银行长沙分行派员参加。",
    { { name = "国铁郑州局长治工务段工会" }, { name = "工商银行长沙分行" } }),
  case("in a name, 都, 送 and 和 are characters like any other",
    "洪都机械厂、飞送物流公司、沁和纸业有限公司承办。",
    { { name = "洪都机械厂" }, { name = "飞送物流公司" }, { name = "沁和纸业有限公司" } }),
  case("a province's character before a known brand", "湘中联机械有限公司工会换届。",
    { { name = "湘中联机械有限公司工会" } }),
  case("暨 joins an occasion and whoever holds the other one",
    "全市技能大赛暨南坪供电公司第二届比武落幕。", { { name = "南坪供电公司" } }),
  case("a brand that begins like a count, and firms that are counted",
    "徐闻县万家兴物业服务公司、宜宾市百家福超市有限公司派员，上百家远山公司的人也来了。",
    { { name = "徐闻县万家兴物业服务公司" }, { name = "宜宾市百家福超市有限公司" } }),
  case("a feast and 都 in the names of firms", "广东农垦五一农场有限公司、河北丽都环境科技有限公司派员。",
    { { name = "广东农垦五一农场有限公司" }, { name = "河北丽都环境科技有限公司" } }),
  case("a union with the hospital of its city", "岳阳市总工会同市第二人民医院合办义诊。",
    { { name = "岳阳市总工会" }, { name = "岳阳市第二人民医院" } }),
  case("what is held for a sort of people is no association, nor is what a driver drives a firm",
    "宜宾市总工会办了一场专场联谊会，开出租车的司机也来了。", { { name = "宜宾市总工会" } }),
  case("offices of the State Council and of the Party by what they are called",
    "国新办、市场监管总局和中共中央办公厅先后答复。", {
      { name = "国务院新闻办公室" }, { name = "国家市场监督管理总局" }, { name = "中共中央办公厅" },
    }),
  case("a union that is called by a title", "“渡口·桥头里”工会联合会揭牌，覆盖咖啡馆和民宿。",
    { { name = "“渡口·桥头里”工会联合会" } }),
  case("bureaus of several trades", "宜宾市公共就业和人才服务中心、宝清县文化广电体育和旅游局承办。",
    { { name = "宜宾市公共就业和人才服务中心" }, { name = "宝清县文化广电体育和旅游局" } }),
  case("a bureau that is a company, too", "歙县局（分公司）工会、休宁县局（营销部）走访商户。",
    { { name = "歙县局（分公司）工会" }, { name = "休宁县局（营销部）" } }),
  case("a committee of those who work at headquarters", "远海二局机关党委走访老党员。",
    { { name = "远海二局机关党委" } }),
  case("the office of a commission", "浏阳市禁毒委员会办公室走进学校。",
    { { name = "浏阳市禁毒委员会办公室" } }),
  case("who sits in an assembly is not the assembly", "长沙县法院公开审案，县人大代表、县政协委员旁听。",
    { { name = "长沙县法院" } }),
  case("an action by workers is no bank", "“暖工行动”“助农行动”同时启动。", {}),
  case("two counted by what they are have no name", "演练之后，两段工会、两矿工会送来热汤。", {}),
  case("verbs before a union are no part of it",
    "代表们再听工会的报告，材料再报上级工会。李某连任工会主席，有位学校工会主席发言。", {}),
  case("the union of wherever somebody comes from", "他向家乡工会、老家工会求助。", {}),
  case("a faculty by its shorter name", "土木工程学院承办比赛，土木学院夺冠。",
    { { name = "土木工程学院", aliases = { "土木学院" } } }),
  case("a school of two subjects below a college", "远岭学院经济与管理学院、青湖大学教育与传媒学院派来学生。",
    { { name = "远岭学院经济与管理学院" }, { name = "青湖大学教育与传媒学院" } }),
  case("a space parts the figure from what it counts", "全市 36 家企业工会、12 个乡镇工会报名。", {}),
  case("a figure and a space begin the text", "5 家企业工会和长沙县总工会报名。",
    { { name = "长沙县总工会" } }),
  {
    name = "a party committee's secretary makes it a mention, a body within a union none",
    article = { title = "x", paragraphs = {
      "8月6日，白沙镇党委副书记王一、远山重工集团党委书记、董事长李二到场。海东市总工会党组成员、机关党委书记宋三出席。"
        .. "青石机械有限公司党支部书记、厂长赵四说，下个月再办。",
    } },
    expect = { organizations = {
      { name = "白沙镇党委" }, { name = "远山重工集团党委" },
      { name = "海东市总工会" }, { name = "青石机械有限公司党支部" },
    } },
  },
  case("who takes whom along, a task, and houses of the same kind begin no name",
    "经理王一携公司员工、赵四带集团队伍来到医院，落实中心任务院工会要做的工作，兄弟医院工会、兄弟院校到场。",
    { { name = "院工会" } }),
  case("how many houses they are of, and what somebody repairs",
    "临沂地区七厂家工会办船赛，莒县总工会整修俱乐部。", { { name = "莒县总工会" } }),
  case("those who work in unions, and the unions of any nursery school",
    "临沂市教育系统工会干部培训班开班，各中小学、幼儿园工会主席到会，莒县教育系统工会来了人。",
    { { name = "莒县教育系统工会" } }),
  case("a get-together of single people is no society", "临沂市单身青年联谊会由莒县图书馆举办。",
    { { name = "莒县图书馆" } }),
}
