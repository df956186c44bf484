-- Whole pages of a company, a school or a hospital: what their paper calls its own bodies.

local HOUSE_PAGE = [[
2024年5月28日 星期二 第2版 远山重工报

铸造分厂收到清凉礼包

本报讯（记者 王一）近日，远山重工机械有限公司向铸造分厂送去饮料，一百二十名职工很高兴。远山重工的职工表示要把工作做好。

三公司夺得篮球赛冠军

本报讯（记者 李二）昨日，职工篮球赛落幕，三公司、二分厂分获前两名，井下作业公司提供了场地，修井队表演了节目。

读书会在图书室开讲

本报讯（记者 李二）昨日，公司团委的读书会在图书室开讲，四十名青年围坐一圈，把三本书从头读到了尾。
]]

local WATER_PAGE = [[
2024年5月28日 星期二 第2版 清泉

水质比武收官

本报讯（记者 王一）5月20日，山东青河水务有限公司的水质检验比武收官，十二名化验员比了一整天。

水厂迎来小客人

本报讯（记者 李二）近日，山东青河水务有限公司请来三十名小学生参观水厂，看一滴水怎样变清。

夜班有了热汤

本报讯（记者 王一）日前，公司工会把热汤送到泵房，夜班的六名职工喝上了第一碗。

读书会在泵房开讲

本报讯（记者 李二）昨日，公司团委的读书会在泵房开讲，四十名青年围坐一圈，读完了三本书。
]]

local PORT_PAGE = [[
远湾通讯
2024年5月28日 星期二 第2版 职工园地

集团公司门机大赛收官

本报讯（记者 王一）5月20日，远湾集团门机司机大赛圆满收官。大赛由集团公司工会主办，来自集团所属六家单位的选手参加了角逐。

物流公司工会检查劳动保护

本报讯（记者 李二）近日，物流公司工会派出检查员对堆场、车队的防暑工作进行检查，现场发现问题十四项，都限期整改。

省总工会来集团公司调研

本报讯（记者 王一）5月14日，山东省总工会调研组到集团公司座谈，集团公司党委派员陪同，对集团公司的做法表示肯定。

夜班来了心理咨询师

本报讯（记者 王一）日前，集团公司工会聘请的咨询师来到轮驳公司，为夜班职工讲课。公司足球协会组织的比赛也已开赛，集团公司团委主办，物业分公司提供场地。
]]

local HOSPITAL_PAGE = [[
沂湾医院报
2025年5月14日　星期三　第9期　临沂市沂湾医院主办　内部资料

六十一名护士走上台

本报讯（记者 王一）5月9日晚，授帽仪式由院工会举办，蒙河医学院第一附属医院的老师到场，院党委、院团委派人祝贺。

母亲节比赛爬行

本报讯（记者 李二）5月11日，院女职工委员会在食堂门口支起长桌，三十个家庭参加，我院承办的比赛获得了一致好评。
]]

local BUREAU_PAGE = [[
隧道简报
2024年第6期　岭湾隧道开挖局有限公司党委宣传部编

安全例会开到洞口

本报讯（记者 王一）6月3日，局在三号洞口召开安全例会，六十名班组长冒雨参加，会议开了四十分钟。

夜班添了灯

本报讯（记者 李二）日前，洞口添了二十盏灯，夜班的职工说，公司的食堂也该添一盏。

家属来到工地

本报讯（记者 王一）6月5日，公司邀请三十名家属走进工地，看一看隧道是怎样一米一米挖出来的。

洞口比接线

本报讯（记者 李二）6月6日，由公司工会、质量环保部主办的接线比赛在洞口举行，十二名电工参加。
]]

local MINE_PAGE = [[
西岭矿讯   2024-03-15   星期五   2版
山东远山能源集团有限公司西岭煤矿 主办   本期编辑:史一

井口来了矿嫂

本报讯(记者 史一)3月8日,“平安到船头”由矿女工委与矿家属协管会张罗,二十名家属在码头站了一整天,送出姜茶。

选出最想办的十件事

本报讯(记者 史一)3月12日下午,代表投票选出十件事。集团工会副主席到会祝贺,矿工会主席主持,我矿职工与北湾煤矿的代表旁听。
]]

