-- Organizations that an article names without saying whose they are, and what is no owner.

return {
  {
    name = "a place or people that a union is named after are no company",
    article = { title = "x", paragraphs = {
      "江北特区工会给江北特区的工人送水。远湾商圈工会的人说，远湾商圈有三千名职工。",
      "柳泉街道工会开课，柳泉街道的骑手都来了。远山科技工会派人，远山科技的职工也来听。",
    } },
    expect = { organizations = {
      { name = "江北特区工会" }, { name = "远湾商圈工会" }, { name = "柳泉街道工会" },
      { name = "远山科技工会" }, { name = "远山科技", kind = "company" },
    } },
  },
  {
    name = "a company that is called by its trade or its number is one where it holds something",
    article = { title = "x", paragraphs = {
      "7月1日，机电公司主办焊接比赛，由三公司承办。九建公司召开拜师会，六十名徒弟敬茶。",
      "物业公司组织人清扫，检修公司的车停在路边，两家公司邀请了医生，五公司那边还没有人来。",
    } },
    expect = { organizations = {
      { name = "机电公司", kind = "company" }, { name = "三公司" }, { name = "九建公司" },
    } },
  },
  {
    name = "a site is named behind its numbered company, and behind the place where it lies",
    article = { title = "x", paragraphs = {
      "慰问组来到四公司柳泉项目部，又到西宁柳泉项目部。各项目部、西宁在建项目部都备了茶。",
    } },
    expect = { organizations = {
      { name = "四公司柳泉项目部", kind = "company" }, { name = "西宁柳泉项目部" },
    } },
  },
  {
    name = "the union of a company that is called by its trade, and that of us",
    article = { title = "x", paragraphs = {
      "周二我校工会办了茶会，又联合水务公司工会看望司机。各燃气公司工会没有来。",
    } },
    expect = { organizations = {
      { name = "校工会", kind = "union" }, { name = "水务公司工会", kind = "union" },
    } },
  },
  {
    name = "levels in a list of all name no body",
    article = { title = "x", paragraphs = {
      "柳州市总工会请来各市、区总工会的人，各县（市）、区总工会也派了人。城中区总工会先讲。",
    } },
    expect = { organizations = {
      { name = "柳州市总工会", aliases = {} }, { name = "城中区总工会", aliases = {} },
    } },
  },
  {
    name = "与 stands in the name of a faculty whose university nobody names",
    article = { title = "x", paragraphs = {
      "土木与建筑学院分工会、教师教育学院分工会获奖，物理与电子学院工会垫底，院长与音乐学院都笑了。",
    } },
    expect = { organizations = {
      { name = "土木与建筑学院分工会" }, { name = "教师教育学院分工会" },
      { name = "物理与电子学院工会" },
    } },
  },
  {
    name = "a party's branch shares its owner with the bodies behind it",
    article = { title = "x", paragraphs = {
      "远山药业有限公司党支部、工会、团支部请来老师。柳泉煤矿工会、女工委员会送汤圆。",
    } },
    expect = { organizations = {
      { name = "远山药业有限公司党支部" }, { name = "远山药业有限公司工会" },
      { name = "远山药业有限公司团支部" }, { name = "柳泉煤矿工会" },
      { name = "柳泉煤矿女工委员会", kind = "union" },
    } },
  },
  {
    name = "no name begins with when it is, who comes himself or who acts with others",
    article = { title = "x", paragraphs = {
      "时值柳州市妇联换届，众人亲临城中区总工会道贺，并联合远湾旅行社送书。",
      "区属国企开山集团出车，为山口、偏远道班的工人送菜，从事露天生产和后方保障工作的职工另有一份。",
    } },
    expect = { organizations = {
      { name = "柳州市妇联" }, { name = "城中区总工会" }, { name = "远湾旅行社" },
      { name = "开山集团" },
    } },
  },
  {
    name = "who heads a federation holds another post in the division",
    article = { title = "x", paragraphs = {
      "柳州市总工会的人来了，霍山县政协副主席、总工会主席王一致辞，三江县委常委、总工会主席李二也来了。",
    } },
    expect = { organizations = {
      { name = "柳州市总工会", aliases = {} }, { name = "霍山县政协" },
      { name = "霍山县总工会", aliases = { "总工会" } }, { name = "三江县委" },
      { name = "三江县总工会", aliases = { "总工会" } },
    } },
  },
  {
    name = "a union known by its name is none that has a word more",
    article = { title = "x", paragraphs = {
      "全国铁路总工会发了旗，全国总工会早两年就开了头。污水处理公司工会和和平街街道工会都来参加。",
    } },
    expect = { organizations = {
      { name = "全国铁路总工会", aliases = {} }, { name = "全国总工会" },
      { name = "污水处理公司工会" }, { name = "和平街街道工会" },
    } },
  },
  {
    name = "a zone's federation by itself, and a bureau behind the host whose division it shares",
    article = { title = "x", paragraphs = {
      "活动由霍山县安委会主办、应急管理局承办。度假区总工会、六安市政务服务中心派人，六安市外卖送餐行业工会联合会也来了。",
    } },
    expect = { organizations = {
      { name = "霍山县安委会" }, { name = "霍山县应急管理局", aliases = { "应急管理局" } },
      { name = "度假区总工会" }, { name = "六安市政务服务中心" },
      { name = "六安市外卖送餐行业工会联合会", kind = "union" },
    } },
  },
  {
    name = "numbered companies beside others, and the union of a group that nobody names",
    article = { title = "x", paragraphs = {
      "集团公司工会的人到远湾铁路总公司看比赛，二公司、六公司及远湾路桥共3家单位的代表队上场。",
      "八公司的人没有说话。",
    } },
    expect = { organizations = {
      { name = "集团公司工会", kind = "union" }, { name = "远湾铁路总公司" }, { name = "二公司" },
      { name = "六公司" }, { name = "远湾路桥", kind = "company" },
    } },
  },
  {
    name = "the union of a mine has the mine's full name",
    article = { title = "x", paragraphs = {
      "远山集团青石矿、柳泉矿业公司白石煤矿都来了人，青石矿工会出了两个节目，白石矿工会出了一个。",
    } },
    expect = { organizations = {
      { name = "远山集团青石矿" }, { name = "柳泉矿业公司白石煤矿" },
      { name = "远山集团青石矿工会", aliases = { "青石矿工会" } },
      { name = "柳泉矿业公司白石煤矿工会", aliases = { "白石矿工会" } },
    } },
  },
}
