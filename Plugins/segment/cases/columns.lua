-- Text that goes on behind another article, where a column ended above it.

local CHAIN = { "layout" }

return {
  {
    name = "goes on with the article that a column end cut above another one",
    chain = CHAIN,
    page = {
      text = "老旧电梯换新记\n　　本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕，住户们"
        .. "上下楼再也不用歇脚，书记说，这件事居民盼了多\n\n夜校开课\n"
        .. "　　昨晚，青石街道的夜校开课，学员在学习拉二胡。 乔一帆 摄\n\n"
        .. "年，街道今年筹到了钱，又请来了施工队，工程历时四十天。\n　　下一步，街道还要给楼道装上扶手。",
    },
    expect = {
      articles = {
        {
          title = "老旧电梯换新记",
          paragraphs = {
            "本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚，"
              .. "书记说，这件事居民盼了多年，街道今年筹到了钱，又请来了施工队，工程历时四十天。",
            "下一步，街道还要给楼道装上扶手。",
          },
        },
        { title = "夜校开课", kind = "photo" },
      },
    },
  },
  {
    name = "goes on behind a quotation that ends no sentence",
    chain = CHAIN,
    page = {
      text = "老旧电梯换新记\n　　本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕。3月5日，"
        .. "街道请来厂家，在小区广场举办“电梯怎么乘最安全”\n\n夜校开课\n"
        .. "　　本报讯　昨晚，青石街道的夜校开课，十二门课程座无虚席。（葛青）\n\n"
        .. "主题讲座，六十名住户听了课。“按钮的颜色原来有讲究。”住户乔一帆说。",
    },
    expect = {
      articles = {
        {
          title = "老旧电梯换新记",
          paragraphs = {
            "本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕。3月5日，街道请来厂家，"
              .. "在小区广场举办“电梯怎么乘最安全”主题讲座，六十名住户听了课。“按钮的颜色原来有讲究。”"
              .. "住户乔一帆说。",
          },
        },
        {
          title = "夜校开课",
          paragraphs = { "本报讯　昨晚，青石街道的夜校开课，十二门课程座无虚席。（葛青）" },
        },
      },
    },
  },
  {
    name = "begins an article where the rest of one from another page stands",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n本报讯 昨日，流动课堂开课，首批学员六十名。\n\n（上接第１版）\n\n"
        .. "书记石磊说，电梯换新是居民盼了多年的事。",
    },
    expect = {
      articles = {
        { title = "流动课堂开课", paragraphs = { "本报讯 昨日，流动课堂开课，首批学员六十名。" } },
        {
          title = "",
          paragraphs = { "书记石磊说，电梯换新是居民盼了多年的事。" },
          metadata = { continued_from = "1" },
        },
      },
    },
  },
  {
    name = "goes on behind two articles where blank lines part nothing but articles",
    chain = CHAIN,
    page = {
      text = "老旧电梯换新记\n本报讯 近日，南苑小区的八部老旧电梯全部更换完毕，住户们说这事盼了多\n\n"
        .. "夜校开课\n本报讯 昨晚，青石街道的夜校开课，十二门课程座无虚席。\n\n"
        .. "河边种下百棵树\n本报讯 3月12日，河滨社区的居民种下一百棵柳树。\n\n"
        .. "年，街道今年才筹到了钱。\n\n"
        .. "修鞋摊搬进屋\n本报讯 上周，北门的四个修鞋摊搬进了街道的小屋。\n\n"
        .. "图书角换新书\n本报讯 前天，南苑小区的图书角换了三百本书。",
    },
    expect = {
      articles = {
        {
          title = "老旧电梯换新记",
          paragraphs = {
            "本报讯 近日，南苑小区的八部老旧电梯全部更换完毕，住户们说这事盼了多年，"
              .. "街道今年才筹到了钱。",
          },
        },
        { title = "夜校开课" },
        { title = "河边种下百棵树", paragraphs = { "本报讯 3月12日，河滨社区的居民种下一百棵柳树。" } },
        { title = "修鞋摊搬进屋" },
        { title = "图书角换新书" },
      },
    },
  },
  {
    name = "goes on behind a picture that stands in mid-sentence",
    chain = CHAIN,
    page = {
      text = "老旧电梯换新记\n　　本报讯 近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚，"
        .. "书记说，\n夜校开课\n　　3月6日晚，青石街道的夜校里，学员在学习拉二胡。\n乔一帆　摄\n"
        .. "这件事居民盼了多年，街道今年才筹到了钱。\n　　下一步，街道还要给楼道装上扶手。",
    },
    expect = {
      articles = {
        {
          title = "老旧电梯换新记",
          paragraphs = {
            "本报讯 近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚，书记说，"
              .. "这件事居民盼了多年，街道今年才筹到了钱。",
            "下一步，街道还要给楼道装上扶手。",
          },
        },
        { title = "夜校开课", kind = "photo" },
      },
    },
  },
  {
    name = "finds the cut paragraph above one that is whole, and goes on with it line by line",
    chain = CHAIN,
    page = {
      text = "车库里的课堂\n　　流动课堂的讲台设在一间旧车库里，每晚\n七点准时开课，从不拖堂，雨天也不停课，学\n"
        .. "费一分钱也不收，木工师傅石磊把课桌锯矮了\n　　墙角有一只铁皮柜，装着学员们的作业本\n"
        .. "：有人写满了三本，有人只写了名字，老师一\n本也舍不得扔掉。\n\n夜校开课\n"
        .. "　　青石街道的夜校上周开了第一堂课，学员\n有六十名，最大的七十九岁，最小的还在上学\n。\n"
        .. "　　“上班没空学的，下班来补上。”街道的\n书记说，课程全年不收费，讲师都是楼里的邻\n居。\n\n"
        .. "半尺，好让坐轮椅的学员也够得着笔。邻居们\n说，这才像个教室，坐得住人，也留得住心。\n\n楼道里的书架\n"
        .. "　　书架是用旧门板拼起来的，谁搬走了书，\n谁就得再添上一本，一年下来添了两百多本。",
    },
    expect = {
      articles = {
        {
          title = "车库里的课堂",
          paragraphs = {
            "流动课堂的讲台设在一间旧车库里，每晚七点准时开课，从不拖堂，雨天也不停课，学费一分钱也不收，木工师傅石磊把课桌锯矮了"
              .. "半尺，好让坐轮椅的学员也够得着笔。邻居们说，这才像个教室，坐得住人，也留得住心。",
            "墙角有一只铁皮柜，装着学员们的作业本：有人写满了三本，有人只写了名字，老师一本也舍不得扔掉。",
          },
        },
        { title = "夜校开课" },
        { title = "楼道里的书架" },
      },
    },
  },
  {
    name = "finds the English paragraph that a small letter goes on with, wherever it was cut",
    chain = CHAIN,
    page = {
      text = "Footbridge to reopen\nThe footbridge over the river will reopen\nin October, said a "
        .. "clerk of the works who\nhad walked over the planks on Monday and\nfound them all in "
        .. "place. Neighbours had\nasked for\nThe council pays for the repairs, and the\nwork "
        .. "began in the first week of July as it\nhad been planned all along.\n\nNight school "
        .. "opens\nThe night school of the town opened its\ndoors on Tuesday, and all of the "
        .. "twelve\nclasses were full by nine in the evening.\n\na lamp, which is there.\n\nShoes "
        .. "mended\nThe cobbler of the north gate has moved in\nwith the ward office for the "
        .. "winter, where\nit is warm.",
      language = "en",
    },
    expect = {
      articles = {
        {
          title = "Footbridge to reopen",
          paragraphs = {
            "The footbridge over the river will reopen in October, said a clerk of the works "
              .. "who had walked over the planks on Monday and found them all in place. "
              .. "Neighbours had asked for a lamp, which is there.",
            "The council pays for the repairs, and the work began in the first week of July "
              .. "as it had been planned all along.",
          },
        },
        { title = "Night school opens" },
        { title = "Shoes mended" },
      },
    },
  },
  {
    name = "finds the rest behind another article where no blank line parts anything",
    chain = CHAIN,
    page = {
      text = "凉亭落成\n　　石桥村的凉亭上周落成，木料由林场送来。\n　　村里的木匠干了整整一个月，瓦是老窑里烧出来的，"
        .. "匾上\n豆腐节开锣\n　　豆腐节在老街开锣，四十口锅一字排开。\n　　锅边的师傅最年长的七十一岁。\n"
        .. "　　游客买走的豆腐有两千多斤。\n的三个字是小学生写的。\n渡口添新船\n　　渡口添了两条新船，"
        .. "每条能坐三十人。\n　　船票还是一块钱。",
    },
    expect = {
      articles = {
        {
          title = "凉亭落成",
          paragraphs = {
            "石桥村的凉亭上周落成，木料由林场送来。",
            "村里的木匠干了整整一个月，瓦是老窑里烧出来的，匾上的三个字是小学生写的。",
          },
        },
        {
          title = "豆腐节开锣",
          paragraphs = {
            "豆腐节在老街开锣，四十口锅一字排开。",
            "锅边的师傅最年长的七十一岁。",
            "游客买走的豆腐有两千多斤。",
          },
        },
        { title = "渡口添新船" },
      },
    },
  },
  {
    name = "finds two rests that follow each other behind the articles that were cut",
    chain = CHAIN,
    page = {
      text = "凉亭落成\n本报讯 石桥村的凉亭上周落成，木料由林场送来，老匠人带着两个徒弟干了整整一个月，一根铁钉也没有用，这才把它\n\n"
        .. "豆腐节开锣\n本报讯 豆腐节在老街开锣，四十口锅一字排开，锅边的师傅最年长的七十一岁，捧场的街坊站满了两边的屋檐，他说自己\n\n"
        .. "渡口添新船\n本报讯 渡口添了两条新船，每条能坐三十人，船票还是一块钱，学生半价。\n\n"
        .. "磨了五十年豆腐，头一回有人给他鼓掌。\n\n盖好，匾上的三个字是小学生写的。\n\n"
        .. "书摊搬家\n本报讯 西街的书摊搬到了文庙门口，多了两张长凳。\n\n"
        .. "夜市添灯\n本报讯 夜市挂上了八十盏灯，摊主们各分到一盏。\n\n"
        .. "桥头换新匾\n本报讯 桥头的旧匾换成了新匾，字还是原来的字。",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "本报讯 石桥村的凉亭上周落成，木料由林场送来，老匠人带着两个徒弟干了整整一个月，一根铁钉也没有用，这才把它盖好，匾上的三个字是小学生写的。",
          },
        },
        {
          paragraphs = {
            "本报讯 豆腐节在老街开锣，四十口锅一字排开，锅边的师傅最年长的七十一岁，捧场的街坊站满了两边的屋檐，他说自己磨了五十年豆腐，头一回有人给他鼓掌。",
          },
        },
        { title = "渡口添新船" },
        { title = "书摊搬家" },
        { title = "夜市添灯" },
        { title = "桥头换新匾" },
      },
    },
  },
  {
    name = "goes on behind a picture's text with its photographer",
    chain = CHAIN,
    page = {
      text = "凉亭落成\n石桥村的凉亭上周落成，木料由林场送来，老匠人带着两个徒弟干了整整一个月，一根铁钉也没有用，这才把它\n"
        .. "▲凉亭落成当天，孩子们在亭子里下棋。 尤小满 摄\n盖好，匾上的三个字是小学生写的。",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "石桥村的凉亭上周落成，木料由林场送来，老匠人带着两个徒弟干了整整一个月，一根铁钉也没有用，这才把它盖好，匾上的三个字是小学生写的。",
            "▲凉亭落成当天，孩子们在亭子里下棋。 尤小满 摄",
          },
        },
      },
    },
  },
  {
    name = "finds the rest of a numeral behind however many articles",
    chain = CHAIN,
    page = {
      text = "老旧电梯换新记\n　　本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕，住户们"
        .. "上下楼再也不用歇脚，书记说，这件事居民盼了多\n\n夜校开课\n　　昨晚，青石街道的夜校开课，六十人学习拉二胡。\n\n"
        .. "路灯亮了\n　　前天，槐树巷装上了十二盏路灯，晚归的人不用再打手电。\n\n"
        .. "菜场搬家\n　　本周，北门菜场搬进了室内，摊位一个也没有少。\n\n"
        .. "公交改线\n　　下月起，七路公交车绕行南苑小区，首末班时间不变。\n\n"
        .. "年，街道今年筹到了钱，又请来了施工队，工程历时四十天。",
    },
    expect = {
      articles = {
        {
          title = "老旧电梯换新记",
          paragraphs = {
            "本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚，"
              .. "书记说，这件事居民盼了多年，街道今年筹到了钱，又请来了施工队，工程历时四十天。",
          },
        },
        { title = "夜校开课" }, { title = "路灯亮了" }, { title = "菜场搬家" }, { title = "公交改线" },
      },
    },
  },
}
