-- What 该 points to: 该厂工会, 该公司.

return {
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
    name = "该行 is the bank that was named, whatever branches follow",
    article = {
      title = "x",
      paragraphs = { "沂河农商银行点钞比赛收官，比赛由该行工会主办。柳河支行石磊第一，白沙支行葛青第二。" },
    },
    expect = { organizations = { { name = "沂河农商银行" },
      { name = "沂河农商银行工会", aliases = { "该行工会" } }, { name = "柳河支行" },
      { name = "白沙支行" } } },
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
    name = "the body of a level is printed with 该 before it",
    article = { title = "x", paragraphs = {
      "8月6日，莒南县举办讲座。当天是该县总工会开放日，县人社局也到场。",
    } },
    expect = { organizations = {
      { name = "莒南县总工会", aliases = { "该县总工会" } },
      { name = "莒南县人社局", aliases = { "县人社局" } },
    } },
  },
  {
    name = "该矿工会女工委 is that of the mine's union and has no miner in it",
    article = { title = "x", paragraphs = {
      "近日，东岭公司白湾煤矿举办讲座，该矿工会女工委组织女工参加。",
    } },
    expect = { organizations = {
      { name = "东岭公司白湾煤矿" },
      { name = "东岭公司白湾煤矿工会女工委", aliases = { "该矿工会女工委" } },
    } },
  },
}
