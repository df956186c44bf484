-- Companies by their group, their sort and their owner, and sites that are none.

return {
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
    name = "what says of what sort a company is, and where it lies, stand before its name",
    article = { title = "x", paragraphs = {
      "海陵区光伏企业远禾新能源的运维员领了奖，泰州医药企业济康药业工会送来茶水。大家走到湖滨浴场，走进白石镇远泽建材有限公司。",
    } },
    expect = { organizations = {
      { name = "远禾新能源" }, { name = "济康药业工会" }, { name = "远泽建材有限公司" },
    } },
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
    name = "the union of a school or a depot is none below it, nor that of a team on the line",
    article = { title = "x", paragraphs = {
      "校工会发起拔河，远山大学外国语学院分工会夺冠，东院区工会小组长领奖。段工会送来红糖，青山工区的职工领了。",
    } },
    expect = { organizations = {
      { name = "校工会", aliases = {} }, { name = "远山大学外国语学院分工会", aliases = {} },
      { name = "段工会", aliases = {} },
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
  {
    name = "a branch of a courier or an insurer in a city, and a company in quotation marks",
    article = { title = "x", paragraphs = {
      "大家走进随州顺丰速运和随州平安人寿，又到“青岭菌业有限公司”看车间。",
    } },
    expect = { organizations = {
      { name = "随州顺丰速运", kind = "company" }, { name = "随州平安人寿" }, { name = "青岭菌业有限公司" },
    } },
  },
  {
    name = "a union whose owner nothing tells is called as printed, 院工会 at the beginning",
    article = { title = "x", paragraphs = {
      "周五，集团公司工会和院工会开了例会，集团公司工会副主席讲了三件事，矿系统工会的人听得很仔细。",
      "散会以后雨还没有停，大家站在屋檐下说话，说着说着天就黑下来了，雨也渐渐小了，路灯亮了起来。",
      "校工会没有派人，分公司工会也没有。",
    } },
    expect = { organizations = {
      { name = "集团公司工会", kind = "union" }, { name = "院工会", kind = "union" },
    } },
  },
  {
    name = "what a division has one of is a company, and no company where the word goes on",
    article = { title = "x", paragraphs = {
      "站点邀请贵州电信、甘肃邮政和湖北中烟，教老人用江苏移动支付，防四川电信诈骗。贵州邮政职工的孩子画了画。",
    } },
    expect = { organizations = {
      { name = "贵州电信", kind = "company" }, { name = "甘肃邮政" }, { name = "湖北中烟" },
    } },
  },
  {
    name = "a company known by name and by its full one, and another that begins like it",
    article = { title = "x", paragraphs = {
      "会议由中国石油天然气集团有限公司和中国石油化工集团有限公司筹备，中石油出车，中石化出人。",
    } },
    expect = { organizations = {
      { name = "中国石油天然气集团有限公司", aliases = { "中石油" } },
      { name = "中国石油化工集团有限公司", aliases = { "中石化" } },
    } },
  },
  {
    name = "a group's company for a trade is its own where nothing else follows",
    article = { title = "x", paragraphs = {
      "比亚迪电子、奇瑞新能源等7家企业派人参加，京东电池板运到了。",
    } },
    expect = { organizations = {
      { name = "比亚迪电子", kind = "company" }, { name = "奇瑞新能源", kind = "company" },
      { name = "京东", kind = "company" },
    } },
  },
  {
    name = "behind a visit a brand may stand before the place of its company",
    article = { title = "x", paragraphs = {
      "宣讲团走进远岭四川商用车有限公司，又来到位于四川的柳河机械有限公司。",
    } },
    expect = { organizations = {
      { name = "远岭四川商用车有限公司" }, { name = "柳河机械有限公司" },
    } },
  },
  {
    name = "a company that somebody has settled in, by its place",
    article = { title = "x", paragraphs = {
      "在中车兰州机车有限公司的车间里，王华扎根中车兰州公司30年。",
    } },
    expect = { organizations = {
      { name = "中车兰州机车有限公司", aliases = { "中车兰州公司" } },
    } },
  },
  {
    name = "a legal form between a union and its owner's name makes no other union",
    article = { title = "x", paragraphs = {
      "郑州局集团公司工会在车站慰问。郑州局工会主席表示感谢。",
    } },
    expect = { organizations = { { name = "郑州局集团公司工会", aliases = { "郑州局工会" } } } },
  },
  {
    name = "a company is known by its brand and its trade once its legal name has been told",
    article = { title = "x", paragraphs = {
      "淄博远光陶瓷科技文化有限公司等18家企业参赛。远光陶瓷队夺冠。",
    } },
    expect = { organizations = {
      { name = "淄博远光陶瓷科技文化有限公司", aliases = { "远光陶瓷" } },
    } },
  },
  {
    name = "a builder by its parent and its number, and channels that are no companies",
    article = { title = "x", paragraphs = {
      "远山十建集团派人参加，要用好工会网站、职工书屋和微信公众号、微博、视频号等平台。发放《中国妇女发展纲要》200份。",
    } },
    expect = { organizations = { { name = "远山十建集团" } } },
  },
  {
    name = "a company's union by two trades, and an association of those who do a work",
    article = { title = "x", paragraphs = {
      "6月9日，汽车运输公司工会举办船赛。临沂市船员服务协会派人到场，船员服务都有人管。",
    } },
    expect = { organizations = { { name = "汽车运输公司工会" }, { name = "临沂市船员服务协会" } } },
  },
}
