-- Short names and other names of one organization.

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
    name = "known by name, and by a short name",
    article = { title = "x", paragraphs = { "全总近日发文，全国总工会有关部门解读。" } },
    expect = { organizations = {
      { name = "全国总工会", kind = "union", aliases = { "全总" } },
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
    name = "where a company lies is no part of its name",
    article = {
      title = "x",
      paragraphs = { "记者走进沂水县柳泉镇蒙岱水产有限公司。蒙岱水产负责人说，订单多。" },
    },
    expect = { organizations = {
      { name = "蒙岱水产有限公司", aliases = { "蒙岱水产" } },
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
    name = "a county of one character, what is common within a time or a session",
    article = { title = "x", paragraphs = {
      "攸县县委副书记到访，攸县中医药管理局、攸县总工会参加。试用期内公司不付工资，第五次工会会议召开，共享企业成果。",
    } },
    expect = { organizations = {
      { name = "攸县县委" }, { name = "攸县中医药管理局" }, { name = "攸县总工会" },
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
    name = "a name of which another article leaves no doubt",
    chain = { "layout", "segment" },
    page = { text = "2024年9月2日 星期一 第3版 远湾行报\n\n储户的手势\n\n"
      .. "本报讯（记者 王一）近日，一位储户在雨巷支行比画了二十分钟，没有一个柜员看得懂，"
      .. "大堂里的人都替他着急，后来还是保安认得几个手势。\n\n夜里的账\n\n"
      .. "本报讯（记者 李二）昨晚，雨巷支行、河湾支行的柜员对账到九点，算盘打得噼啪响，"
      .. "末了一分钱也不差，大家才肯关灯回家。" },
    expect = { articles = {
      { organizations = { { name = "雨巷支行" } } },
      { organizations = { { name = "雨巷支行" }, { name = "河湾支行" } } },
    } },
  },
  {
    name = "the post of who heads a team ends the name before it",
    article = {
      title = "x",
      paragraphs = { "沂水县交管大队大队长季铁说，沂水县交管大队昼夜值守。" },
    },
    expect = { organizations = { { name = "沂水县交管大队" } } },
  },
  {
    name = "two short names in one bracket",
    article = {
      title = "x",
      paragraphs = { "沂河远禾水泥有限公司（以下简称远禾水泥或公司）请客，远禾水泥管饭。" },
    },
    expect = { organizations = {
      { name = "沂河远禾水泥有限公司", aliases = { "远禾水泥" } },
    } },
  },
  {
    name = "a company without a place that no list has, without its group, and a brand in 达",
    article = { title = "x", paragraphs = {
      "白湾恒岭海珍品有限公司、山东顺和远湾老窖酒业有限公司和山东亨达建材有限公司招工。"
        .. "恒岭海珍品要挡车工，远湾老窖车间里忙，亨达公司涨薪。",
    } },
    expect = { organizations = {
      { name = "白湾恒岭海珍品有限公司", aliases = { "恒岭海珍品" } },
      { name = "山东顺和远湾老窖酒业有限公司", aliases = { "远湾老窖" } },
      { name = "山东亨达建材有限公司", aliases = { "亨达公司" } },
    } },
  },
  {
    name = "a builder's bureau that has become a group, a company by place, brand and trade",
    article = { title = "x", paragraphs = {
      "中铁九局集团有限公司与临沂远湾乳业举办比赛，中铁九局的工人和远湾乳业的女工同台。",
    } },
    expect = { organizations = {
      { name = "中铁九局集团有限公司", aliases = { "中铁九局" } },
      { name = "临沂远湾乳业", aliases = { "远湾乳业" } },
    } },
  },
  {
    name = "a medical school's hospital, schools by fewer characters, a market's union",
    article = { title = "x", paragraphs = {
      "山东医科大学附属第二医院、临沂陶瓷职业技术学院、三亚航空旅游职业学院和白石市场工会联合会结对。"
        .. "山医二院心内科来了，陶瓷学院、航旅学院送来书，白石工联会管饭。",
    } },
    expect = { organizations = {
      { name = "山东医科大学附属第二医院", aliases = { "山医二院" } },
      { name = "临沂陶瓷职业技术学院", aliases = { "陶瓷学院" } },
      { name = "三亚航空旅游职业学院", aliases = { "航旅学院" } },
      { name = "白石市场工会联合会", aliases = { "白石工联会" } },
    } },
  },
  {
    name = "the union of whatever ends in one character: a farm, a kindergarten, a station",
    article = { title = "x", paragraphs = {
      "东岭农场、临沂市实验幼儿园和临沂电视台办了运动会。场工会出裁判，园工会出场地，台工会管直播。",
    } },
    expect = { organizations = {
      { name = "东岭农场" }, { name = "临沂市实验幼儿园" }, { name = "临沂电视台" },
      { name = "东岭农场工会", aliases = { "场工会" } },
      { name = "临沂市实验幼儿园工会", aliases = { "园工会" } },
      { name = "临沂电视台工会", aliases = { "台工会" } },
    } },
  },
  {
    name = "a group by its brand where it was named before, and a farm beside farms of families",
    article = { title = "x", paragraphs = {
      "合岭电机集团捐了风扇，合岭集团副总裁讲话。东岭农场三百户家庭农场分奖，场工会发证书。",
    } },
    expect = { organizations = {
      { name = "合岭电机集团", aliases = { "合岭集团" } }, { name = "东岭农场" },
      { name = "东岭农场工会", aliases = { "场工会" } },
    } },
  },
  {
    name = "a rural bank by its legal name and in short; how often somebody came begins no name",
    article = { title = "x", paragraphs = {
      "洛阳农村商业银行股份有限公司办起书屋。洛阳农商银行还办了夜校，剧团这已是第四次来三厂。",
    } },
    expect = { organizations = {
      { name = "洛阳农村商业银行股份有限公司", aliases = { "洛阳农商银行" } },
    } },
  },
  {
    name = "a house has a short name from its secretary, not from what its committee does",
    article = { title = "x", paragraphs = {
      "临沂远山航运公司办了书屋，航运公司党委副书记王一剪彩。沂水青石化肥厂来人，化肥厂党委捐书。",
    } },
    expect = { organizations = {
      { name = "临沂远山航运公司", aliases = { "航运公司" } },
      { name = "沂水青石化肥厂" }, { name = "沂水青石化肥厂党委", aliases = { "化肥厂党委" } },
    } },
  },
}
