-- Whole pages: the city that a page speaks of when it says 市总工会.

local PAGE = [[
市总工会举办职工书法展

本报讯（记者 王一）近日，市总工会举办职工书法展，展出作品一百二十件。作品笔墨酣畅，充分展示了职工的精神风貌，受到参观者的一致好评。

大学生走进职工之家

本报讯（记者 李二）昨日，临沂市总工会邀请临沂大学学生走进职工之家，参观了书屋、健身房和母婴室。学生们纷纷表示，职工之家办得有声有色。
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

local COUNTIES_PAGE = [[
比武场上见真章

本报讯（记者 王一）5月9日，竞赛由市总工会、市人社局主办，邹城市总工会承办，三十名选手参加，大家比得难解难分。

工资谈了三轮

本报讯（记者 李二）5月11日，任城区总工会指导签订集体合同，微山县总工会派人观摩，六十家企业的代表签了字，职工说好。
]]

local COUNTY_LEVEL_PAGE = [[
成都市工人报

简阳羊肉汤行业谈妥工钱
本报讯（记者 王一）5月9日，简阳市羊肉汤行业的集体合同签字。市餐饮行业协会的代表握手，市总工会派人见证。

市总工会送来书
本报讯（记者 王一）5月8日，市总工会送书到车间。
]]

local INNER_CITY_PAGE = [[
溧阳职工　2024年7月26日　星期五　第2版

渡口夜校开课

本报讯（记者 王一）7月15日，渡口夜校开课，市总工会、市教育局请来老船工，六十名青年围坐一圈，学了一晚上打绳结。

绿豆汤送上工地

本报讯（记者 李二）7月16日，常州市总工会把绿豆汤送上桥梁工地，三十名钢筋工喝上第一碗，工长说这是今年头一回。
]]

return {
  {
    name = "a paper of a city that lies in another one",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = INNER_CITY_PAGE },
    expect = { articles = {
      { organizations = { { name = "溧阳市总工会", aliases = { "市总工会" } },
        { name = "溧阳市教育局", aliases = { "市教育局" } } } },
      { organizations = { { name = "常州市总工会" } } },
    } },
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
    name = "with cities that contradict each other, that of the page in the title counts",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = CITIES_PAGE, metadata = { city = "济宁" } },
    expect = { articles = { { organizations = {
      { name = "邹城市总工会", aliases = {} }, { name = "曲阜市总工会" },
      { name = "济宁市总工会", aliases = { "市总工会" } },
    } } } },
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
    name = "a county-level city that begins the title outweighs its prefecture in a company's name",
    article = { title = "简阳市为货车司机办夜校", paragraphs = {
      "周五，市总工会的老师走进成都远驰货运有限公司，市人社局送来教材。",
    } },
    expect = { organizations = {
      { name = "简阳市总工会", aliases = { "市总工会" } }, { name = "成都远驰货运有限公司" },
      { name = "简阳市人社局", aliases = { "市人社局" } },
    } },
  },
  {
    name = "a county-level city that begins the title and is named in the body is where it is from",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = COUNTY_LEVEL_PAGE },
    expect = { articles = {
      { organizations = { { name = "简阳市餐饮行业协会" }, { name = "简阳市总工会" } } },
      { organizations = { { name = "成都市总工会" } } },
    } },
  },
  {
    name = "a cup, a road or an apple named after a city says not where a body is",
    article = { title = "x", paragraphs = {
      "市总工会到各县督导“安康杯”竞赛。", "市人社局在南京路设台，送出天水牌苹果。",
    } },
    expect = { organizations = { { name = "市总工会" }, { name = "市人社局" } } },
  },
  {
    name = "a city of the corps shares its bodies behind the number of its division",
    article = { title = "x", paragraphs = {
      "大赛由新疆生产建设兵团第六师五家渠市总工会、人社局主办。",
    } },
    expect = { organizations = {
      { name = "新疆生产建设兵团第六师五家渠市总工会" },
      { name = "五家渠市人社局", aliases = { "人社局" } },
    } },
  },
  {
    name = "the youth league of a banner puts the level in the middle",
    article = { title = "x", paragraphs = { "鄂托克旗总工会、团旗委办了一场交友会。" } },
    expect = { organizations = {
      { name = "鄂托克旗总工会" }, { name = "共青团鄂托克旗委", aliases = { "团旗委" } },
    } },
  },
  {
    name = "whose committee somebody sits on tells of a union's city, too",
    article = { title = "x", paragraphs = {
      "日照市委常委、市总工会主席一行到临沂市参观，临沂市总工会接待。",
    } },
    expect = { organizations = {
      { name = "日照市委" }, { name = "日照市总工会", aliases = { "市总工会" } },
      { name = "临沂市总工会" },
    } },
  },
  {
    name = "who holds posts in two bodies holds them in one city",
    article = { title = "x", paragraphs = {
      "日照市人大常委会副主任、市总工会主席一行到临沂市参观，临沂市总工会接待。",
    } },
    expect = { organizations = {
      { name = "日照市人大常委会" }, { name = "日照市总工会", aliases = { "市总工会" } },
      { name = "临沂市总工会" },
    } },
  },
  {
    name = "a city's union that comes to the city of the page",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = [[
临沂工人
2024年5月28日　星期二　第2版

日照市总来访

本报讯（记者 王一）5月20日，日照市总工会副主席一行到市总工会交流，市总工会宣教部部长介绍了经验，参观了市工人文化宫的展厅。
]] },
    expect = { articles = {
      { organizations = {
        { name = "日照市总工会", aliases = { "日照市总" } },
        { name = "临沂市总工会", aliases = { "市总工会" } },
        { name = "临沂市工人文化宫", aliases = { "市工人文化宫" } },
      } },
    } },
  },
  {
    name = "the union of the page's city beside that of a county-level city",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = [[
潍坊工人
2024年5月28日　星期二　第2版

技能大赛开赛

本报讯（记者 王一）5月20日，诸城市职业教育中心办起裁缝大赛，市总工会、市人社局主办，诸城市总工会承办，四十人参赛。
]] },
    expect = { articles = {
      { organizations = {
        { name = "诸城市职业教育中心" },
        { name = "潍坊市总工会", aliases = { "市总工会" } },
        { name = "潍坊市人社局", aliases = { "市人社局" } },
        { name = "诸城市总工会", aliases = {} },
      } },
    } },
  },
  {
    name = "the library of the county that its sentence names",
    article = { title = "x", paragraphs = {
      "临沂市总工会会同沂水县总工会下到矿井。另一支队伍请来费县中医院的专家义诊，县图书馆留下了书柜。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会" }, { name = "沂水县总工会" }, { name = "费县中医院" },
      { name = "费县图书馆", aliases = { "县图书馆" } },
    } },
  },
  {
    name = "the union of a district in a list, and unions below another",
    article = { title = "x", paragraphs = {
      "同一天慰问的还有兰山区总工会、罗庄区工会等，临沂市总工会直属工会也派了人。",
    } },
    expect = { organizations = {
      { name = "兰山区总工会" }, { name = "罗庄区工会" }, { name = "临沂市总工会" },
    } },
  },
  {
    name = "who comes to the city of the page by the title is of another",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = [[
临沂工人
2024年5月28日　星期二　第2版

日照劳模来我市考察

本报讯（记者 王一）5月20日，日照市总工会组织劳模到我市休养，劳模们到市供电公司参观，市总工会全程陪同，大家都说收获很大。
]] },
    expect = { articles = {
      { organizations = {
        { name = "日照市总工会" }, { name = "临沂市供电公司", aliases = { "市供电公司" } },
        { name = "临沂市总工会", aliases = { "市总工会" } },
      } },
    } },
  },
  {
    name = "the head of a district's union",
    article = { title = "x", paragraphs = { "兰山区政协副主席、区工会主席到场，区工会组织的比赛热闹。" } },
    expect = { organizations = {
      { name = "兰山区政协" }, { name = "兰山区总工会", aliases = { "区工会" } },
    } },
  },
  {
    name = "the only city that an article names in full outweighs the one of the other articles",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = [[
东岭通讯
2024年5月28日　星期二　第2版

东岭煤矿送清凉

本报讯（记者 王一）5月20日，临沂市总工会到东岭煤矿慰问一线职工，为大家送去了绿豆和凉茶，职工们都说心里很凉快，市总工会还办了讲座。

职工合唱比赛落幕

本报讯（记者 李二）5月22日，日照市职工合唱比赛在广场落下帷幕，十二支队伍登台演唱，比赛由市总工会主办，市音乐家协会协办，岚山区总工会获得金奖。
]] },
    expect = { articles = {
      { organizations = {
        { name = "东岭煤矿" }, { name = "临沂市总工会", aliases = { "市总工会" } },
      } },
      { organizations = {
        { name = "日照市总工会", aliases = { "市总工会" } },
        { name = "日照市音乐家协会", aliases = { "市音乐家协会" } }, { name = "岚山区总工会" },
      } },
    } },
  },
  {
    name = "the prefecture of the county outweighs a city in a branch's name",
    article = { title = "x", paragraphs = {
      "莒南县总工会主办竞赛，山东远岭化工莒南县威海分公司参赛，市总工会派人到场。",
    } },
    expect = { organizations = {
      { name = "莒南县总工会" }, { name = "山东远岭化工莒南县威海分公司" },
      { name = "临沂市总工会", aliases = { "市总工会" } },
    } },
  },
  {
    name = "bodies of a county that only the names of other bodies tell",
    article = { title = "x", paragraphs = {
      "8月5日，莒南经济开发区总工会办讲座，县法院、县消防救援大队派人到场。",
    } },
    expect = { organizations = {
      { name = "莒南经济开发区总工会" }, { name = "莒南县法院", aliases = { "县法院" } },
      { name = "莒南县消防救援大队", aliases = { "县消防救援大队" } },
    } },
  },
  {
    name = "a city that no list holds owns what its bodies own, and is the city of the others",
    article = {
      title = "x",
      paragraphs = { "4月2日，柳堤市总工会女职工委员会举办讲座，市妇联参加。市教育局团委在场。" },
    },
    expect = { organizations = {
      { name = "柳堤市总工会女职工委员会" },
      { name = "柳堤市妇联" },
      { name = "柳堤市教育局团委" },
    } },
  },
  {
    name = "the name of a city that words hold by chance tells no city",
    article = { title = "烈日下的一碗茶", paragraphs = {
      "工人们顶着烈日照常上工。8月6日，市总工会送来凉茶，并推广安全用电知识。",
    } },
    expect = { organizations = { { name = "市总工会", aliases = {} } } },
  },
  {
    name = "the city that an article's own dateline tells",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = "市总工会送温暖\n　　临沂新闻网讯（记者 石磊）8月6日，市总工会走访困难职工，送去米面油和慰问金，"
      .. "叮嘱他们保重身体。日照市总工会派人观摩。" },
    expect = { articles = { { organizations = {
      { name = "临沂市总工会", aliases = { "市总工会" } }, { name = "日照市总工会" },
    } } } },
  },
  {
    name = "the province of an article, where only other articles tell the page's",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = "河南省总工会办班\n　　本报讯　8月6日，河南省总工会举办护林员培训班，九十名学员到场听课。\n\n"
      .. "省总工会来莒南调研\n　　本报讯　8月7日，省总工会一行到莒南县总工会调研，听取工作汇报。" },
    expect = { articles = {
      { organizations = { { name = "河南省总工会" } } },
      { organizations = {
        { name = "山东省总工会", aliases = { "省总工会" } }, { name = "莒南县总工会" },
      } },
    } },
  },
  {
    name = "neither whose bureau it is nor a verb of passing something on",
    article = { title = "x", paragraphs = {
      "来自局机关工会的职工到场，各分会主席转达院工会的祝福，沂河医院工会主席致辞。",
    } },
    expect = { organizations = { { name = "沂河医院工会", aliases = { "院工会" } } } },
  },
}
