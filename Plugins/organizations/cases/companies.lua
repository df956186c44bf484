-- Names of companies: brand, trade, form.

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
    name = "what says of what sort a company is stands before its name",
    article = { title = "x", paragraphs = {
      "爱心企业山东远山纺织有限公司捐款，重点项目东岭电子有限公司开工。省总工会来集团调研。",
    } },
    expect = { organizations = {
      { name = "山东远山纺织有限公司" }, { name = "东岭电子有限公司" }, { name = "省总工会" },
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
    name = "what says of what sort a company is, and where it lies, stand before its name",
    article = { title = "x", paragraphs = {
      "海陵区光伏企业远禾新能源的运维员领了奖，泰州医药企业济康药业工会送来茶水。大家走到湖滨浴场，走进白石镇远泽建材有限公司。",
    } },
    expect = { organizations = {
      { name = "远禾新能源" }, { name = "济康药业工会" }, { name = "远泽建材有限公司" },
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
    name = "where somebody comes to there is a company, 市二院 is a hospital of the city",
    article = { title = "x", paragraphs = {
      "柳州市总工会的体检车开进了远泽鞋业，市二院的大夫带了六个人。谁也没见过会调机器人的老师傅，市一院士站的牌子挂了起来。",
    } },
    expect = { organizations = {
      { name = "柳州市总工会" }, { name = "远泽鞋业" },
      { name = "柳州市第二人民医院", aliases = { "市二院" } },
    } },
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
    name = "the union of a school or a depot is none below it, nor that of a team on the line",
    article = { title = "x", paragraphs = {
      "校工会发起拔河，远山大学外国语学院分工会夺冠，东院区工会小组长领奖。段工会送来红糖，青山工区的职工领了。",
    } },
    expect = { organizations = {
      { name = "远山大学外国语学院分工会", aliases = {} },
    } },
  },
  {
    name = "a company's union is called like that of a trade, a list says of what sort it is",
    article = { title = "x", paragraphs = {
      "柳州医药股份有限公司工会办了茶会，柳州医药工会主席讲话。园区企业彩云纺织、天泽机械、长岭木业的女工坐满了会议室，柳州师范大学附属中学送来书，柳师附中的老师也在。",
    } },
    expect = { organizations = {
      { name = "柳州医药股份有限公司工会", aliases = { "柳州医药工会" } }, { name = "彩云纺织" },
      { name = "天泽机械" }, { name = "长岭木业" },
      { name = "柳州师范大学附属中学", aliases = { "柳师附中" } },
    } },
  },
  {
    name = "a branch office and the sites of a builder",
    article = {
      title = "x",
      paragraphs = {
        "中建六局东海分局和中铁十九局集团沂河北站广场项目部结对，中交九航项目部、沂蒙水厂配套总包部来人观摩。",
      },
    },
    expect = { organizations = {
      { name = "中建六局东海分局", kind = "company" },
      { name = "中铁十九局集团沂河北站广场项目部" },
      { name = "中交九航项目部" }, { name = "沂蒙水厂配套总包部" },
    } },
  },
  {
    name = "the group of a city's service, and its union",
    article = {
      title = "公交集团工会开设理发角",
      paragraphs = {
        "4日，公交集团工会开设理发角，收费一元。临沂水务集团借出两把椅子，水务集团工会备了毛巾。",
      },
    },
    expect = { organizations = {
      { name = "公交集团工会", kind = "union" }, { name = "临沂水务集团", aliases = {} },
      { name = "临沂水务集团工会", aliases = { "水务集团工会" } },
    } },
  },
  {
    name = "a bank that is a company, its cup, and a bank's branch by two names",
    article = {
      title = "x",
      paragraphs = {
        "山东蒙山银行股份有限公司冠名的“蒙山银行杯”乒乓球赛收官，中国银行临沂分行夺冠。中行临沂分行队员说，"
          .. "赛中行动要快。",
      },
    },
    expect = { organizations = {
      { name = "山东蒙山银行股份有限公司", kind = "bank", aliases = { "蒙山银行" } },
      { name = "中国银行临沂分行", aliases = { "中行临沂分行" } },
    } },
  },
  {
    name = "what says of what sort a company is, and 和 behind a name in quotation marks",
    article = {
      title = "x",
      paragraphs = {
        "走进台企青禾茶厂的，有县慈善总会“暖冬基金”和远禾控股有限公司的志愿者，他们刷工会会员卡买了茶。",
      },
    },
    expect = { organizations = {
      { name = "青禾茶厂" }, { name = "县慈善总会" }, { name = "远禾控股有限公司" },
    } },
  },
  {
    name = "a headline's count of one, sorts in a list, and the office of a zone",
    article = {
      title = "沂水一合作社进了省榜",
      paragraphs = { "由高新区党群工作部主办，装备厂、科研机构、高等院校等12家单位协办。" },
    },
    expect = { organizations = { { name = "高新区党群工作部", kind = "party" } } },
  },
}
