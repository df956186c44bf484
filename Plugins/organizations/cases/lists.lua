-- Names in lists: what their members share.

return {
  {
    name = "a list says what its members are",
    article = {
      title = "x",
      paragraphs = { "来自蒙泰、远岱、KLM（中国）、沂河银行等二十多家单位的150名职工参加。" },
    },
    expect = { organizations = {
      { name = "蒙泰", kind = "company" },
      { name = "远岱", kind = "company" },
      { name = "KLM（中国）", kind = "company" },
      { name = "沂河银行", kind = "bank" },
    } },
  },
  {
    name = "a list with two joints side by side, and one behind a bracket that nothing opened",
    article = {
      title = "x",
      paragraphs = { "）蒙泰、远岱等二十多家单位的150名职工参加。", "沂水、、蒙阴三县总工会联合举办培训班。" },
    },
    expect = { organizations = {
      { name = "蒙泰", kind = "company" },
      { name = "远岱", kind = "company" },
      { name = "沂水县总工会", kind = "union" },
      { name = "蒙阴县总工会", kind = "union" },
    } },
  },
  {
    name = "a list of trades names nobody",
    article = { title = "x", paragraphs = { "走进建筑、物流、餐饮等30家企业，服务兰山区、罗庄区等地职工。" } },
    expect = { organizations = {} },
  },
  {
    name = "和 joins names and may stand inside one",
    article = {
      title = "x",
      paragraphs = { "临沂市人力资源和社会保障局和临沂市总工会联合发文，山东天和股份有限公司响应。" },
    },
    expect = { organizations = {
      { name = "临沂市人力资源和社会保障局", kind = "government" },
      { name = "临沂市总工会", kind = "union" },
      { name = "山东天和股份有限公司", kind = "company" },
    } },
  },
  {
    name = "names side by side in a list are two",
    article = { title = "x", paragraphs = { "临沂站派出所、临沂北站派出所获奖。" } },
    expect = { organizations = {
      { name = "临沂站派出所", aliases = {} },
      { name = "临沂北站派出所", aliases = {} },
    } },
  },
  {
    name = "one suffix for all members of a list",
    article = {
      title = "x",
      paragraphs = { "宣讲团走进东峪、西柳、南岗三座煤矿。" },
    },
    expect = { organizations = {
      { name = "东峪煤矿", kind = "company" }, { name = "西柳煤矿" }, { name = "南岗煤矿" },
    } },
  },
  {
    name = "one suffix for all members, by whatever they are counted",
    article = { title = "x", paragraphs = { "白鹭湾、金沙渡两间酒店的员工到工人夜校上课。" } },
    expect = { organizations = {
      { name = "白鹭湾酒店", kind = "company" }, { name = "金沙渡酒店", kind = "company" },
    } },
  },
  {
    name = "members of a list with a bracket behind them",
    article = { title = "x", paragraphs = {
      "来到临沂正合商务（东里外卖）、沂河众胜网络（快驰）、临沂运通物流等企业慰问。",
    } },
    expect = { organizations = {
      { name = "临沂正合商务", kind = "company" },
      { name = "沂河众胜网络", kind = "company" },
      { name = "临沂运通物流", kind = "company" },
    } },
  },
  {
    name = "what a list names after an organization's first body, and 市工会 before a number",
    article = { title = "x", paragraphs = {
      "大唐东岭发电公司党委、工会、团委送来清凉。",
      "远岭公司团委、工会组织青年登山。东湾公司安全保卫部、工会办了培训班。市总工会传达市工会六大精神，临沂市工人参加。",
    } },
    expect = { organizations = {
      { name = "大唐东岭发电公司党委", kind = "party" },
      { name = "大唐东岭发电公司工会", kind = "union", aliases = { "工会" } },
      { name = "大唐东岭发电公司团委", kind = "party", aliases = { "团委" } },
      { name = "远岭公司团委" }, { name = "远岭公司工会", aliases = { "工会" } },
      { name = "东湾公司" }, { name = "东湾公司工会", aliases = { "工会" } },
      { name = "临沂市总工会", aliases = { "市总工会" } },
    } },
  },
  {
    name = "a square that is named after a company is a place",
    article = { title = "x", paragraphs = { "临沂远岭商贸有限公司腾出一间屋，总工会在远岭商贸广场摆起凉茶摊。" } },
    expect = { organizations = { { name = "临沂远岭商贸有限公司", aliases = {} } } },
  },
  {
    name = "a county in a list is no company",
    article = { title = "x", paragraphs = { "来自新沂、睢宁、远岭水泥、东湾碳素等多家企业的劳模参加。" } },
    expect = { organizations = { { name = "远岭水泥" }, { name = "东湾碳素" } } },
  },
  {
    name = "a list with institutions in it names companies by their trade, and no counts and areas",
    article = { title = "x", paragraphs = {
      "远云岭食品、君岭酒业、县中医院、临沂商校等22支队伍参赛。4.1万人、386家企业受益，东岭片区11家企业参加。",
      "会议研究就业，三县工会来了，老矿区改成博物馆。",
    } },
    expect = { organizations = {
      { name = "远云岭食品" }, { name = "君岭酒业" }, { name = "县中医院" }, { name = "临沂商校" },
    } },
  },
  {
    name = "what districts, trades and towns have",
    article = { title = "x", paragraphs = {
      "赣榆区海事处、区植保站、区仲裁委员会到场，石桥镇便民中心、石桥镇中心校、远岭酒庄和东岭社工站派人参加。",
      "他们下载国家反诈中心，省民航工会和民航西岭管理局也来人了。全厂职工、全集团的员工都可报名。",
    } },
    expect = { organizations = {
      { name = "赣榆区海事处", kind = "government" }, { name = "赣榆区植保站" },
      { name = "赣榆区仲裁委员会" }, { name = "石桥镇便民中心" },
      { name = "石桥镇中心校", kind = "school" }, { name = "远岭酒庄", kind = "company" },
      { name = "东岭社工站" }, { name = "江苏省民航工会" }, { name = "民航西岭管理局" },
    } },
  },
  {
    name = "bodies of one owner in a list, and a part named before",
    article = { title = "x", paragraphs = {
      "西岭煤矿工会和女工委把家属请来。她去了秀洲区劳动保障监察大队，监察大队、西岭煤矿派人到场。",
      "高新区总工会女职委与团委合办联谊会，远岭钻探有限公司办了球赛，公司工会、团委出了人。",
    } },
    expect = { organizations = {
      { name = "西岭煤矿工会" }, { name = "西岭煤矿女工委", aliases = { "女工委" } },
      { name = "秀洲区劳动保障监察大队", aliases = { "监察大队" } }, { name = "西岭煤矿" },
      { name = "高新区总工会女职委" }, { name = "远岭钻探有限公司" },
      { name = "远岭钻探有限公司工会" },
      { name = "远岭钻探有限公司团委", aliases = { "团委" } },
    } },
  },
  {
    name = "bodies that share a division or a suffix in a list, and two levels that name nobody",
    article = { title = "x", paragraphs = {
      "曲靖市委组织部、人社局联合发文，市、区两级总工会联动。罗平、师宗、富源三县总工会到场，沾益区、陆良县两地工会也来了。",
      "安岳、乐至县总工会派人。",
    } },
    expect = { organizations = {
      { name = "曲靖市委组织部" }, { name = "曲靖市人社局", aliases = { "人社局" } },
      { name = "罗平县总工会" }, { name = "师宗县总工会" }, { name = "富源县总工会" },
      { name = "安岳县总工会" }, { name = "乐至县总工会" },
    } },
  },
  {
    name = "companies that a list counts without saying what they are",
    article = { title = "x", paragraphs = {
      "集市上，远岭建材、东岭食品、西川牧业三家的台子最热闹，童装、家具、五金三家的摊位在后面，张婶、李婶两家都来了。",
    } },
    expect = { organizations = {
      { name = "远岭建材" }, { name = "东岭食品" }, { name = "西川牧业" },
    } },
  },
  {
    name = "a body in a list is of the city before it, a province's union is a national one's",
    article = { title = "x", paragraphs = {
      "济宁市总工会派员，邹城市人社局、市工信局有关负责人见证。中国邮政集团工会山东省委员会送来奖牌，省邮政工会主席讲话，市总工会先后找济宁市商务局谈了三回。",
    } },
    expect = { organizations = {
      { name = "济宁市总工会" }, { name = "邹城市人社局" }, { name = "邹城市工信局" },
      { name = "中国邮政集团工会山东省委员会", aliases = { "省邮政工会" } }, { name = "济宁市商务局" },
    } },
  },
  {
    name = "a list of brands and trades in an article with a company, and their names in another",
    chain = { "layout", "segment" },
    page = { text = "2024年9月2日 星期一 第3版 远湾工友\n\n红灯和绿灯\n\n"
      .. "本报讯（记者 王一）近日，远湾机械有限公司得了绿灯，岭南新材、白泽食品因为交货晚了几天吃了黄灯，"
      .. "三张整改清单要在周五以前送到墙上，谁也不肯落在后面。\n\n夜里的灯\n\n"
      .. "本报讯（记者 李二）昨晚，白泽食品亮着灯，三十个人在院子里打球，一直打到十点半才散，"
      .. "大家约好下个月再打一场，输了的请客，赢了的洗碗。" },
    expect = { articles = {
      { organizations = {
        { name = "远湾机械有限公司" }, { name = "岭南新材" }, { name = "白泽食品" },
      } },
      { organizations = { { name = "白泽食品" } } },
    } },
  },
  {
    name = "firms that somebody visits one after the other, where two tell their trade",
    article = { title = "x", paragraphs = {
      "慰问组先后前往远岭机械、西川水泥、金岭，所到之处都有人迎接。他们来到车间、食堂、宿舍，深入钢铁、水泥，问了冷暖。",
    } },
    expect = { organizations = {
      { name = "远岭机械" }, { name = "西川水泥" }, { name = "金岭" },
    } },
  },
  {
    name = "the unions that a division has many of are none",
    article = { title = "x", paragraphs = {
      "队伍来自罗庄区基层工会，罗庄区所属工会主席到场，罗庄区邮政工会派了车。",
    } },
    expect = { organizations = { { name = "罗庄区邮政工会" } } },
  },
  {
    name = "the unions of several trades whose level and 工会 are printed once",
    article = { title = "x", paragraphs = {
      "8月3日，临沂市总工会开会，市建设、交通、卫生工会负责人参加。各县财贸、教育工会也派人。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会" }, { name = "临沂市建设工会" }, { name = "临沂市交通工会" },
      { name = "临沂市卫生工会", aliases = { "卫生工会" } },
    } },
  },
  {
    name = "the unions of several trades of a division",
    article = { title = "x", paragraphs = { "莒南县教科文卫体、财贸轻纺工会到场。" } },
    expect = { organizations = {
      { name = "莒南县教科文卫体工会" }, { name = "莒南县财贸轻纺工会" },
    } },
  },
  {
    name = "a zone that holds something beside other bodies, and one where something is held",
    article = { title = "x", paragraphs = {
      "由莒南县总工会、山东莒南高新技术产业园区等单位主办的大赛落幕，沂水县总工会在沂水经济开发区办讲座。",
    } },
    expect = { organizations = {
      { name = "莒南县总工会" }, { name = "山东莒南高新技术产业园区", kind = "other" },
      { name = "沂水县总工会" },
    } },
  },
  {
    name = "a person whose name holds a city, before the body of a province by its short name",
    article = { title = "x", paragraphs = {
      "6月9日，部长李长春、广西建设工会主任刘虹到场，沂水、沂南县总工会来了人。",
    } },
    expect = { organizations = {
      { name = "广西建设工会" }, { name = "沂水县总工会" }, { name = "沂南县总工会" },
    } },
  },
}
