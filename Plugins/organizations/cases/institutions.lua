-- Schools, hospitals and banks under numbers, contracted names and sorts.

return {
  {
    name = "a bank is not short for another bank",
    article = { title = "x", paragraphs = { "临沂银行、临沂农商银行签约。" } },
    expect = { organizations = {
      { name = "临沂银行", kind = "bank", aliases = {} },
      { name = "临沂农商银行", kind = "bank", aliases = {} },
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
    name = "a works is called by what it makes, and by itself the word is any works",
    article = { title = "x", paragraphs = {
      "远泽烟厂的灯亮着，烟厂工会主席拎来姜汤。隔壁一家酒厂的工人也来了。",
    } },
    expect = { organizations = {
      { name = "远泽烟厂" }, { name = "远泽烟厂工会", aliases = { "烟厂工会" } },
    } },
  },
  {
    name = "societies of sports and the Red Cross by their short names",
    article = {
      title = "x",
      paragraphs = {
        "临沂市红十字会和河东区篮球协会办了急救课，区篮协派出12人，临沂红会发了证。沂水县足协、县老促会旁听。",
      },
    },
    expect = { organizations = {
      { name = "临沂市红十字会", aliases = { "临沂红会" } },
      { name = "河东区篮球协会", aliases = { "区篮协" } },
      { name = "沂水县足协" }, { name = "沂水县老促会", aliases = { "县老促会" } },
    } },
  },
  {
    name = "offices and societies of many kinds, and a house in which something happens",
    article = { title = "x", paragraphs = {
      "青海省文化厅、随州市人才办、曾都区反诈中心和随州市演出行业协会摆了摊。随州漫步剧社在远湖餐厅内排戏。",
      "随州机场门口也有人。随州市职工文化体育委员会派来裁判。",
    } },
    expect = { organizations = {
      { name = "青海省文化厅", kind = "government" }, { name = "随州市人才办" },
      { name = "曾都区反诈中心" }, { name = "随州市演出行业协会", kind = "association" },
      { name = "随州漫步剧社" }, { name = "随州市职工文化体育委员会" },
    } },
  },
  {
    name = "a department that is called like a ministry, and what counts bodies of a level",
    article = { title = "x", paragraphs = {
      "文化部和中央芭蕾舞团派人到会，远岭集团科技部、企业文化部的人也来了。9个区法院和同级区总工会已经签约。",
      "活动使远岭集团受益，张衡率远岭集团队出场，南岭铜业5大集团也有人到。",
    } },
    expect = { organizations = {
      { name = "文化部" }, { name = "中央芭蕾舞团" }, { name = "远岭集团" },
    } },
  },
  {
    name = "unions of faculties, a law firm in short, and what works together with a grid company",
    article = { title = "x", paragraphs = {
      "化工系工会夺冠，机械工程系分工会第二，这支志愿服务队服务了半天。随州明岭律师事务所也到了，律所的人发了书。",
      "随州三中联合国网随县供电公司办课，从联合国大会讲到随州机场至武汉的路。县妇幼保健站、县糖烟公司有人听。",
    } },
    expect = { organizations = {
      { name = "化工系工会" }, { name = "机械工程系分工会" },
      { name = "随州明岭律师事务所", aliases = { "律所" } },
      { name = "随州三中" }, { name = "国网随县供电公司" },
      { name = "随县妇幼保健站", kind = "hospital", aliases = { "县妇幼保健站" } },
      { name = "随县糖烟公司", aliases = { "县糖烟公司" } },
    } },
  },
  {
    name = "a centre that manages what its name says, a staff against fires, a cup",
    article = { title = "x", paragraphs = {
      "随州市溠水河段管理中心和随州市森林防火指挥部办公室值了夜班，“京东杯”比赛延期，省渔政总队出动镇救援队。",
    } },
    expect = { organizations = {
      { name = "随州市溠水河段管理中心" }, { name = "随州市森林防火指挥部办公室" },
      { name = "湖北省渔政总队" },
    } },
  },
  {
    name = "begins a name at whom somebody brings along, and makes none of who enters a factory",
    article = { title = "x", paragraphs = {
      "河湾市妇联带上市中医院的医生下乡，柳河机床公司给新入厂青年发了工作服。",
    } },
    expect = { organizations = {
      { name = "河湾市妇联" }, { name = "河湾市中医院" }, { name = "柳河机床公司" },
    } },
  },
  {
    name = "the numbered hospital of a city",
    article = { title = "x", paragraphs = {
      "义诊由临沂市二院主办，市二院的护士说，大学一院和分院区都有专家。",
    } },
    expect = { organizations = {
      { name = "临沂市第二人民医院", aliases = { "临沂市二院", "市二院" } },
    } },
  },
  {
    name = "offices of a town and of a zone by what they are for",
    article = { title = "x", paragraphs = {
      "白石镇财政所、兰山区党群工作部和西岭高新区组织人事局参加，竞赛由工业集中发展区管委会举办。",
    } },
    expect = { organizations = {
      { name = "白石镇财政所" }, { name = "兰山区党群工作部", kind = "party" },
      { name = "西岭高新区组织人事局" }, { name = "工业集中发展区管委会" },
    } },
  },
  {
    name = "a bank's branch by its city's level, its society, and a union's centre",
    article = { title = "x", paragraphs = {
      "农行临沂分行与农行体育协会举办比赛，市分行的员工夺冠，山东省总工会职工技术协作中心颁奖。",
    } },
    expect = { organizations = {
      { name = "农行临沂分行", aliases = { "市分行" } }, { name = "农行体育协会" },
      { name = "山东省总工会职工技术协作中心" },
    } },
  },
  {
    name = "bodies of a level whose name looks like one of citizens, and troops by what they watch",
    article = { title = "临沂市总工会办展", paragraphs = {
      "展览由市民间文艺家协会、市民营企业协会承办，市文化执法支队到场，市民们排队参观。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会" }, { name = "临沂市民间文艺家协会", aliases = { "市民间文艺家协会" } },
      { name = "临沂市民营企业协会", aliases = { "市民营企业协会" } },
      { name = "临沂市文化执法支队", aliases = { "市文化执法支队" } },
    } },
  },
  {
    name = "where a body had its seat once is a place",
    article = { title = "x", paragraphs = {
      "女工们参观了中共莒南县委机关旧址和临沂市总工会旧址，沂河博物馆派人讲解。",
    } },
    expect = { organizations = { { name = "沂河博物馆" } } },
  },
  {
    name = "a union with a hospital, a street that looks like a count, those whom something hit",
    article = { title = "x", paragraphs = {
      "临沂市总工会同临沂市第二人民医院签约，三块石街道骑手联谊会到场。受暴雨灾害影响、收成骤减的职工也可申请。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会" }, { name = "临沂市第二人民医院" }, { name = "三块石街道骑手联谊会" },
    } },
  },
  {
    name = "institutes of a level by their trade, and one that a post is in",
    article = { title = "沂河船工赛", paragraphs = {
      "沂河船工赛由山东省总工会主办，省水利设计院工会、省地质测绘院承办，省供销合作社联合社协办，"
        .. "临沂市技师学院院长白露到场。",
    } },
    expect = { organizations = {
      { name = "山东省总工会" }, { name = "山东省水利设计院工会", aliases = { "省水利设计院工会" } },
      { name = "山东省地质测绘院", aliases = { "省地质测绘院" } },
      { name = "山东省供销合作社联合社", aliases = { "省供销合作社联合社" } },
      { name = "临沂市技师学院" },
    } },
  },
  {
    name = "the first half of a motto, and a hospital that a firm is building, are none",
    article = { title = "“遇见医院·爱上渡口”活动举行", paragraphs = {
      "沂河建工公司工会到沂河建工公司临沂第三医院项目开展慰问。",
    } },
    expect = { organizations = { { name = "沂河建工公司工会" }, { name = "沂河建工公司" } } },
  },
  {
    name = "a house behind what is lifted, resumed, not betrayed or built is none",
    article = { title = "x", paragraphs = {
      "高举医院的旗帜，再续医院新篇，不辜负矿山，建设现代化钢厂，资助全日制大学的新生。远山县人民医院派人参加。",
    } },
    expect = { organizations = { { name = "远山县人民医院" } } },
  },
}
