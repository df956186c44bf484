-- Companies that a brand and a trade tell, though no list has them.

return {
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
    name = "companies by their trade: a list of seven, the title, what people say there",
    article = { title = "远湾新材：夜里打球", paragraphs = {
      "远湾新材的灯光球场亮着。海泽电机、新远食品等七家派了队，岭南船舶配套的人都叫好，哪个区总工会来了谁也不知道。",
    } },
    expect = { organizations = {
      { name = "远湾新材" }, { name = "海泽电机" }, { name = "新远食品" }, { name = "岭南船舶配套" },
    } },
  },
  {
    name = "a small company's brand behind the name of its village",
    article = { title = "x", paragraphs = {
      "白石洞远峰茶业公司的车间里热气腾腾，茶叶由远峰茶业包了。工会的驿站设在白石镇茶园。",
    } },
    expect = { organizations = { { name = "白石洞远峰茶业公司", aliases = { "远峰茶业" } } } },
  },
  {
    name = "a brand and a trade alone are a company, ordinary words before a trade are none",
    article = { title = "x", paragraphs = {
      "从远湾重工到岭南物流，体检车跑了一天。在白泽新材，女工们有一间歇脚屋；苗族服饰、国防科技、葡萄酒业和他们进城置业，都是夜校的话题。",
    } },
    expect = { organizations = {
      { name = "远湾重工" }, { name = "岭南物流" }, { name = "白泽新材" },
    } },
  },
  {
    name = "three brands with their trades make a list of companies",
    article = { title = "x", paragraphs = {
      "参赛的有远湾家纺、岭南五金、白泽食品，也有街边的修车铺和卖花的。",
    } },
    expect = { organizations = {
      { name = "远湾家纺" }, { name = "岭南五金" }, { name = "白泽食品" },
    } },
  },
  {
    name = "a trade that tells makes a company of who does what companies do, or sends its people",
    article = { title = "x", paragraphs = {
      "焊工比赛由远湾电梯承办，临沂水务近日派人观摩。冠军是白泽物业的3名职工之一，核酸检测组织有序，班组之家建设开展得好。",
      "区里的人还到西岭敬老院、岭南物业及蓝天救援队走访。",
    } },
    expect = { organizations = {
      { name = "远湾电梯", kind = "company" }, { name = "临沂水务" }, { name = "白泽物业" },
      { name = "西岭敬老院" }, { name = "岭南物业", kind = "company" }, { name = "蓝天救援队" },
    } },
  },
  {
    name = "verbs that say what a company does stand in its full legal form",
    article = { title = "x", paragraphs = {
      "临沂市城乡投资建设有限公司、临沂影视制作有限公司和远山公司投资建设的柳河水泥有限公司都来了。",
    } },
    expect = { organizations = {
      { name = "临沂市城乡投资建设有限公司" }, { name = "临沂影视制作有限公司" }, { name = "远山公司" },
      { name = "柳河水泥有限公司" },
    } },
  },
}