local BUS_PAGE = [[
岭湾公交人
2024年5月28日　星期二　第2版　岭湾公交集团有限公司工会主办

夜班车长有了热汤面

本报讯（记者 王一）从5月起，一公司工会在东门总站给夜班车长送热汤面，一公司党支部书记说这是职代会的提案，公司工会还配了微波炉。

修车擂台开打

本报讯（记者 李二）5月20日，集团公司工会在修理厂摆下擂台，来自一公司、二公司的三十多名机修工同台比拼，大家都说过瘾。
]]

local COLLEGE_PAGE = [[
岭湾教工
2024年9月12日　星期四　总第88期　岭湾师范学院工会编

附中工会给新教师配导师

本报讯（记者 王一）附中工会今年为十二名新教师配了导师，附中的老教师也愿意带，校工会还送来书，附属小学工会也来学经验。

教授来讲课

本报讯（记者 李二）9月3日，省里来的教授走进岭湾师院讲课，听课的教职工坐满了礼堂，学校团委派人照相，讲课一直到天黑。
]]

local SCHOOL_PAGE = [[
沂湾理工大学报
2025年5月14日　星期三　第9期　主办：沂湾理工大学党委宣传部

教职工排球赛落幕

本报讯（记者 王一）5月9日晚，由校工会主办的教职工排球赛落幕，机电学院分工会夺冠，电机系工会小组获精神文明奖，山东师范大学的代表到场。

讲课比赛开讲

本报讯（记者 李二）5月11日，学校工会举办讲课比赛，我校四十名教师参加，图书馆分工会组织六十名职工观摩，大家都说很有收获。
]]

local FARM_PAGE = [[
沂湾农场报
2025年5月14日　星期三　第9期　山东沂湾农场有限公司工会主办

春播现场的流动食堂

本报讯（记者 王一）5月9日，场工会把热饭送到地头，维修车间工会的六十名农机手吃上热乎饭，公司工会主席到场致谢。

场部办起职工夜校

本报讯（记者 李二）5月11日，农场工会、场团委联合举办职工夜校，临沂大学的老师来讲课，四十人参加，大家都说很有收获。
]]

local POWER_PAGE = [[
沂湾水电　　2023年7月28日　　第14期　　第二版

全省技能竞赛在我公司开锤

本报讯（记者 王一）7月18日，竞赛在沂湾水电公司落幕，两位老师应水工分公司工会邀请来到调度室，给三十名职工讲茶道。
]]

