-- What bodies of a level or of an owner mean: 区总工会, 公司工会.

return {
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
    name = "a level's own group by what it does, and who sits in its committee",
    article = { title = "x", paragraphs = {
      "宜昌市总工会说，市交通投资集团签了合同，市委副书记到场。",
    } },
    expect = { organizations = {
      { name = "宜昌市总工会" },
      { name = "宜昌市交通投资集团", aliases = { "市交通投资集团" } },
      { name = "宜昌市委", aliases = { "市委" } },
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
    name = "the bodies of a park are called 园区工会, those of any sort are none",
    article = { title = "x", paragraphs = {
      "5月20日，位于柳河装备产业园的托管班开班，园区工会管饭，柳河人来帮忙。医院工会、企业工会可以办座谈，从海城师范学校毕业的于老师说。",
    } },
    expect = { organizations = {
      { name = "柳河装备产业园工会", aliases = { "园区工会" } }, { name = "海城师范学校" },
    } },
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
  {
    name = "unions of parks by what they are for",
    article = { title = "x", paragraphs = {
      "柳桥镇工业集中区工会联合会成立，集中区工会联合会主席讲话。远山物流园工会、东湖景区工会来贺，物流园工会送花，老区、山区的工会干部也来了。",
    } },
    expect = { organizations = {
      { name = "柳桥镇工业集中区工会联合会", aliases = { "集中区工会联合会" } },
      { name = "远山物流园工会", aliases = { "物流园工会" } }, { name = "东湖景区工会" },
    } },
  },
  {
    name = "what a union has organized, and what its organization has",
    article = { title = "x", paragraphs = {
      "东岭大学附属学校的操场上很热闹，校工会组织的接力赛开打，东岭附校的校长也跑了一棒。讲到工会组织的作用，他说得少。",
    } },
    expect = { organizations = {
      { name = "东岭大学附属学校" }, { name = "东岭大学附属学校工会", aliases = { "校工会" } },
    } },
  },
  {
    name = "the union of a street and of its office, a society by its sort, and what is none",
    article = {
      title = "x",
      paragraphs = {
        "东关街道办事处工会请来白石煤矿女工家属安全协管会，协管会成员教大家包扎，东关街道工会备了纱布。",
        "全县正打造书香工会，11家律师事务所、各县域支行捐了书。球团矿车间也来了人。",
      },
    },
    expect = { organizations = {
      { name = "东关街道办事处工会", aliases = { "东关街道工会" } },
      { name = "白石煤矿女工家属安全协管会", aliases = { "协管会" } },
    } },
  },
  {
    name = "a union that organizes its cadres, and what its cadres are",
    article = {
      title = "x",
      paragraphs = { "白石坝镇工会组织干部职工清理河道。全县要加强工会组织干部队伍建设。" },
    },
    expect = { organizations = { { name = "白石坝镇工会", kind = "union" } } },
  },
  {
    name = "the province that a city of the article lies in, and committees of a city's own",
    article = {
      title = "x",
      paragraphs = {
        "学员到杭州看了展，住在省总工会干部学校。温州市直工会工委派车，浙江省教育工会女教职工委员会送书。",
      },
    },
    expect = { organizations = {
      { name = "浙江省总工会干部学校", aliases = { "省总工会干部学校" } },
      { name = "温州市直工会工委", kind = "union" },
      { name = "浙江省教育工会女教职工委员会", kind = "union" },
    } },
  },
  {
    name = "a second sort in brackets whose union it is, and a union's committee for offices",
    article = { title = "x", paragraphs = {
      "8月6日，莒南县商圈（楼宇）工会联合会揭牌，莒南县机关工会工委派人到场，乡镇（街道）工会送来图书。",
    } },
    expect = { organizations = {
      { name = "莒南县商圈（楼宇）工会联合会" }, { name = "莒南县机关工会工委", kind = "union" },
    } },
  },
  {
    name = "an autonomous county's union without the county's name",
    article = { title = "x", paragraphs = {
      "8月6日，务川仡佬族苗族自治县总工会办班，自治县总工会派人授课，印江自治县总工会来人。",
    } },
    expect = { organizations = {
      { name = "务川仡佬族苗族自治县总工会", aliases = { "自治县总工会" } },
      { name = "印江自治县总工会" },
    } },
  },
}
