local PAGE = [[
市总工会举办职工书法展

本报讯（记者 王一）近日，市总工会举办职工书法展，展出作品一百二十件。作品笔墨酣畅，充分展示了职工的精神风貌，受到参观者的一致好评。

大学生走进职工之家

本报讯（记者 李二）昨日，临沂市总工会邀请临沂大学学生走进职工之家，参观了书屋、健身房和母婴室。学生们纷纷表示，职工之家办得有声有色。
]]

local HOUSE_PAGE = [[
2024年5月28日 星期二 第2版 远山重工报

铸造分厂收到清凉礼包

本报讯（记者 王一）近日，远山重工机械有限公司向铸造分厂送去饮料，一百二十名职工很高兴。远山重工的职工表示要把工作做好。

三公司夺得篮球赛冠军

本报讯（记者 李二）昨日，职工篮球赛落幕，三公司、二分厂分获前两名，井下作业公司提供了场地，修井队表演了节目。
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

本报讯（记者 王一）日前，集团公司工会聘请的咨询师来到轮驳公司，为夜班职工讲课。公司足球协会组织的比赛也已开赛。
]]

local HOSPITAL_PAGE = [[
沂湾医院报
2025年5月14日　星期三　第9期　临沂市沂湾医院主办　内部资料

六十一名护士走上台

本报讯（记者 王一）5月9日晚，授帽仪式由院工会举办，蒙河医学院第一附属医院的老师到场，院党委、院团委派人祝贺。

母亲节比赛爬行

本报讯（记者 李二）5月11日，院女职工委员会在食堂门口支起长桌，三十个家庭参加，我院承办的比赛获得了一致好评。
]]

local MINE_PAGE = [[
西岭矿讯   2024-03-15   星期五   2版
山东远山能源集团有限公司西岭煤矿 主办   本期编辑:史一

井口来了矿嫂

本报讯(记者 史一)3月8日,“平安到船头”由矿女工委与矿家属协管会张罗,二十名家属在码头站了一整天,送出姜茶。

选出最想办的十件事

本报讯(记者 史一)3月12日下午,代表投票选出十件事。集团工会副主席到会祝贺,矿工会主席主持,我矿职工与北湾煤矿的代表旁听。
]]

local CITIES_PAGE = [[
济宁职工医疗互助工作现场会在邹城召开

本报讯（记者 王一）5月9日，现场会在邹城市召开，邹城市总工会、曲阜市总工会发言。市总工会主席主持会议，八十多名工会主席参加。
]]

