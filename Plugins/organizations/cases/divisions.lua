-- Bodies of provinces, cities, counties, towns and zones.

return {
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
    name = "和 begins a company's name where it has nothing to join",
    article = { title = "x", paragraphs = {
      "调研组了解到和远新材料有限公司缺焊工。市总工会和远山食品有限公司签约。",
    } },
    expect = { organizations = {
      { name = "和远新材料有限公司" }, { name = "市总工会" }, { name = "远山食品有限公司" },
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
    name = "a level's committee by its seats alone is none, and the corps has cities of divisions",
    article = { title = "x", paragraphs = {
      "县委常委、副县长到场，涞源县委常委致辞，会议由涞源县委组织部召集。第五师双河市总工会派来乐队，远岭新材等6家企业发言。",
    } },
    expect = { organizations = {
      { name = "涞源县委" }, { name = "涞源县委组织部" }, { name = "第五师双河市总工会" },
      { name = "远岭新材", kind = "company" },
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
    name = "a county's office is that of the county which begins the title",
    article = { title = "莒南：夜校开课", paragraphs = { "7月3日，县总工会的夜校开课，县人社局派老师来。" } },
    expect = { organizations = {
      { name = "莒南县总工会", aliases = { "县总工会" } }, { name = "莒南县人社局" },
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
    name = "a line of the title that begins with a county-level city of the page's tells the place",
    chain = { "layout", "segment" },
    page = { text = "2024年9月2日 星期一 第3版 济宁工人报\n\n煎饼摊前比手艺\n\n"
      .. "邹城百名厨师较劲\n\n本报讯（记者 王一）近日，邹城的厨师们在河边摆开炉灶，比一比谁的煎饼薄，"
      .. "出题的是市总工会和市商务局，邹城面点协会搬来了桌子，掌声不断。" },
    expect = { articles = { { organizations = {
      { name = "邹城市总工会", aliases = { "市总工会" } }, { name = "邹城市商务局" },
      { name = "邹城面点协会" },
    } } } },
  },
  {
    name = "bureaus of the corps, and a body of a level behind what only looks like a word",
    article = { title = "x", paragraphs = {
      "兵团工信局发来贺信，周三和省教育厅的同志到了连队，兵团党委也很关心。",
    } },
    expect = { organizations = {
      { name = "兵团工信局", kind = "government" }, { name = "省教育厅" }, { name = "兵团党委" },
    } },
  },
  {
    name = "a district called after a side of the city, and a community's union without the town",
    article = { title = "x", paragraphs = {
      "8月6日，临沂市东区总工会、青石镇恒山社区工会委员会办班。东区总工会主席到场，恒山社区工会备好课本。三省一市总工会派人观摩。",
    } },
    expect = { organizations = {
      { name = "临沂市东区总工会", aliases = { "东区总工会" } },
      { name = "青石镇恒山社区工会委员会", aliases = { "恒山社区工会" } },
    } },
  },
  {
    name = "a county's union by the plain word where it acts or stands in a list",
    article = { title = "x", paragraphs = {
      "沂水县工会近日召开船工座谈会。由临沂兰山区工会主办的船赛落幕，莒县工会、平邑县总工会来了人。"
        .. "郯城县工会组织建设加强。",
    } },
    expect = { organizations = {
      { name = "沂水县工会" }, { name = "临沂兰山区工会" }, { name = "莒县工会" },
      { name = "平邑县总工会" },
    } },
  },
}