return {
  {
    name = "what the paper of a group calls it, its union, its society and its units",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = PORT_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "远湾集团", aliases = { "集团公司", "集团" } },
        { name = "远湾集团工会", kind = "union", aliases = { "集团公司工会" } },
      } },
      { organizations = { { name = "物流公司工会", kind = "union" } } },
      { organizations = {
        { name = "山东省总工会" },
        { name = "远湾集团", kind = "company", aliases = { "集团公司" }, rule = "across-page" },
        { name = "远湾集团党委", kind = "party", aliases = { "集团公司党委" } },
      } },
      { organizations = {
        { name = "远湾集团工会" }, { name = "轮驳公司" }, { name = "远湾集团足球协会" },
        { name = "远湾集团团委" }, { name = "物业分公司" },
      } },
    } },
  },
  {
    name = "the paper of a hospital speaks of its own bodies by one character",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = HOSPITAL_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "临沂市沂湾医院工会", kind = "union", aliases = { "院工会" } },
        { name = "蒙河医学院第一附属医院" },
        { name = "临沂市沂湾医院党委", kind = "party", aliases = { "院党委" } },
        { name = "临沂市沂湾医院团委", kind = "party", aliases = { "院团委" } },
      } },
      { organizations = {
        { name = "临沂市沂湾医院女职工委员会", aliases = { "院女职工委员会" } },
        { name = "临沂市沂湾医院", kind = "hospital", aliases = { "我院" } },
      } },
    } },
  },
  {
    name = "the paper of a mine below a group names both by their sort",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = MINE_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "西岭煤矿女工委", aliases = { "矿女工委" } },
        { name = "西岭煤矿家属协管会", kind = "association", aliases = { "矿家属协管会" } },
      } },
      { organizations = {
        { name = "山东远山能源集团有限公司工会", aliases = { "集团工会" } },
        { name = "西岭煤矿工会", aliases = { "矿工会" } },
        { name = "西岭煤矿", kind = "company", aliases = { "我矿" } },
        { name = "北湾煤矿", aliases = {} },
      } },
    } },
  },
  {
    name = "the paper of a school speaks of its own bodies and of their parts",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = SCHOOL_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "沂湾理工大学工会", aliases = { "校工会" } }, { name = "机电学院分工会" },
        { name = "山东师范大学" },
      } },
      { organizations = {
        { name = "沂湾理工大学工会", aliases = { "学校工会" } },
        { name = "沂湾理工大学", kind = "school", aliases = { "我校" } },
        { name = "图书馆分工会", kind = "union" },
      } },
    } },
  },
  {
    name = "我公司 in the paper of a company, and who invites",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = POWER_PAGE },
    expect = { articles = { { organizations = {
      { name = "沂湾水电公司", aliases = { "我公司" } }, { name = "水工分公司工会" },
    } } } },
  },
  {
    name = "the paper of a farm that is a company by its form",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = FARM_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "山东沂湾农场有限公司工会", aliases = { "场工会", "公司工会" } },
        { name = "维修车间工会", kind = "union" },
      } },
      { organizations = {
        { name = "山东沂湾农场有限公司工会", aliases = { "农场工会" } },
        { name = "山东沂湾农场有限公司团委", aliases = { "场团委" } }, { name = "临沂大学" },
      } },
    } },
  },
  {
    name = "a paper that bears a company's short name is the company's, and its units are numbered",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = HOUSE_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "铸造分厂" }, { name = "远山重工机械有限公司" },
      } },
      { organizations = { { name = "三公司" }, { name = "二分厂" }, { name = "井下作业公司" } } },
      { organizations = { { name = "远山重工机械有限公司团委", aliases = { "公司团委" } } } },
    } },
  },
  {
    name = "the bodies of the company that several articles name are its own in the others",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = WATER_PAGE },
    expect = { articles = {
      { organizations = { { name = "山东青河水务有限公司" } } },
      { organizations = { { name = "山东青河水务有限公司" } } },
      { organizations = { { name = "山东青河水务有限公司工会", aliases = { "公司工会" } } } },
      { organizations = { { name = "山东青河水务有限公司团委", aliases = { "公司团委" } } } },
    } },
  },
  {
    name = "the union of a numbered company is its own in the paper of the group",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = BUS_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "一公司工会", aliases = { "公司工会" } }, { name = "一公司党支部" },
      } },
      { organizations = {
        { name = "岭湾公交集团有限公司工会", aliases = { "集团公司工会" } }, { name = "修理厂" },
        { name = "一公司" }, { name = "二公司" },
      } },
    } },
  },
  {
    name = "the schools of a college, and its contracted name, in its paper",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = COLLEGE_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "附中工会" }, { name = "附中" },
        { name = "岭湾师范学院工会", aliases = { "校工会" } }, { name = "附属小学工会" },
      } },
      { organizations = {
        { name = "岭湾师范学院", aliases = { "岭湾师院" } },
        { name = "岭湾师范学院团委", aliases = { "学校团委" } },
      } },
    } },
  },
  {
    name = "the owner of a paper by its sort where it acts, and not where it only belongs",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = BUREAU_PAGE },
    expect = { articles = {
      { organizations = { { name = "岭湾隧道开挖局有限公司", aliases = { "局" } } } },
      { organizations = {} },
      { organizations = { { name = "岭湾隧道开挖局有限公司", aliases = { "公司" } } } },
      { organizations = {
        { name = "岭湾隧道开挖局有限公司工会", aliases = { "公司工会" } },
        { name = "岭湾隧道开挖局有限公司质量环保部", aliases = { "质量环保部" } },
      } },
    } },
  },
}