local AWAY_PAGE = [[
威海：渔港里的午餐热气腾腾

本报讯（记者 王一）5月9日，市总工会把午餐送到渔港，荣成市的船员也吃上了热饭，大家说味道很好，分量也够。

夜校又添新课程，学员听得入神

本报讯（记者 李二）5月11日，泰安师范学院的老师走进夜校，市总工会请来的学员听得入神，新课程一共排了二十四节。

书屋换了新书架，读者说书架稳当

本报讯（记者 李二）5月12日，济南市总工会给书屋换了新书架，读者说书架稳当，取书也方便，市总工会还添了三百册书。
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

local COUNTIES_PAGE = [[
比武场上见真章

本报讯（记者 王一）5月9日，竞赛由市总工会、市人社局主办，邹城市总工会承办，三十名选手参加，大家比得难解难分。

工资谈了三轮

本报讯（记者 李二）5月11日，任城区总工会指导签订集体合同，微山县总工会派人观摩，六十家企业的代表签了字，职工说好。
]]

local POWER_PAGE = [[
沂湾水电　　2023年7月28日　　第14期　　第二版

全省技能竞赛在我公司开锤

本报讯（记者 王一）7月18日，竞赛在沂湾水电公司落幕，两位老师应水工分公司工会邀请来到调度室，给三十名职工讲茶道。
]]

return {
  {
    name = "a city's union and its short name",
    article = {
      title = "市总工会部署夏季安全检查",
      paragraphs = { "6月1日，临沂市总工会召开会议。市总工会主席出席。" },
    },
    expect = { organizations = {
      { name = "临沂市总工会", kind = "union", aliases = { "市总工会" } },
    } },
  },
  {
    name = "positions are bytes of the field",
    article = { title = "x", paragraphs = { "近日，兰山区总工会开展慰问活动。" } },
    expect = { organizations = {
      { name = "兰山区总工会", mentions = { { first = 10, last = 27, where = "body" } } },
    } },
  },
  {
    name = "bodies of a level take the division that the article names",
    article = {
      title = "x",
      paragraphs = { "罗庄区人大常委会副主任、区总工会主席王某走访了企业，区人社局、税务局派员参加。" },
    },
    expect = { organizations = {
      { name = "罗庄区人大常委会", kind = "government", aliases = {} },
      { name = "罗庄区总工会", kind = "union", aliases = { "区总工会" } },
      { name = "罗庄区人社局", kind = "government", aliases = { "区人社局" } },
      { name = "罗庄区税务局", kind = "government", aliases = { "税务局" } },
    } },
  },
  {
    name = "two districts leave 区总工会 open",
    article = {
      title = "x",
      paragraphs = { "兰山区总工会、罗庄区总工会签约。会后，区总工会负责人合影。" },
    },
    expect = { organizations = {
      { name = "兰山区总工会", aliases = {} },
      { name = "罗庄区总工会", aliases = {} },
    } },
  },
  {
    name = "without a city on the page 市总工会 stays as printed",
    article = { title = "x", paragraphs = { "昨日，市总工会举办培训班。" } },
    expect = { organizations = { { name = "市总工会", kind = "union", aliases = {} } } },
  },
  {
    name = "one division for several bodies and one body for several divisions",
    article = { title = "x", paragraphs = { "兰山区、罗庄区总工会派员参加。" } },
    expect = { organizations = {
      { name = "兰山区总工会", mentions = { { text = "兰山区" } } },
      { name = "罗庄区总工会", mentions = { { text = "罗庄区总工会" } } },
    } },
  },
  {
    name = "generic mentions are none",
    article = {
      title = "工会组织送培训",
      paragraphs = {
        "各级工会要把培训送到企业，基层工会、企业工会和行业工会都要参加，全市各企业、各单位积极响应。"
          .. "该活动由工会干部组织，12家公司报名。",
      },
    },
    expect = { organizations = {} },
  },
  {
    name = "the longest of nested names",
    article = {
      title = "x",
      paragraphs = { "近日，临沂宏远集团客运分公司修理厂工会举办比赛。" },
    },
    expect = { organizations = {
      { name = "临沂宏远集团客运分公司修理厂工会", kind = "union", aliases = {} },
    } },
  },
  {
    name = "该厂工会 names the union and the factory",
    article = {
      title = "x",
      paragraphs = { "近日，临沂宏远集团修理厂工会举办比赛。该厂工会选出优胜者。" },
    },
    expect = { organizations = {
      { name = "临沂宏远集团修理厂工会", aliases = { "该厂工会" } },
      { name = "临沂宏远集团修理厂", kind = "company", aliases = { "该厂" } },
    } },
  },
  {
    name = "a parent that the title names by a short form",
    article = {
      title = "河东司法局举办读书会",
      paragraphs = { "近日，河东区司法局工会举办读书会。" },
    },
    expect = { organizations = {
      { name = "河东区司法局", kind = "government", aliases = { "河东司法局" } },
      { name = "河东区司法局工会", kind = "union" },
    } },
  },
  {
    name = "characters in their order make a short name",
    article = {
      title = "民企工会联合会办联谊",
      paragraphs = {
        "近日，临沂民营企业工会联合会举办联谊会。山东路桥第三工程局工会协办，三局工会提供场地。",
      },
    },
    expect = { organizations = {
      { name = "临沂民营企业工会联合会", aliases = { "民企工会联合会" } },
      { name = "山东路桥第三工程局工会", aliases = { "三局工会" } },
    } },
  },
  {
    name = "a bank is not short for another bank",
    article = { title = "x", paragraphs = { "临沂银行、临沂农商银行签约。" } },
    expect = { organizations = {
      { name = "临沂银行", kind = "bank", aliases = {} },
      { name = "临沂农商银行", kind = "bank", aliases = {} },
    } },
  },
  {
    name = "a short name in brackets",
    article = {
      title = "x",
      paragraphs = {
        "山东蒙河重工股份有限公司（以下简称“蒙重”）与临沂大学签约。蒙重提供岗位。",
      },
    },
    expect = { organizations = {
      { name = "山东蒙河重工股份有限公司", kind = "company", aliases = { "蒙重" } },
      { name = "临沂大学", kind = "school" },
    } },
  },
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
    name = "a list of trades names nobody",
    article = { title = "x", paragraphs = { "走进建筑、物流、餐饮等30家企业，服务兰山区、罗庄区等地职工。" } },
    expect = { organizations = {} },
  },
  {
    name = "the company of the article",
    article = {
      title = "x",
      paragraphs = { "近日，临沂金蒙食品有限公司开工。该公司职工说，金蒙公司待遇好。" },
    },
    expect = { organizations = {
      { name = "临沂金蒙食品有限公司", aliases = { "金蒙公司", "该公司" } },
    } },
  },
  {
    name = "公司工会 and 集团工会 are the union named before",
    article = {
      title = "x",
      paragraphs = { "山东蒙河控股集团有限公司工会走访职工。集团工会送去慰问品，公司工会建立档案。" },
    },
    expect = { organizations = {
      { name = "山东蒙河控股集团有限公司工会", aliases = { "集团工会", "公司工会" } },
    } },
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
    name = "an unknown verb in front of a known name",
    article = {
      title = "x",
      paragraphs = { "临沂金蒙食品有限公司工会获奖。大家齐赞金蒙食品工会。" },
    },
    expect = { organizations = {
      { name = "临沂金蒙食品有限公司工会", aliases = { "金蒙食品工会" } },
    } },
  },
  {
    name = "known by name, and by a short name",
    article = { title = "x", paragraphs = { "全总近日发文，全国总工会有关部门解读。" } },
    expect = { organizations = {
      { name = "全国总工会", kind = "union", aliases = { "全总" } },
    } },
  },
  {
    name = "a place is no organization where something happens in it",
    article = { title = "x", paragraphs = { "演出在临沂市工人文化宫举行，临沂市图书馆主办。" } },
    expect = { organizations = { { name = "临沂市图书馆", kind = "other" } } },
  },
  {
    name = "what 市总工会 means comes from another article of the page",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = PAGE },
    expect = { articles = {
      { organizations = { { name = "临沂市总工会", aliases = { "市总工会" } } } },
      { organizations = { { name = "临沂市总工会", aliases = {} }, { name = "临沂大学" } } },
    } },
  },
  {
    name = "the page's metadata says which city it is about",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = PAGE:gsub("临沂市总工会", "市总工会"), metadata = { city = "枣庄" } },
    expect = { articles = {
      { organizations = { { name = "枣庄市总工会", aliases = { "市总工会" } } } },
      { organizations = { { name = "枣庄市总工会" }, { name = "临沂大学" } } },
    } },
  },
  {
    name = "a city in the name of the paper is its home",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = "2024年5月28日 星期二 第2版 枣庄工人报\n" .. PAGE },
    expect = { articles = {
      { organizations = { { name = "枣庄市总工会", aliases = { "市总工会" } } } },
      { organizations = { { name = "临沂市总工会" }, { name = "临沂大学" } } },
    } },
  },
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
    name = "the home of a page is the prefecture of all the counties that it names",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = COUNTIES_PAGE },
    expect = { articles = {
      { organizations = {
        { name = "济宁市总工会", aliases = { "市总工会" } },
        { name = "济宁市人社局", aliases = { "市人社局" } },
        { name = "邹城市总工会", aliases = {} },
      } },
      { organizations = { { name = "任城区总工会" }, { name = "微山县总工会" } } },
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
    name = "what unions have, and what a union organizes",
    article = { title = "x", paragraphs = {
      "远岭运检中心工会组织六十名职工听课。远山社区工会组织建设加强，北京市工会组织都在行动。",
    } },
    expect = { organizations = { { name = "远岭运检中心工会", kind = "union" } } },
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
    name = "what stands between two companies is one",
    article = {
      title = "x",
      paragraphs = { "调研组到临沂金蒙食品有限公司、远岱集团、蒙泰、山东天河钢铁有限公司走访。" },
    },
    expect = { organizations = {
      { name = "临沂金蒙食品有限公司" }, { name = "远岱集团" }, { name = "蒙泰", kind = "company" },
      { name = "山东天河钢铁有限公司" },
    } },
  },
  {
    name = "quotation marks make it the name of a thing",
    article = { title = "x", paragraphs = { "职工在“爱心超市”和“时间银行”兑换积分。" } },
    expect = { organizations = {} },
  },
  {
    name = "a prefecture outweighs the county-level cities in it",
    article = {
      title = "x",
      paragraphs = { "近日，滕州市总工会召开会议。市总工会主席讲话。枣庄市总工会派员到会。" },
    },
    expect = { organizations = {
      { name = "滕州市总工会", aliases = {} },
      { name = "枣庄市总工会", aliases = { "市总工会" } },
    } },
  },
  {
    name = "English names by the words behind them: a guild, a charity, whoever held a fair",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Te Roopu Kaimahi, the cleaners' guild, met Lantern, a charity for seafarers. Jo Poe, a "
          .. "union organiser, spoke.",
        "ICTX held its conference. Building Crafts Youth and the Elm Men's Shed held their fair.",
      },
    },
    expect = { organizations = {
      { name = "Te Roopu Kaimahi", kind = "union" },
      { name = "Lantern", kind = "association" },
      { name = "ICTX", kind = "association" },
      { name = "Building Crafts Youth", kind = "association" },
      { name = "Elm Men's Shed", kind = "association" },
    } },
  },
  {
    name = "English bodies of a country, saints, sheriffs and friends",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Stats NZ asked Play for Workers NZ and the Elm County Sheriff's Office. Nurses from "
          .. "St. Anne's Medical Center and from St. Anne's came with Tarn Friends of the "
          .. "River.",
        "He lives in Elmport NZ.",
      },
    },
    expect = { organizations = {
      { name = "Stats NZ", kind = "association" },
      { name = "Play for Workers NZ", kind = "union" },
      { name = "Elm County Sheriff's Office", kind = "government" },
      { name = "St. Anne's Medical Center", kind = "hospital", aliases = { "St. Anne's" } },
      { name = "Tarn Friends of the River", kind = "association" },
    } },
  },
  {
    name = "English names that end in small letters, or in another language",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Good Harbour food bank, Members of Elm Valley fire department and the Université "
          .. "de Tarn took part.",
      },
    },
    expect = { organizations = {
      { name = "Good Harbour food bank", kind = "association" },
      { name = "Elm Valley fire department", kind = "government" },
      { name = "Université de Tarn", kind = "school" },
    } },
  },
  {
    name = "what English names go on with, and where they end",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The United Steelworkers and Elm Holdings met Lakeside Power & Light at Tarn College "
          .. "Elmport. The Isle of Tarn Council and the Bay of Pines branch of the Metal Union "
          .. "came to the Elm Bowling Club for Sundown. She spoke at the Elm Federation of "
          .. "Teachers Convention for Tarn Mechanical Inc.",
      },
    },
    expect = { organizations = {
      { name = "United Steelworkers", kind = "union" },
      { name = "Elm Holdings", kind = "company" },
      { name = "Lakeside Power & Light", kind = "company" },
      { name = "Tarn College Elmport", kind = "school" },
      { name = "Isle of Tarn Council", kind = "government" },
      { name = "Bay of Pines branch of the Metal Union", kind = "union" },
      { name = "Elm Bowling Club", kind = "association" },
      { name = "Elm Federation of Teachers", kind = "union" },
      { name = "Tarn Mechanical Inc.", kind = "company" },
    } },
  },
  {
    name = "an English union that its last word stands for, and one spelled in two ways",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Pulp and Paper Guild raised pay. Guild president Jo Poe was glad. The Elm & Tarn "
          .. "Trades Council agreed.",
        "The Elm and Tarn Trades Council meets on Mondays. Retired carrier Ozzie Dell does too.",
      },
    },
    expect = { organizations = {
      { name = "Pulp and Paper Guild", kind = "union", aliases = { "Guild" } },
      { name = "Elm and Tarn Trades Council", kind = "union",
        aliases = { "Elm & Tarn Trades Council" } },
    } },
  },
  {
    name = "English acronyms that are spoken, and a report that begins in capitals",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "UNION AND TRADE officials met the Congress of Elmland Trade Unions (Cetu) on Monday. "
          .. "CETU members marched, and Cetu was glad.",
      },
    },
    expect = { organizations = {
      { name = "Congress of Elmland Trade Unions", kind = "union", aliases = { "Cetu", "CETU" } },
    } },
  },
  {
    name = "English locals by their trade and number, firms and hospitals by what stands in front",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Bakery Workers Local 44 met Local 40 of the Tarn Hospital Employees. Bakery Workers "
          .. "president Jo Poe thanked Local 40.",
        "Tri-Lake Snack & Vending Co. sent a truck to Tarn General Hospital, and Tri-Lake Snack "
          .. "was proud. At Tarn General it was calm.",
      },
    },
    expect = { organizations = {
      { name = "Bakery Workers Local 44", kind = "union", aliases = { "Bakery Workers" } },
      { name = "Local 40 of the Tarn Hospital Employees", kind = "union",
        aliases = { "Local 40" } },
      { name = "Tri-Lake Snack & Vending Co.", kind = "company", aliases = { "Tri-Lake Snack" } },
      { name = "Tarn General Hospital", kind = "hospital", aliases = { "Tarn General" } },
    } },
  },
  {
    name = "an English acronym that holds a name together, and numbers inside names",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Rail Designs and Standards Organisation (RDSO) sent a machine to the Sector 9 "
          .. "Hospital. RDSO men came with it.",
      },
    },
    expect = { organizations = {
      { name = "Rail Designs and Standards Organisation", kind = "association",
        aliases = { "RDSO" } },
      { name = "Sector 9 Hospital", kind = "hospital" },
    } },
  },
  {
    name = "two English trades that one body is named after, and the Havenband union",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Elmland Garment Manufacturers and Exporters Association met the Havenband union. The "
          .. "French union and the Tarn Workers' Law Project did not, nor a Nurses' Garden Fete.",
      },
    },
    expect = { organizations = {
      { name = "Elmland Garment Manufacturers and Exporters Association", kind = "association" },
      { name = "Havenband", kind = "union" },
      { name = "Tarn Workers' Law Project" },
    } },
  },
  {
    name = "persons and places that hold an English fair are no organizations",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "New Marle hosted its fair on Sunday. Elm County held its own, and Jo Poe Smith hosted "
          .. "their lunch.",
      },
    },
    expect = { organizations = {} },
  },
  {
    name = "English names and acronyms",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The River Workers' Union (RWU) met Ministry of Trade officials. RWU leaders praised "
          .. "Harbour Steel Corp. The Securities and Exchange Commission did not.",
      },
    },
    expect = { organizations = {
      { name = "River Workers' Union", kind = "union", aliases = { "RWU" } },
      { name = "Ministry of Trade", kind = "government" },
      { name = "Harbour Steel Corp.", kind = "company" },
      { name = "Securities and Exchange Commission", kind = "government" },
    } },
  },
  {
    name = "bodies below a company, and verbs inside the name of one",
    article = {
      title = "x",
      paragraphs = {
        "临沂宏远集团党委宣传部、蒙河重工安装工程有限公司党支部和罗庄区文化旅游局派员参加。",
      },
    },
    expect = { organizations = {
      { name = "临沂宏远集团党委宣传部", kind = "party" },
      { name = "蒙河重工安装工程有限公司党支部", kind = "party" },
      { name = "罗庄区文化旅游局", kind = "government" },
    } },
  },
  {
    name = "all of a sort are no organization",
    article = {
      title = "x",
      paragraphs = { "兰山区各级工会走进城乡各类学校，听说公司要办夜校，送子女上大学。" },
    },
    expect = { organizations = {} },
  },
  {
    name = "集团工会 of the group that the article names",
    article = {
      title = "x",
      paragraphs = { "近日，蒙河重工集团开工。集团工会主席到场，集团党委宣传部报道。" },
    },
    expect = { organizations = {
      { name = "蒙河重工集团", kind = "company" },
      { name = "蒙河重工集团工会", kind = "union", aliases = { "集团工会" } },
      { name = "蒙河重工集团党委宣传部", kind = "party", aliases = { "集团党委宣传部" } },
    } },
  },
  {
    name = "公司工会 is not the union of a company named before another one",
    article = {
      title = "x",
      paragraphs = {
        "临沂金蒙食品有限公司开工。来自远岱物流、沂蒙快运等企业的司机到场。远岱物流有职工80人，公司工会送来饮料。",
      },
    },
    expect = { organizations = {
      { name = "临沂金蒙食品有限公司" },
      { name = "远岱物流" },
      { name = "沂蒙快运" },
    } },
  },
  {
    name = "该校, 该行 and 学校",
    article = {
      title = "x",
      paragraphs = {
        "临沂师范学院与沂河银行签约。该校学生走进该行，该行业前景好。学校派车接送。",
      },
    },
    expect = { organizations = {
      { name = "临沂师范学院", aliases = { "学校", "该校" } },
      { name = "沂河银行", aliases = { "该行" } },
    } },
  },
  {
    name = "the division that the same sentence names before a body of its level",
    article = {
      title = "x",
      paragraphs = { "兰山区总工会介绍了经验；罗庄区总工会请来区人社局的仲裁员。" },
    },
    expect = { organizations = {
      { name = "兰山区总工会" },
      { name = "罗庄区总工会" },
      { name = "罗庄区人社局", aliases = { "区人社局" } },
    } },
  },
  {
    name = "a works that its own bulletin names by its trade",
    article = {
      title = "炼钢厂开展比武",
      paragraphs = { "近日，炼钢厂开展比武。蒙河重工炼钢厂女工委到场。" },
    },
    expect = { organizations = {
      { name = "蒙河重工炼钢厂", kind = "company", aliases = { "炼钢厂" } },
      { name = "蒙河重工炼钢厂女工委", kind = "union" },
    } },
  },
  {
    name = "a company by its trade or its number",
    article = {
      title = "安装公司添新兵",
      paragraphs = {
        "蒙河路桥安装工程有限公司招工。蒙河路桥第三工程有限公司工会到场，三公司出车。",
      },
    },
    expect = { organizations = {
      { name = "蒙河路桥安装工程有限公司", aliases = { "安装公司" } },
      { name = "蒙河路桥第三工程有限公司工会" },
      { name = "蒙河路桥第三工程有限公司", aliases = { "三公司" } },
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
    name = "a brand and two characters of the trade",
    article = {
      title = "蒙河重机办夜校",
      paragraphs = { "近日，临沂蒙河重型机床有限公司办起夜校。蒙河重机还将招工。" },
    },
    expect = { organizations = {
      { name = "临沂蒙河重型机床有限公司", aliases = { "蒙河重机" } },
    } },
  },
  {
    name = "English short names: without the legal form, by the first word, by the sort",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Marlowe Shipyards Ltd. on Monday met the Tidewater Welders' Union and "
          .. "St Brendan's Hospital. "
          .. "Marlowe Shipyards said it would pay the welders' union. Shares in Marlowe fell. "
          .. "The hospital declined to comment.",
      },
    },
    expect = { organizations = {
      { name = "Marlowe Shipyards Ltd.", aliases = { "Marlowe Shipyards", "Marlowe" } },
      { name = "Tidewater Welders' Union", aliases = { "welders' union" } },
      { name = "St Brendan's Hospital", kind = "hospital", aliases = { "hospital" } },
    } },
  },
  {
    name = "a company is not called by the name of a place",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Kestrelton Steel Corp closed a mill in Kestrelton. Snow fell on Kestrelton all day.",
      },
    },
    expect = { organizations = { { name = "Kestrelton Steel Corp", aliases = {} } } },
  },
  {
    name = "a place has one company for each public service",
    article = {
      title = "x",
      paragraphs = { "临沂市总工会走访市公交集团、市城投公司和临沂农商行，市快递行业党委派员参加。" },
    },
    expect = { organizations = {
      { name = "临沂市总工会" },
      { name = "临沂市公交集团", kind = "company", aliases = { "市公交集团" } },
      { name = "临沂市城投公司", kind = "company" },
      { name = "临沂农商行", kind = "bank" },
      { name = "临沂市快递行业党委", kind = "party" },
    } },
  },
  {
    name = "the government of a town, and a school in front of a count",
    article = {
      title = "x",
      paragraphs = { "沂柳镇政府拨款。晨星小学、育林学校三所学校的教师到场。" },
    },
    expect = { organizations = {
      { name = "沂柳镇政府", kind = "government" },
      { name = "晨星小学", kind = "school" },
      { name = "育林学校", kind = "school" },
    } },
  },
  {
    name = "a division that no list holds",
    article = {
      title = "x",
      paragraphs = { "沂柳县总工会召开会议，县教育局、县第一中学派员参加。社区工会到场。" },
    },
    expect = { organizations = {
      { name = "沂柳县总工会", kind = "union" },
      { name = "沂柳县教育局", aliases = { "县教育局" } },
      { name = "沂柳县第一中学", kind = "school" },
    } },
  },
  {
    name = "a word and a trade name a company where a list holds one",
    article = {
      title = "x",
      paragraphs = {
        "临沂宏远集团、蒙岭科技、恒达电子协办。这里有绿色食品、现代物流、生态农业等产业。",
      },
    },
    expect = { organizations = {
      { name = "临沂宏远集团" }, { name = "蒙岭科技", kind = "company" }, { name = "恒达电子" },
    } },
  },
  {
    name = "the company of a union that the article names by itself as well, and its shares",
    article = {
      title = "x",
      paragraphs = {
        "蒙岭科技工会主席王某说，蒙岭科技去年建会。临沂远岱纺织股份有限公司观摩，远岱股份也将建会。",
      },
    },
    expect = { organizations = {
      { name = "蒙岭科技工会", kind = "union" },
      { name = "蒙岭科技", kind = "company" },
      { name = "临沂远岱纺织股份有限公司", aliases = { "远岱股份" } },
    } },
  },
  {
    name = "校党委 of the university that the article names in its union's name",
    article = {
      title = "x",
      paragraphs = { "临沂大学工会举办讲座。校工会主席说，校党委重视。" },
    },
    expect = { organizations = {
      { name = "临沂大学工会", aliases = { "校工会" } },
      { name = "临沂大学党委", kind = "party", aliases = { "校党委" } },
    } },
  },
  {
    name = "a company's brand stands behind the town",
    article = {
      title = "x",
      paragraphs = { "记者走进沂水县柳泉镇蒙岱水产有限公司。蒙岱水产负责人说，订单多。" },
    },
    expect = { organizations = {
      { name = "沂水县柳泉镇蒙岱水产有限公司", aliases = { "蒙岱水产" } },
    } },
  },
  {
    name = "a union that bears its company's short name",
    article = {
      title = "x",
      paragraphs = {
        "临沂蒙河重型机床有限公司（以下简称“蒙机”）开工。蒙机干劲足，蒙机工会送来慰问品。",
      },
    },
    expect = { organizations = {
      { name = "临沂蒙河重型机床有限公司", aliases = { "蒙机" } },
      { name = "临沂蒙河重型机床有限公司工会", kind = "union", aliases = { "蒙机工会" } },
    } },
  },
  {
    name = "第一 is no brand",
    article = {
      title = "x",
      paragraphs = { "罗庄区第一汽车运输有限公司工会获奖。" },
    },
    expect = { organizations = { { name = "罗庄区第一汽车运输有限公司工会", kind = "union" } } },
  },
  {
    name = "an office that no list holds",
    article = {
      title = "x",
      paragraphs = { "罗庄区总工会、区教科文局联合开会。" },
    },
    expect = { organizations = {
      { name = "罗庄区总工会" },
      { name = "罗庄区教科文局", kind = "government" },
    } },
  },
  {
    name = "leaves an article without organizations alone",
    article = { title = "春天来了", paragraphs = { "桃花开了，燕子飞回屋檐下。" } },
    expect = { organizations = {} },
  },
  {
    name = "an article keeps what another one of its page told it",
    article = {
      title = "x",
      paragraphs = { "近日，市总工会走访企业。局工会派员，远岱股份到场。" },
      metadata = { page_organizations = {
        divisions = { ["市"] = "临沂市" },
        names = {
          { name = "蒙河第三工程局有限公司工会", kind = "union", rule = "across-page",
            forms = { "局工会" } },
          { name = "临沂远岱纺织股份有限公司", kind = "company", rule = "across-page",
            forms = { "远岱股份" } },
        },
      } },
    },
    expect = { organizations = {
      { name = "临沂市总工会", aliases = { "市总工会" } },
      { name = "蒙河第三工程局有限公司工会", kind = "union", aliases = { "局工会" } },
      { name = "临沂远岱纺织股份有限公司", kind = "company", aliases = { "远岱股份" } },
    } },
  },
  {
    name = "contracted names stand for the full ones",
    article = { title = "x", paragraphs = {
      "临沂师范学院与沂水县第七中学签约。临沂师院工会、县七中教师到场。",
      "罗庄区货运行业工会联合会成立。货运工联会主席说，市妇幼也来了。枣庄市妇幼保健院义诊。",
    } },
    expect = { organizations = {
      { name = "临沂师范学院" },
      { name = "沂水县第七中学", aliases = { "县七中" } },
      { name = "临沂师范学院工会", kind = "union", aliases = { "临沂师院工会" } },
      { name = "罗庄区货运行业工会联合会", kind = "union", aliases = { "货运工联会" } },
      { name = "枣庄市妇幼保健院", kind = "hospital", aliases = { "市妇幼" } },
    } },
  },
  {
    name = "bodies of the one town that the article names",
    article = { title = "x", paragraphs = {
      "沂水县柳泉镇总工会走访企业。镇政府、镇司法所派员，镇总工会主席到场。后来蒙岱镇总工会也来了。",
    } },
    expect = { organizations = {
      { name = "沂水县柳泉镇总工会", aliases = { "镇总工会" } },
      { name = "柳泉镇政府", kind = "government", aliases = { "镇政府" } },
      { name = "柳泉镇司法所", kind = "government", aliases = { "镇司法所" } },
      { name = "蒙岱镇总工会" },
    } },
  },
  {
    name = "what is counted, and words of a sentence, are no names",
    article = { title = "x", paragraphs = {
      "她学会了修车，要去总医院。他们走进三家合作社和一家服饰公司，头一回下果园，相亲局也热闹。",
    } },
    expect = { organizations = {} },
  },
  {
    name = "a group's union is not that of the company below it",
    article = { title = "x", paragraphs = {
      "蒙河建工集团第二工程有限公司工会比武。蒙河建工二公司工会主席到场，蒙河建工集团工会发来贺信。",
    } },
    expect = { organizations = {
      { name = "蒙河建工集团第二工程有限公司工会" },
      { name = "蒙河建工集团工会", aliases = {} },
    } },
  },
  {
    name = "autonomous divisions by their short names",
    article = { title = "x", paragraphs = {
      "恩施土家族苗族自治州总工会发文。恩施州总工会、州总解读，恩施州教育局响应。",
    } },
    expect = { organizations = {
      { name = "恩施土家族苗族自治州总工会", aliases = { "州总", "恩施州总工会" } },
      { name = "恩施州教育局", kind = "government" },
    } },
  },
  {
    name = "English firms told by the words beside them, and numbered locals",
    article = { language = "en", title = "Crews walk out", paragraphs = {
      "Drivers employed by Penwick walked out. A spokesman for Penwick said talks with Weavers "
        .. "Local 12 had failed. USW Local 40 and United Slateworkers Local 40 sent food.",
    } },
    expect = { organizations = {
      { name = "Penwick", kind = "company" },
      { name = "Weavers Local 12", kind = "union" },
      { name = "United Slateworkers Local 40", kind = "union", aliases = { "USW Local 40" } },
    } },
  },
  {
    name = "English acronyms, defined or not, lists inside names, and sections of a union",
    article = { language = "en", title = "Depot vote", paragraphs = {
      "The Slate, Chalk and Flint Union met the Ministry of Labour, Trade and Housing. SCFU "
        .. "members and the women’s committee of the Weavers League heard QTU officials and the "
        .. "HR officer.",
    } },
    expect = { organizations = {
      { name = "Slate, Chalk and Flint Union", kind = "union", aliases = { "SCFU" } },
      { name = "Ministry of Labour, Trade and Housing", kind = "government" },
      { name = "women’s committee of the Weavers League", kind = "union" },
      { name = "QTU", kind = "union" },
    } },
  },
  {
    name = "unions whose owner stands inside another's name only",
    article = { title = "x", paragraphs = {
      "岭东能源集团河湾公司北山煤矿工会比武，河湾公司工会、北山煤矿工会到场。",
    } },
    expect = { organizations = {
      { name = "岭东能源集团河湾公司北山煤矿工会", aliases = { "北山煤矿工会" } },
      { name = "岭东能源集团河湾公司工会", aliases = { "河湾公司工会" } },
    } },
  },
  {
    name = "of several companies the one that the paragraph tells",
    article = { title = "x", paragraphs = {
      "市里的远岭机械有限公司、白湾食品有限公司评上先进。", "走进白湾食品有限公司，该公司有夜校。",
    } },
    expect = { organizations = {
      { name = "远岭机械有限公司", aliases = {} },
      { name = "白湾食品有限公司", aliases = { "该公司" } },
    } },
  },
  {
    name = "a county's short name, the first character of place and brand, and a ministry's sort",
    article = { title = "x", paragraphs = {
      "鹤城远岭建筑有限公司和扬州白湾合金集团有限公司受表彰，教育部门到场。远岭建筑、扬白集团捐书。",
    } },
    expect = { organizations = {
      { name = "鹤城远岭建筑有限公司", aliases = { "远岭建筑" } },
      { name = "扬州白湾合金集团有限公司", aliases = { "扬白集团" } },
    } },
  },
  {
    name = "numbered schools behind a place, and a unit that is not the company",
    article = { title = "x", paragraphs = {
      "常州五中请来岭东石油工会讲课。岭东石油后勤公司送书，鄞州法院院长致辞，三年一小步。",
    } },
    expect = { organizations = {
      { name = "常州五中", kind = "school" },
      { name = "岭东石油工会", kind = "union", aliases = {} },
      { name = "岭东石油后勤公司" },
      { name = "鄞州法院", kind = "government" },
    } },
  },
  {
    name = "mines by their short names, and a union whose owner stands alone elsewhere",
    article = { title = "x", paragraphs = {
      "东岭矿工会聚力夺煤，东岭矿综采队当先，东岭矿党委到场。矿井下，矿工们干劲足，矿领导也下井。",
    } },
    expect = { organizations = {
      { name = "东岭矿工会", kind = "union" },
      { name = "东岭矿", kind = "company" },
      { name = "东岭矿党委", kind = "party" },
    } },
  },
  {
    name = "no body behind a bracket of several levels, no station of a union, no kind firms",
    article = { title = "x", paragraphs = {
      "各县（市、区）总工会、各乡镇（街道）工会联合会响应市委号召，爱心企业工会捐水。兰山支行工会驿站开放。",
      "临沂市总工会派员参加。运输公司、绿化站、物业公司等处都去了，社科处、人事处等2个单位也去了。",
    } },
    expect = { organizations = {
      { name = "临沂市委", aliases = { "市委" } },
      { name = "兰山支行", kind = "bank" },
      { name = "临沂市总工会", aliases = {} },
    } },
  },
  {
    name = "a bank's branch by its place, and its short sort",
    article = { title = "x", paragraphs = {
      "农业银行临沂分行设了驿站，临沂农行行长到场，该行工会捐书。",
    } },
    expect = { organizations = {
      { name = "农业银行临沂分行", aliases = { "临沂农行" } },
      { name = "农业银行临沂分行工会", aliases = { "该行工会" } },
    } },
  },
  {
    name = "an agricultural bank's short sort",
    article = { title = "x", paragraphs = { "兰山农商银行捐书，兰山农商行团委也来了。" } },
    expect = { organizations = {
      { name = "兰山农商银行" },
      { name = "兰山农商银行团委", aliases = { "兰山农商行团委" } },
    } },
  },
  {
    name = "区工会 where the district's union is named, and never without it",
    article = { title = "x", paragraphs = {
      "兰山区总工会办起夜校，区工会副主席授课。县工会主席也在，区工会工作有序。市公交集团工会送书。",
    } },
    expect = { organizations = {
      { name = "兰山区总工会", aliases = { "区工会" } },
      { name = "市公交集团工会", kind = "union" },
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
      "大唐东岭发电公司党委、工会、团委送来清凉。市总工会传达市工会六大精神，临沂市工人参加。",
    } },
    expect = { organizations = {
      { name = "大唐东岭发电公司党委", kind = "party" },
      { name = "大唐东岭发电公司工会", kind = "union", aliases = { "工会" } },
      { name = "大唐东岭发电公司团委", kind = "party", aliases = { "团委" } },
      { name = "临沂市总工会", aliases = { "市总工会" } },
    } },
  },
  {
    name = "a town that the article names as a place",
    article = { title = "x", paragraphs = {
      "临沂市柳泉镇举办比赛，镇政府捐款，镇党委支持，镇工会送书。小城镇建设有序推进。",
    } },
    expect = { organizations = {
      { name = "柳泉镇政府", aliases = { "镇政府" } },
      { name = "柳泉镇党委", aliases = { "镇党委" } },
      { name = "柳泉镇工会", aliases = { "镇工会" } },
    } },
  },
  {
    name = "该公司 is the company that the article is about, and 长岭厂 a works by its brand",
    article = { title = "远岭机械公司提质", paragraphs = {
      "大唐长岭热电厂送电，长岭厂工会到场。",
      "远岭机械公司职工参加了白湾食品有限公司的活动，该公司还派出车队。",
    } },
    expect = { organizations = {
      { name = "远岭机械公司", aliases = { "该公司" } },
      { name = "大唐长岭热电厂" },
      { name = "大唐长岭热电厂工会", aliases = { "长岭厂工会" } },
      { name = "白湾食品有限公司", aliases = {} },
    } },
  },
  {
    name = "a group below another, and builders that a number tells apart",
    article = { title = "x", paragraphs = {
      "江州煤业集团、江州煤业电力集团参加。临州三建工程有限公司和临州建工集团获奖。",
    } },
    expect = { organizations = {
      { name = "江州煤业集团" },
      { name = "江州煤业电力集团" },
      { name = "临州三建工程有限公司", aliases = {} },
      { name = "临州建工集团", aliases = {} },
    } },
  },
  {
    name = "a unit without the word for its company, and a union that is none of its branches",
    article = { title = "x", paragraphs = {
      "集团公司第二采油厂夺冠。江苏东岭纺纱分工会亚军，江苏东岭工会主席颁奖。江苏东岭首届比赛结束。",
    } },
    expect = { organizations = {
      { name = "第二采油厂" },
      { name = "江苏东岭纺纱分工会", aliases = {} },
      { name = "江苏东岭工会" },
      { name = "江苏东岭", kind = "company" },
    } },
  },
  {
    name = "a zone's union is no short form of one in it",
    article = { title = "x", paragraphs = {
      "罗庄区货运行业工会成立，合肥经开区楼宇联合工会成立，经开区工会派员，货运工会送书。",
    } },
    expect = { organizations = {
      { name = "罗庄区货运行业工会", aliases = { "货运工会" } },
      { name = "合肥经开区楼宇联合工会", aliases = {} },
      { name = "经开区工会" },
    } },
  },
  {
    name = "numbered schools of a county, and a company by its team",
    article = { title = "x", paragraphs = {
      "莒县总工会主办，县一中协办，走一步、县二小时车程。临沂东岭石化篮球队夺冠。",
    } },
    expect = { organizations = {
      { name = "莒县总工会" },
      { name = "莒县第一中学", aliases = { "县一中" } },
      { name = "临沂东岭石化", kind = "company" },
    } },
  },
  {
    name = "a site named after a school, a party's committee in a company, two firms of a brand",
    article = { title = "x", paragraphs = {
      "建工四公司沂水中学项目部迎检。共青团远岭汽车有限公司委员会、远岭汽车有限公司工会、"
        .. "远岭重工汽车有限公司工会参加，党校和院所统战部门派员。",
    } },
    expect = { organizations = {
      { name = "建工四公司沂水中学项目部", kind = "company" },
      { name = "共青团远岭汽车有限公司委员会", kind = "party" },
      { name = "远岭汽车有限公司工会", aliases = {} },
      { name = "远岭重工汽车有限公司工会", aliases = {} },
    } },
  },
  {
    name = "the province of what an article names, a branch by its place, 区工会 in full",
    article = { title = "x", paragraphs = {
      "莒县总工会获省总工会表彰，莒县工会将再接再厉。远岭汽车临沂分公司夺冠，临沂分公司工会颁奖。",
    } },
    expect = { organizations = {
      { name = "莒县总工会", aliases = { "莒县工会" } },
      { name = "山东省总工会", aliases = { "省总工会" } },
      { name = "远岭汽车临沂分公司" },
      { name = "远岭汽车临沂分公司工会", aliases = { "临沂分公司工会" } },
    } },
  },
  {
    name = "a committee and its government run together, a group's union before its group",
    article = { title = "x", paragraphs = {
      "得到临沂市委市政府的肯定。集团工会在东岭制衣有限公司比赛，邀请了西岭纺织集团的选手。",
      "三省一市总工会参加，校本部和三所附属医院派员，省政府办公厅致信。",
    } },
    expect = { organizations = {
      { name = "临沂市委", kind = "party" },
      { name = "临沂市政府", kind = "government", aliases = { "市政府" } },
      { name = "东岭制衣有限公司" },
      { name = "西岭纺织集团", aliases = {} },
      { name = "山东省政府办公厅", aliases = { "省政府办公厅" } },
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
    } },
  },
  {
    name = "English: local unions by number, a firm before one, venues and events that are none",
    article = { language = "en", title = "Notes", paragraphs = {
      "Local Union No. 31 met Tarnco and Metal Trades Local 44 at the Elmton Community Center.",
      "The AFL/CIO Elmton Labor Council backed the Elmton Dockers’ Retiree Conference, said Mary"
        .. " Finch of the Executive Board.",
    } },
    expect = { organizations = {
      { name = "Local Union No. 31", kind = "union" },
      { name = "Metal Trades Local 44", kind = "union" },
      { name = "AFL/CIO Elmton Labor Council", kind = "union" },
    } },
  },
  {
    name = "English: whose Labor Day it is, and confederations of labour",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Elmton Labor Council’s Labor Day parade drew 400. The Norland Confederation of Labour"
        .. " and the Metalworkers’ Congress sent greetings.",
    } },
    expect = { organizations = {
      { name = "Elmton Labor Council", kind = "union" },
      { name = "Norland Confederation of Labour", kind = "union" },
      { name = "Metalworkers’ Congress", kind = "union" },
    } },
  },
  {
    name = "English: what everybody knows by name",
    article = { language = "en", title = "Notes", paragraphs = {
      "Members of the Elmton Weavers’ Union gave the money to Oxfam and United Way.",
    } },
    expect = { organizations = {
      { name = "Elmton Weavers’ Union", kind = "union" },
      { name = "Oxfam", kind = "association" }, { name = "United Way", kind = "association" },
    } },
  },
  {
    name = "English: acronyms of a list, and a union whose name is a word",
    article = { language = "en", title = "Notes", paragraphs = {
      "Members of the TAWU, PWF and NDS sat down. Unite members brought tea, so all unite.",
    } },
    expect = { organizations = {
      { name = "TAWU", kind = "union" }, { name = "PWF", kind = "union" },
      { name = "NDS", kind = "union" }, { name = "Unite", kind = "union" },
    } },
  },
  {
    name = "a group beside a company of its name, and plants whose union is no company's",
    article = { title = "x", paragraphs = {
      "东岭集团工会联合东岭传动公司比赛，该集团工会主席颁奖。蒙岱镇党委政府支持，职工领到劳动报酬。",
    } },
    expect = { organizations = {
      { name = "东岭集团工会", aliases = { "该集团工会" } },
      { name = "东岭传动公司", aliases = {} },
      { name = "东岭集团", aliases = { "该集团" } },
      { name = "蒙岱镇党委" },
    } },
  },
  {
    name = "a person before a list is no company, and the corps' union",
    article = { title = "x", paragraphs = {
      "罗庄区总工会副主席王平及远岭水泥、东湾碳素、西湾瓷业等多家企业的劳模参加，兵团总工会致信。",
    } },
    expect = { organizations = {
      { name = "罗庄区总工会" },
      { name = "远岭水泥" }, { name = "东湾碳素" }, { name = "西湾瓷业" },
      { name = "新疆生产建设兵团总工会", aliases = { "兵团总工会" } },
    } },
  },
  {
    name = "English: names behind a word for their sort, and in a list of firms",
    article = { language = "en", title = "Notes", paragraphs = {
      "Six apprentices came from nine firms, among them Tarn Vessels, Elm Tools and Brothers Rusk.",
      "The charity Lantern Street said it paid the fares, and the union President Jo Fell spoke."
        .. " Nordelbank lent the hall in Burbank.",
    } },
    expect = { organizations = {
      { name = "Tarn Vessels", kind = "company" }, { name = "Elm Tools", kind = "company" },
      { name = "Brothers Rusk", kind = "company" },
      { name = "Lantern Street", kind = "association" }, { name = "Nordelbank", kind = "bank" },
    } },
  },
  {
    name = "English: firms that write two words as one, matters in a list, a part of a firm's name",
    article = { language = "en", title = "Notes", paragraphs = {
      "HarbourFresh’s drivers and the Commission for Ferries, Tolls and Lighthouses met Tarn"
        .. " Lighters (Pty) Ltd. QwaQwa was cold.",
      "Elm Council and Consumer, Farm and Fire Services ran a stall. Cooks of the Elm Road"
        .. " Hospital came with the retailer Pennyfield.",
    } },
    expect = { organizations = {
      { name = "HarbourFresh", kind = "company" },
      { name = "Commission for Ferries, Tolls and Lighthouses", kind = "government" },
      { name = "Tarn Lighters (Pty) Ltd", kind = "company" },
      { name = "Elm Council" },
      { name = "Consumer, Farm and Fire Services" },
      { name = "Elm Road Hospital", kind = "hospital" },
      { name = "Pennyfield", kind = "company" },
    } },
  },
  {
    name = "English: a party that is none, a congress that is an event, and those employed",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Elm Plant Employees Union and Local 44-B threw a Christmas Party for Elmton Children.",
      "The 9th National Congress of Elmton Trade Unions closed. The employees cheered.",
    } },
    expect = { organizations = {
      { name = "Elm Plant Employees Union", kind = "union", aliases = {} },
      { name = "Local 44-B", kind = "union" },
    } },
  },
  {
    name = "a county of one character, what is common within a time or a session",
    article = { title = "x", paragraphs = {
      "攸县县委副书记到访，攸县中医药管理局、攸县总工会参加。试用期内公司不付工资，第五次工会会议召开，共享企业成果。",
    } },
    expect = { organizations = {
      { name = "攸县县委" }, { name = "攸县中医药管理局" }, { name = "攸县总工会" },
    } },
  },
  {
    name = "a county in a list is no company",
    article = { title = "x", paragraphs = { "来自新沂、睢宁、远岭水泥、东湾碳素等多家企业的劳模参加。" } },
    expect = { organizations = { { name = "远岭水泥" }, { name = "东湾碳素" } } },
  },
  {
    name = "和 begins a company's name where it has nothing to join",
    article = { title = "x", paragraphs = {
      "调研组了解到和远新材料有限公司缺焊工。市总工会和远山食品有限公司签约。",
    } },
    expect = { organizations = {
      { name = "和远新材料有限公司" }, { name = "市总工会" }, { name = "远山食品有限公司" },
    } },
  },
  {
    name = "what says of what sort a company is stands before its name",
    article = { title = "x", paragraphs = {
      "爱心企业山东远山纺织有限公司捐款，重点项目东岭电子有限公司开工。省总工会来集团调研。",
    } },
    expect = { organizations = {
      { name = "山东远山纺织有限公司" }, { name = "东岭电子有限公司" }, { name = "省总工会" },
    } },
  },
  {
    name = "a word of a sentence that a suffix seems to begin or to end",
    article = { title = "x", paragraphs = {
      "学习临沂市总工会经审会议文件，做好市总工会工会工作考核，用工会工作服务企业经营。",
      "远山建设集团有限公司第九次工会会员代表大会召开，远山建设集团有限公司女工学会包粽子。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会", aliases = { "市总工会" } },
      { name = "远山建设集团有限公司", kind = "company" },
    } },
  },
  {
    name = "an institution with a second name in brackets is one",
    article = { title = "市一医院迎来体检日", paragraphs = {
      "临沂市第一人民医院（沂蒙医学院附属医院）体检日开始，该院职工说好。沂蒙医学院附属医院的护士也来了。",
      "临沂第二技工学校（临沂职工学校）工会颁奖。",
    } },
    expect = { organizations = {
      { name = "临沂市第一人民医院（沂蒙医学院附属医院）", kind = "hospital",
        aliases = { "沂蒙医学院附属医院", "市一医院", "该院" } },
      { name = "临沂第二技工学校（临沂职工学校）工会", kind = "union" },
    } },
  },
  {
    name = "a union and its committee are one",
    article = { title = "x", paragraphs = {
      "远山食品有限公司工会表彰职工。远山食品有限公司工会委员会发布决定。",
    } },
    expect = { organizations = {
      { name = "远山食品有限公司工会", aliases = { "远山食品有限公司工会委员会" } },
    } },
  },
  {
    name = "a plant without a name is a place, and so is no member of a list where something is",
    article = { title = "x", paragraphs = {
      "父亲在榨糖厂烧锅炉，学员们到罗庄区的制衣厂、物流园里参观。每人联系8至10家企业，来自链上12家企业的代表参加。",
      "厂领导先后深入采油、井下、注水等一线单位。",
    } },
    expect = { organizations = {} },
  },
  {
    name = "a bureau of two trades, and a level's company in its full legal form",
    article = { title = "x", paragraphs = {
      "比赛由临沂市农业和水利局主办，市公共汽车集团有限公司的司机参加，他曾被中华全国总工会表彰。",
    } },
    expect = { organizations = {
      { name = "临沂市农业和水利局", kind = "government" },
      { name = "临沂市公共汽车集团有限公司", kind = "company" },
      { name = "中华全国总工会", kind = "union" },
    } },
  },
  {
    name = "a verb before a level's body, a town's hospital, the end of a trade",
    article = { title = "x", paragraphs = {
      "综合临沂市医保中心和市卫健委的说法，综合市医保中心的答复，已由所在分厂工会建档，产品离厂。",
      "沂水县柳泉镇到了，镇卫生院门口排起长队。山东远岭船舶重工有限公司工会送水，外包工在远岭重工干活。",
    } },
    expect = { organizations = {
      { name = "临沂市医保中心", aliases = { "市医保中心" } },
      { name = "临沂市卫健委", aliases = { "市卫健委" } },
      { name = "柳泉镇卫生院", kind = "hospital", aliases = { "镇卫生院" } },
      { name = "山东远岭船舶重工有限公司工会" },
      { name = "山东远岭船舶重工有限公司", aliases = { "远岭重工" } },
    } },
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
    name = "with cities that contradict each other, that of the page in the title counts",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = CITIES_PAGE, metadata = { city = "济宁" } },
    expect = { articles = { { organizations = {
      { name = "邹城市总工会", aliases = {} }, { name = "曲阜市总工会" },
      { name = "济宁市总工会", aliases = { "市总工会" } },
    } } } },
  },
  {
    name = "a brand of three characters before a trade that no list holds",
    article = { title = "x", paragraphs = {
      "负责安装的是山东远山泉净水科技有限公司，远山泉的师傅承诺上门。西岭一分公司迎来体检日，分公司工会送水，分公司职工说好。",
    } },
    expect = { organizations = {
      { name = "山东远山泉净水科技有限公司", aliases = { "远山泉" } },
      { name = "西岭一分公司", aliases = { "分公司" } },
      { name = "西岭一分公司工会", aliases = { "分公司工会" } },
    } },
  },
  {
    name = "该公司工会 is that of the company named before, and a group is no plain company",
    article = { title = "x", paragraphs = {
      "近日，河岱气体公司慰问职工，该公司工会准备礼品。远岭物流公司随后开市。",
      "远岱集团工会先后到北营公司、远岱钢铁公司送西瓜。副主席王华为职工送上饮料，东岭公司港机队工会建家，该队工会带头。",
    } },
    expect = { organizations = {
      { name = "河岱气体公司" },
      { name = "河岱气体公司工会", kind = "union", aliases = { "该公司工会" } },
      { name = "远岭物流公司" }, { name = "远岱集团工会", aliases = {} },
      { name = "北营公司" }, { name = "远岱钢铁公司" },
      { name = "东岭公司港机队工会", aliases = { "该队工会" } },
    } },
  },
  {
    name = "该 points to what stands before it, and 工会 after 自 is no part of a name",
    article = { title = "x", paragraphs = {
      "东岭肉联厂工会办起训练班，该厂是先进单位。西岭机械厂也来参观。",
      "临沂市、兰山区两级工会支持，远岭加工厂自工会换届以来，工会活动丰富。",
    } },
    expect = { organizations = {
      { name = "东岭肉联厂工会" }, { name = "东岭肉联厂", aliases = { "该厂" } },
      { name = "西岭机械厂", aliases = {} }, { name = "远岭加工厂", kind = "company" },
    } },
  },
  {
    name = "somebody's post behind a brand and its trade tells a company, and no sort of ware",
    article = { title = "x", paragraphs = {
      "远川服饰的车位工王某说，远岭焦化的装配工也来了。儿童服装的销售员说，国产汽车的工程师说。",
      "园区企业远创游戏的测试员加班多，在西岭资本做分析师的人也多，发包方江苏远湾置业同意垫付，在民族服饰上班的少。",
    } },
    expect = { organizations = {
      { name = "远川服饰", kind = "company" }, { name = "远岭焦化" }, { name = "远创游戏" },
      { name = "西岭资本" }, { name = "江苏远湾置业" },
    } },
  },
  {
    name = "a clipped union before words that begin like others",
    article = { title = "x", paragraphs = {
      "兰山区总工会的夜校开班，区总统筹安排，区总共建书屋。全市总人口多，市总量大。",
    } },
    expect = { organizations = { { name = "兰山区总工会", aliases = { "区总" } } } },
  },
  {
    name = "what a paper calls its company has no name of one character",
    article = { title = "x", paragraphs = {
      "远山矿业集团有限公司工会说，有事就找公司工会，省总工会来集团座谈。仲裁委裁决公司赔偿，夫妻同厂上班，雨情按时报送。",
      "中国邮政集团工会山东省委员会派员参加。",
    } },
    expect = { organizations = {
      { name = "远山矿业集团有限公司工会", aliases = { "公司工会" } },
      { name = "山东省总工会" }, { name = "远山矿业集团有限公司", aliases = { "集团" } },
      { name = "中国邮政集团工会山东省委员会", kind = "union" },
    } },
  },
  {
    name = "a date and the words of a sentence are no name of a town or a zone",
    article = { title = "x", paragraphs = {
      "那是7月5日开发区总工会与工厂谈成的条款。柳泉镇总工会主席说，谁不按时发，就去镇职工服务中心反映，山区学校也一样。",
    } },
    expect = { organizations = {
      { name = "开发区总工会" }, { name = "柳泉镇总工会" },
    } },
  },
  {
    name = "a hospital of any number, a town called after a trade or a works",
    article = { title = "x", paragraphs = {
      "专家来自贵州省第三人民医院，护士来自龙口市医院。路桥街道总工会、林场乡党委派人接待。",
      "奖品由清江快递行业工会联合会提供，保定书和客运公司工会提供了车辆。",
    } },
    expect = { organizations = {
      { name = "贵州省第三人民医院", kind = "hospital" }, { name = "龙口市医院" },
      { name = "路桥街道总工会" }, { name = "林场乡党委" }, { name = "清江快递行业工会联合会" },
      { name = "保定书和客运公司工会", kind = "union" },
    } },
  },
  {
    name = "an institution named after the people it serves and what it does for them",
    article = { title = "x", paragraphs = {
      "兰州市职工互助服务中心送来保单，讲课的是甘肃省职工心理服务中心的老师，职工服务中心常为职工提供法律援助。",
      "平凉市崆峒区总工会说，区职工法律援助站接待来访120人次。",
    } },
    expect = { organizations = {
      { name = "兰州市职工互助服务中心" }, { name = "甘肃省职工心理服务中心" },
      { name = "平凉市崆峒区总工会" },
      { name = "崆峒区职工法律援助站", aliases = { "区职工法律援助站" } },
    } },
  },
  {
    name = "outlets in a part of town, and a company of a place behind brand and trade",
    article = { title = "x", paragraphs = {
      "美团东门桥站点、永辉超市西河店派人参加，美团的站点很多。在海拓风电装备南通公司，焊工说好。",
      "这里有9名快手，消防救援队伍和合唱团队都到了。",
    } },
    expect = { organizations = {
      { name = "美团东门桥站点", kind = "company" }, { name = "永辉超市西河店" },
      { name = "美团" }, { name = "海拓风电装备南通公司" },
    } },
  },
  {
    name = "a county's office where an article is about several is that of the paragraph",
    article = { title = "x", paragraphs = {
      "11月3日，涞水县总工会下乡，县林业局的人也去了。",
      "同一天，易县总工会开运动会。选手很多。县邮政局送来奖品。",
    } },
    expect = { organizations = {
      { name = "涞水县总工会" }, { name = "涞水县林业局", aliases = { "县林业局" } },
      { name = "易县总工会" }, { name = "易县邮政局", aliases = { "县邮政局" } },
    } },
  },
  {
    name = "a national union's working committee in a province",
    article = { title = "x", paragraphs = {
      "会议由中国金融工会云南工作委员会（简称云南金融工会）召集，云南金融工会主任讲话。",
    } },
    expect = { organizations = {
      { name = "中国金融工会云南工作委员会", kind = "union", aliases = { "云南金融工会" } },
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
    name = "a body of a school is that of the one named, and none of a joint school beside it",
    article = { title = "x", paragraphs = {
      "青湖大学的学生去了沙河口镇联校，校工会送来图书。每两周走一家企业，远岭供电公司的人去过东岭采供血点，该公司工会派车。",
    } },
    expect = { organizations = {
      { name = "青湖大学" }, { name = "沙河口镇联校" }, { name = "远岭供电公司" },
      { name = "远岭供电公司工会", aliases = { "该公司工会" } },
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
    name = "a city's body is that of the city the article is about",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = AWAY_PAGE },
    expect = { articles = {
      { organizations = { { name = "威海市总工会", aliases = { "市总工会" } } } },
      { organizations = { { name = "泰安师范学院" }, { name = "泰安市总工会" } } },
      { organizations = { { name = "济南市总工会", aliases = { "市总工会" } } } },
    } },
  },
  {
    name = "who holds a post in a committee is somebody, and the corps has cities of divisions",
    article = { title = "x", paragraphs = {
      "县委常委、副县长到场，涞源县委常委致辞，会议由县委组织部召集。第五师双河市总工会派来乐队，远岭新材等6家企业发言。",
    } },
    expect = { organizations = {
      { name = "涞源县委" }, { name = "涞源县委组织部" }, { name = "第五师双河市总工会" },
      { name = "远岭新材", kind = "company" },
    } },
  },
  {
    name = "sorts of works, shops and departments name nobody, a company's outlet does",
    article = { title = "x", paragraphs = {
      "来自茶叶店、面馆、书社等40家商户的店主到场，通风、调度、机电三家单位比武。月饼加工厂的女工说好，红薯加工厂也招工。",
      "飞鹿快递柳树巷网点的快递员来了，快递网点多，各站点都有。银泰、远川、华岭等5家企业参加，在永兴机械厂比赛。",
    } },
    expect = { organizations = {
      { name = "飞鹿快递柳树巷网点", kind = "company" }, { name = "银泰" }, { name = "远川" },
      { name = "华岭" }, { name = "永兴机械厂" },
    } },
  },
  {
    name = "a company by somebody of it, by what is there, by what it holds",
    article = { title = "x", paragraphs = {
      "远岭新材的张小兰夺冠，岭南石化第十二届职工运动会开幕，人们参观了华北岭电力的实训基地。两名家政员工和困难物流职工到场。",
      "现代物流的任务重，儿童服装的王牌款式好。",
    } },
    expect = { organizations = {
      { name = "远岭新材" }, { name = "岭南石化" }, { name = "华北岭电力" },
    } },
  },
  {
    name = "short names of a site, a zone's body, a school and a credit union",
    article = { title = "岭西师院女教工排节目", paragraphs = {
      "江湾隧道项目部开会，项目部的职工都来了。临港高新区工会联合会送书，临港工联会主席致辞。",
      "山西岭西师范学院的教师登台，岭西师院工会租来服装。海岭农村信用联合社派人，海岭农信送来奖品。",
    } },
    expect = { organizations = {
      { name = "山西岭西师范学院", aliases = { "岭西师院" } },
      { name = "江湾隧道项目部", aliases = { "项目部" } },
      { name = "临港高新区工会联合会", aliases = { "临港工联会" } },
      { name = "山西岭西师范学院工会", aliases = { "岭西师院工会" } },
      { name = "海岭农村信用联合社", kind = "bank", aliases = { "海岭农信" } },
    } },
  },
  {
    name = "names with a character in them that ends names elsewhere",
    article = { title = "x", paragraphs = {
      "育才中学、海州鼎和机械公司、宜都农商行、铜都建设集团派人参加，诸暨供电公司、李各庄镇总工会、暨南大学、临海瑞和制药厂到场。",
    } },
    expect = { organizations = {
      { name = "育才中学" }, { name = "海州鼎和机械公司" }, { name = "宜都农商行" },
      { name = "铜都建设集团" }, { name = "诸暨供电公司" }, { name = "李各庄镇总工会" },
      { name = "暨南大学" }, { name = "临海瑞和制药厂" },
    } },
  },
  {
    name = "the union of a town is none of a company there, and a hidden owner is pointed to",
    article = { title = "x", paragraphs = {
      "石桥镇工会、石桥镇远岭水产有限公司主办。西岭公司东坡煤矿家属委办讲座，该矿很支持。市国投公司、五师双河市总工会送来图书。",
    } },
    expect = { organizations = {
      { name = "石桥镇工会", aliases = {} }, { name = "远岭水产有限公司" },
      { name = "西岭公司东坡煤矿家属委" }, { name = "西岭公司东坡煤矿", aliases = { "该矿" } },
      { name = "双河市国投公司", aliases = { "市国投公司" } }, { name = "五师双河市总工会" },
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
    name = "a banner's company, a bureau of several trades, a site by what is done there",
    article = { title = "x", paragraphs = {
      "敖汉旗总工会办比赛，旗供电公司代表队夺冠，旗教育科技体育局协办，石湖水库清淤工程项目部送来饮料。",
      "各县总工会、开发区工会负责人到场，隔壁蚕桑合作社的人也来了。",
    } },
    expect = { organizations = {
      { name = "敖汉旗总工会" }, { name = "敖汉旗供电公司", aliases = { "旗供电公司" } },
      { name = "敖汉旗教育科技体育局", aliases = { "旗教育科技体育局" } },
      { name = "石湖水库清淤工程项目部" },
    } },
  },
  {
    name = "the clipped union of an unknown city, courts in a slogan, teams of companies",
    article = { title = "x", paragraphs = {
      "市总工会送书，市总与“工会+法院”工作室共建。汝南县人民法院派人，远川科技队夺冠，她从师范学院毕业。",
    } },
    expect = { organizations = {
      { name = "市总工会", aliases = { "市总" } }, { name = "汝南县人民法院", aliases = {} },
      { name = "远川科技" },
    } },
  },
  {
    name = "centers that districts have, and a builder by its number in a contract",
    article = { title = "x", paragraphs = {
      "承建方临沂二建的经理、赣榆区人才交流中心、区道路运输事业发展中心到场，中科院临沂分院的专家讲课，心理健康教育中心开放。",
    } },
    expect = { organizations = {
      { name = "临沂二建" }, { name = "赣榆区人才交流中心" },
      { name = "赣榆区道路运输事业发展中心", aliases = { "区道路运输事业发展中心" } },
      { name = "中科院临沂分院" },
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
    name = "a town whose name ends like a village, and the hospital named so far",
    article = { title = "x", paragraphs = {
      "李村镇中学办讲座，镇总工会给九个村工会送书。临沭县人民医院的医生来了，医院工会派车，临沭县中医医院也来了。",
    } },
    expect = { organizations = {
      { name = "李村镇中学" }, { name = "李村镇总工会", aliases = { "镇总工会" } },
      { name = "临沭县人民医院" }, { name = "临沭县人民医院工会", aliases = { "医院工会" } },
      { name = "临沭县中医医院" },
    } },
  },
  {
    name = "a utility of a county by its trade alone",
    article = { title = "沂水供电：给设备体检", paragraphs = {
      "国网沂水县供电公司派人上门，该公司还给老人换灯。临沂公交集团送水，临沂公交的车长说好。",
    } },
    expect = { organizations = {
      { name = "国网沂水县供电公司", aliases = { "该公司", "沂水供电" } },
      { name = "临沂公交集团", aliases = { "临沂公交" } },
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
    name = "a county's office is that of the county which begins the title",
    article = { title = "莒南：夜校开课", paragraphs = { "7月3日，县总工会的夜校开课，县人社局派老师来。" } },
    expect = { organizations = {
      { name = "莒南县总工会", aliases = { "县总工会" } }, { name = "莒南县人社局" },
    } },
  },
  {
    name = "a street beside a community, a college of two trades, an old works",
    article = { title = "x", paragraphs = {
      "即墨区龙泉河街道的讲座上，街道总工会与龙泉社区党委到场，东岭大学食品与营养学院来了12人。那是家老厂，有个小厂也来了。柳泉街道办讲座。",
    } },
    expect = { organizations = {
      { name = "龙泉河街道总工会", aliases = { "街道总工会" } }, { name = "龙泉社区党委" },
      { name = "东岭大学食品与营养学院" },
    } },
  },
  {
    name = "a site is named after its company, and what was held is no society",
    article = { title = "x", paragraphs = {
      "5月3日，中铁八局二公司栖云岭项目部办了比武，中铁八局各项目部来人。下城区总工会第三期工会主席培训班的学员去看。远山铁路项目经理部组织部分女工参加2024年柳河区职工联谊会。",
    } },
    expect = { organizations = {
      { name = "中铁八局二公司栖云岭项目部" }, { name = "中铁八局" }, { name = "下城区总工会" },
      { name = "远山铁路项目经理部" },
    } },
  },
  {
    name = "three provinces have no union of their own, a society is called after another place",
    article = { title = "x", paragraphs = {
      "泰州市总工会与青、川、渝三省市总工会通了电话，市延安精神研究会、市船舶产业发展中心派人来。泰州市网约车行业工会联合会也来了，该工会的筹备组作了记录。",
    } },
    expect = { organizations = {
      { name = "泰州市总工会" }, { name = "泰州市延安精神研究会", aliases = { "市延安精神研究会" } },
      { name = "泰州市船舶产业发展中心" },
      { name = "泰州市网约车行业工会联合会", aliases = { "该工会" } },
    } },
  },
  {
    name = "what says of what sort a company is, and where it lies, stand before its name",
    article = { title = "x", paragraphs = {
      "海陵区光伏企业远禾新能源的运维员领了奖，泰州医药企业济康药业工会送来茶水。大家走到湖滨浴场，走进白石镇远泽建材有限公司。",
    } },
    expect = { organizations = {
      { name = "远禾新能源" }, { name = "济康药业工会" }, { name = "远泽建材有限公司" },
    } },
  },
  {
    name = "a company's short name has its whole trade, and a lake is none",
    article = { title = "x", paragraphs = {
      "海陵区总工会与江苏远达物流港有限公司合办。远达物流港的门口停满了车。溧水远岭电池有限公司在溧水远岭湖边歇脚。",
    } },
    expect = { organizations = {
      { name = "海陵区总工会" },
      { name = "江苏远达物流港有限公司", aliases = { "远达物流港" } },
      { name = "溧水远岭电池有限公司", aliases = {} },
    } },
  },
  {
    name = "the bodies of a park are called 园区工会, those of any sort are none",
    article = { title = "x", paragraphs = {
      "5月20日，位于柳河装备产业园的托管班开班，园区工会管饭，柳河人来帮忙。学校工会、医院工会可以办座谈，从海城师范学校毕业的于老师说。",
    } },
    expect = { organizations = {
      { name = "柳河装备产业园工会", aliases = { "园区工会" } }, { name = "海城师范学校" },
    } },
  },
  {
    name = "companies by their trade: a list of seven, the title, what people say there",
    article = { title = "远湾新材：夜里打球", paragraphs = {
      "远湾新材的灯光球场亮着。海泽电机、新远食品等七家派了队，岭南船舶配套的人都叫好，哪个区总工会来了谁也不知道。",
    } },
    expect = { organizations = {
      { name = "远湾新材" }, { name = "海泽电机" }, { name = "新远食品" }, { name = "岭南船舶配套" },
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
    name = "a line of the title that begins with a county-level city of the page's tells the place",
    chain = { "layout", "segment" },
    page = { text = "2024年9月2日 星期一 第3版 济宁工人报\n\n煎饼摊前比手艺\n\n"
      .. "邹城百名厨师较劲\n\n本报讯（记者 王一）近日，邹城的厨师们在河边摆开炉灶，比一比谁的煎饼薄，"
      .. "出题的是市总工会和市商务局，一百多人来看热闹，掌声不断。" },
    expect = { articles = { { organizations = {
      { name = "邹城市总工会", aliases = { "市总工会" } }, { name = "邹城市商务局" },
    } } } },
  },
  {
    name = "a small company's brand behind the name of its village",
    article = { title = "x", paragraphs = {
      "白石洞远峰茶业公司的车间里热气腾腾，茶叶由远峰茶业包了。工会的驿站设在白石镇茶园。",
    } },
    expect = { organizations = { { name = "白石洞远峰茶业公司", aliases = { "远峰茶业" } } } },
  },
  {
    name = "levels side by side are any, a branch has its own union, a site is no school",
    article = { title = "x", paragraphs = {
      "柳河市中医院白杨分院工会办了班，该院工会添了书。市县区总工会慰问，远山采油厂党政情系一线，美团外卖员来喝水，柳州新区总工会送伞到远泽四公司东川中学项目部。",
    } },
    expect = { organizations = {
      { name = "柳河市中医院白杨分院工会", aliases = { "该院工会" } }, { name = "远山采油厂" },
      { name = "柳州新区总工会" }, { name = "远泽四公司东川中学项目部" },
    } },
  },
}
