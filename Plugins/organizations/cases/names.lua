-- Where a Chinese name begins and ends, and what is none.

return {
  {
    name = "positions are bytes of the field",
    article = { title = "x", paragraphs = { "近日，兰山区总工会开展慰问活动。" } },
    expect = { organizations = {
      { name = "兰山区总工会", mentions = { { first = 10, last = 27, where = "body" } } },
    } },
  },
  {
    name = "generic mentions are none",
    article = {
      title = "工会组织送培训",
      paragraphs = {
        "各级工会要把培训送到企业，基层工会、企业工会和行业工会都要参加，全市各企业、各单位积极响应。"
          .. "该活动由工会干部组织，12家公司报名。",
      },
    },
    expect = { organizations = {} },
  },
  {
    name = "the longest of nested names",
    article = {
      title = "x",
      paragraphs = { "近日，临沂宏远集团客运分公司修理厂工会举办比赛。" },
    },
    expect = { organizations = {
      { name = "临沂宏远集团客运分公司修理厂工会", kind = "union", aliases = {} },
    } },
  },
  {
    name = "an unknown verb in front of a known name",
    article = {
      title = "x",
      paragraphs = { "临沂金蒙食品有限公司工会获奖。大家齐赞金蒙食品工会。" },
    },
    expect = { organizations = {
      { name = "临沂金蒙食品有限公司工会", aliases = { "金蒙食品工会" } },
    } },
  },
  {
    name = "a place is no organization where something happens in it",
    article = { title = "x", paragraphs = { "演出在临沂市工人文化宫举行，临沂市图书馆主办。" } },
    expect = { organizations = { { name = "临沂市图书馆", kind = "other" } } },
  },
  {
    name = "a house that people go to and look at is one",
    article = { title = "x", paragraphs = { "一行来到临沂市工人文化宫参观。他们走进临沂市文化宫，办了讲座。" } },
    expect = { organizations = { { name = "临沂市工人文化宫", kind = "other" } } },
  },
  {
    name = "what unions have, and what a union organizes",
    article = { title = "x", paragraphs = {
      "远岭运检中心工会组织六十名职工听课。远山社区工会组织建设加强，北京市工会组织都在行动。",
    } },
    expect = { organizations = { { name = "远岭运检中心工会", kind = "union" } } },
  },
  {
    name = "what stands between two companies is one",
    article = {
      title = "x",
      paragraphs = { "调研组到临沂金蒙食品有限公司、远岱集团、蒙泰、山东天河钢铁有限公司走访。" },
    },
    expect = { organizations = {
      { name = "临沂金蒙食品有限公司" }, { name = "远岱集团" }, { name = "蒙泰", kind = "company" },
      { name = "山东天河钢铁有限公司" },
    } },
  },
  {
    name = "quotation marks make it the name of a thing",
    article = { title = "x", paragraphs = { "职工在“爱心超市”和“时间银行”兑换积分。" } },
    expect = { organizations = {} },
  },
  {
    name = "all of a sort are no organization",
    article = {
      title = "x",
      paragraphs = { "兰山区各级工会走进城乡各类学校，听说公司要办夜校，送子女上大学。" },
    },
    expect = { organizations = {} },
  },
  {
    name = "leaves an article without organizations alone",
    article = { title = "春天来了", paragraphs = { "桃花开了，燕子飞回屋檐下。" } },
    expect = { organizations = {} },
  },
  {
    name = "what is counted, and words of a sentence, are no names",
    article = { title = "x", paragraphs = {
      "她学会了修车，要去总医院。他们走进三家合作社和一家服饰公司，头一回下果园，相亲局也热闹。",
    } },
    expect = { organizations = {} },
  },
  {
    name = "a word of a sentence that a suffix seems to begin or to end",
    article = { title = "x", paragraphs = {
      "学习临沂市总工会经审会议文件，做好市总工会工会工作考核，用工会工作服务企业经营。",
      "远山建设集团有限公司第九次工会会员代表大会召开，远山建设集团有限公司女工学会包粽子。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会", aliases = { "市总工会" } },
      { name = "远山建设集团有限公司", kind = "company" },
    } },
  },
  {
    name = "a verb before a level's body, a town's hospital, the end of a trade",
    article = { title = "x", paragraphs = {
      "综合临沂市医保中心和市卫健委的说法，综合市医保中心的答复，已由所在分厂工会建档，产品离厂。",
      "沂水县柳泉镇到了，镇卫生院门口排起长队。山东远岭船舶重工有限公司工会送水，外包工在远岭重工干活。",
    } },
    expect = { organizations = {
      { name = "临沂市医保中心", aliases = { "市医保中心" } },
      { name = "临沂市卫健委", aliases = { "市卫健委" } },
      { name = "柳泉镇卫生院", kind = "hospital", aliases = { "镇卫生院" } },
      { name = "山东远岭船舶重工有限公司工会" },
      { name = "山东远岭船舶重工有限公司", aliases = { "远岭重工" } },
    } },
  },
  {
    name = "a clipped union before words that begin like others",
    article = { title = "x", paragraphs = {
      "兰山区总工会的夜校开班，区总统筹安排，区总共建书屋。全市总人口多，市总量大。",
    } },
    expect = { organizations = { { name = "兰山区总工会", aliases = { "区总" } } } },
  },
  {
    name = "a date and the words of a sentence are no name of a town or a zone",
    article = { title = "x", paragraphs = {
      "那是7月5日开发区总工会与工厂谈成的条款。柳泉镇总工会主席说，谁不按时发，就去镇职工服务中心反映，山区学校也一样。",
    } },
    expect = { organizations = {
      { name = "开发区总工会" }, { name = "柳泉镇总工会" },
      { name = "柳泉镇职工服务中心", aliases = { "镇职工服务中心" } },
    } },
  },
  {
    name = "names with a character in them that ends names elsewhere",
    article = { title = "x", paragraphs = {
      "育才中学、海州鼎和机械公司、宜都农商行、铜都建设集团派人参加，诸暨供电公司、李各庄镇总工会、暨南大学、临海瑞和制药厂到场。",
    } },
    expect = { organizations = {
      { name = "育才中学" }, { name = "海州鼎和机械公司" }, { name = "宜都农商行" },
      { name = "铜都建设集团" }, { name = "诸暨供电公司" }, { name = "李各庄镇总工会" },
      { name = "暨南大学" }, { name = "临海瑞和制药厂" },
    } },
  },
  {
    name = "what unions of a city know, and the chairs of the unions of a whole bureau",
    article = { title = "x", paragraphs = {
      "远山供电公司举行宜昌市工会业务知识技能竞赛，有11队参加。临江地勘局工会召开全局系统工会主席汇报会。",
    } },
    expect = { organizations = {
      { name = "远山供电公司" }, { name = "临江地勘局工会" },
    } },
  },
  {
    name = "centers that districts have, and a builder by its number in a contract",
    article = { title = "x", paragraphs = {
      "承建方临沂二建的经理、赣榆区人才交流中心、区道路运输事业发展中心到场，中科院临沂分院的专家讲课，心理健康教育中心开放。",
    } },
    expect = { organizations = {
      { name = "临沂二建" }, { name = "赣榆区人才交流中心" },
      { name = "赣榆区道路运输事业发展中心", aliases = { "区道路运输事业发展中心" } },
      { name = "中科院临沂分院" },
    } },
  },
  {
    name = "a site is named after its company, and what was held is no society",
    article = { title = "x", paragraphs = {
      "5月3日，中铁八局二公司栖云岭项目部办了比武，中铁八局各项目部来人。下城区总工会第三期工会主席培训班的学员去看。远山铁路项目经理部组织部分女工参加2024年柳河区职工联谊会。",
    } },
    expect = { organizations = {
      { name = "中铁八局二公司栖云岭项目部" }, { name = "中铁八局" }, { name = "下城区总工会" },
      { name = "远山铁路项目经理部" },
    } },
  },
  {
    name = "a zone's body is the one named in full, Latin letters begin a branch, 武警 has one",
    article = { title = "x", paragraphs = {
      "柳州经开区总工会去了平利经开区，经开区总工会主席说，BKS柳州分公司、武警柳州支队、柳州义工联合会和柳州市物流与采购协会都来了人。",
    } },
    expect = { organizations = {
      { name = "柳州经开区总工会", aliases = { "经开区总工会" } }, { name = "BKS柳州分公司" },
      { name = "武警柳州支队" }, { name = "柳州义工联合会" }, { name = "柳州市物流与采购协会" },
    } },
  },
  {
    name = "offices of a trade, and verbs in front of a union",
    article = { title = "x", paragraphs = {
      "柳州市螺蛳粉产业办、鹿寨县蜜橙管理办公室、柳州市劳动人事争议调解仲裁院到场。名单请于7月底前报市总工会宣教部，他年轻时做过车间工会主席。",
    } },
    expect = { organizations = {
      { name = "柳州市螺蛳粉产业办" }, { name = "鹿寨县蜜橙管理办公室" },
      { name = "柳州市劳动人事争议调解仲裁院" }, { name = "柳州市总工会" },
    } },
  },
  {
    name = "numbered schools of a county without its kind, and a county that is a district by now",
    article = {
      title = "x",
      paragraphs = { "蒙阴一中、平邑三小来了乐队。密云县教育局借出大巴，代省教育厅发奖的是县环卫大队的老职工。" },
    },
    expect = { organizations = {
      { name = "蒙阴一中", kind = "school" }, { name = "平邑三小", kind = "school" },
      { name = "密云县教育局" },
      { name = "省教育厅" }, { name = "密云县环卫大队", aliases = { "县环卫大队" } },
    } },
  },
  {
    name = "a word of which the last character of a suffix is the first, and what only looks so",
    article = { title = "x", paragraphs = {
      "比赛由临沂农场主办，东岭煤矿主要负责人致辞。邻近的农场主、煤矿主也来看。",
    } },
    expect = { organizations = { { name = "临沂农场" }, { name = "东岭煤矿" } } },
  },
  {
    name = "a county's name behind an organization is a verb",
    article = { title = "x", paragraphs = {
      "沂水县总工会会同县妇幼保健院、县人社局走进车间。会同县总工会派人参观。",
    } },
    expect = { organizations = {
      { name = "沂水县总工会" },
      { name = "沂水县妇幼保健院", aliases = { "县妇幼保健院" } },
      { name = "沂水县人社局", aliases = { "县人社局" } }, { name = "会同县总工会" },
    } },
  },
  {
    name = "a hospital that is being built is nobody yet",
    article = { title = "x", paragraphs = {
      "夜里，中铁四局西岭医院项目工地放电影，临沂市东岭中学迁建工程的工人也来了。",
    } },
    expect = { organizations = { { name = "中铁四局" } } },
  },
  {
    name = "a zone that is called a town, by its committee, and what is hosted by an unknown body",
    article = { title = "x", paragraphs = {
      "比赛由远岭生物城管委会主办，西岭科学城总工会协办，兰山区城管委维持秩序。",
    } },
    expect = { organizations = {
      { name = "远岭生物城管委会" }, { name = "西岭科学城总工会" }, { name = "兰山区城管委" },
    } },
  },
  {
    name = "what follows a verb begins no name, and a county's name holds no brand",
    article = { title = "x", paragraphs = {
      "全市涌现出远山集团等榜样，捐助了柳河公司。扬中电气工会举办比赛，七家厂矿工会参加。",
    } },
    expect = { organizations = {
      { name = "远山集团" }, { name = "柳河公司" }, { name = "扬中电气工会" },
    } },
  },
  {
    name = "who works for a union told before",
    article = { title = "x", paragraphs = {
      "临沂医学院工会办班，学员在校工会工作人员指导下练习，市里的工会工作人员旁听。",
    } },
    expect = { organizations = { { name = "临沂医学院工会", aliases = { "校工会" } } } },
  },
  {
    name = "verbs that no list of names holds, and verbs that stand in names and begin none",
    article = { title = "x", paragraphs = {
      "志愿者驱车远山食品公司，一路多亏青禾农场。他们多年服务远岭集团，职工帮东岭社区工会搬书，远山服务公司送水。",
    } },
    expect = { organizations = {
      { name = "远山食品公司" }, { name = "青禾农场" }, { name = "远岭集团" },
      { name = "东岭社区工会" }, { name = "远山服务公司" },
    } },
  },
  {
    name = "who acts though nothing but unknown words make the name",
    article = { title = "x", paragraphs = {
      "比赛由合岭集美工会主办，联合远湾和美工会邀请各路高手。长岭国际工会送奖，新春之际工会送暖。",
    } },
    expect = { organizations = {
      { name = "合岭集美工会" }, { name = "长岭国际工会" },
    } },
  },
  {
    name = "power stations by name",
    article = { title = "x", paragraphs = {
      "石岭沟电站、东湾电站的值守人员收到月饼，山里新建一座光伏电站，人人想去电站看看。",
    } },
    expect = { organizations = { { name = "石岭沟电站" }, { name = "东湾电站" } } },
  },
  {
    name = "what is unveiled in quotation marks, and who comes to an unknown company",
    article = { title = "x", paragraphs = {
      "代表为“东湾渔业联合工会”揭牌，“爱心超市”开张。督导组一行来合岭电机集团座谈，聆听远岭集团的经验。",
    } },
    expect = { organizations = {
      { name = "东湾渔业联合工会" }, { name = "合岭电机集团" }, { name = "远岭集团" },
    } },
  },
  {
    name = "a union acts together with what follows it and is no joint union itself",
    article = { title = "x", paragraphs = {
      "临沂市总工会联合工会驿站沂河银行站送清凉，石桥镇商圈联合工会派车。",
    } },
    expect = { organizations = {
      { name = "临沂市总工会" }, { name = "沂河银行" }, { name = "石桥镇商圈联合工会" },
    } },
  },
  {
    name = "a third of a month and the end of one begin no name; a hospital of peace is one",
    article = { title = "x", paragraphs = {
      "下旬东岭煤矿举办讲座，月底西岭煤矿送来药。临沂和平医院的护士到场，沂蒙医学院附属和平医院的医生坐诊。",
    } },
    expect = { organizations = {
      { name = "东岭煤矿" }, { name = "西岭煤矿" }, { name = "临沂和平医院" },
      { name = "沂蒙医学院附属和平医院" },
    } },
  },
  {
    name = "the sum of a list is no name, what is numbered is one",
    article = { title = "x", paragraphs = {
      "督查组分赴东岭、榆沟、西坪三矿查岗，又到东岭油田采油三矿听课。",
    } },
    expect = { organizations = { { name = "东岭油田采油三矿" } } },
  },
  {
    name = "a federation's committee that looks into the unions' funds",
    article = { title = "x", paragraphs = { "临沂市总工会工会经费审查委员会开会，王一到场。" } },
    expect = { organizations = { { name = "临沂市总工会工会经费审查委员会", kind = "union" } } },
  },
}
