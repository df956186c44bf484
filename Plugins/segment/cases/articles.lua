-- Where an article begins and ends, and of what kind it is.

local CHAIN = { "layout" }

return {
  {
    name = "makes two articles and knows their lines",
    chain = CHAIN,
    page = {
      text = "老旧电梯换新记\n\n本报讯 近日，南苑小区的八部老旧电梯全部更换完毕。\n\n"
        .. "居民出行更加方便。\n\n\n流动课堂开课\n\n昨日，河滨社区的流动课堂开课。",
    },
    expect = {
      articles = {
        {
          title = "老旧电梯换新记",
          kind = "article",
          first_line = 1,
          last_line = 5,
          paragraphs = { "本报讯 近日，南苑小区的八部老旧电梯全部更换完毕。", "居民出行更加方便。" },
        },
        {
          title = "流动课堂开课",
          kind = "brief",
          first_line = 8,
          last_line = 10,
          paragraphs = { "昨日，河滨社区的流动课堂开课。" },
        },
      },
    },
  },
  {
    name = "joins an English title of two lines",
    chain = CHAIN,
    page = {
      text = "Town to reopen the\nfootbridge in autumn\n\nMILLBROOK, June 7 - The footbridge over "
        .. "the river will reopen in October, the council said.",
    },
    expect = { articles = { { title = "Town to reopen the footbridge in autumn" } } },
  },
  {
    name = "keeps kicker, subtitle and byline apart and the head out",
    chain = CHAIN,
    page = {
      text = "奋进新征程 建功新时代\n\n“安全月”进工地\n\n塔吊下开起安全课\n\n——南苑地铁站建设见闻\n\n"
        .. "本报记者 乔一帆\n\n清晨六点，塔吊下站满了人，安全课准时开讲。",
    },
    expect = {
      articles = {
        {
          kicker = "“安全月”进工地",
          title = "塔吊下开起安全课",
          subtitle = "——南苑地铁站建设见闻",
          paragraphs = { "清晨六点，塔吊下站满了人，安全课准时开讲。" },
          metadata = { byline = "本报记者 乔一帆" },
          first_line = 3,
          last_line = 11,
        },
      },
    },
  },
  {
    name = "makes a photo item of a titled picture with a credit",
    chain = CHAIN,
    page = { text = "夜校开课\n\n昨晚，青石街道夜校开课，十二门课程座无虚席。\n\n乔一帆 摄影报道" },
    expect = {
      articles = {
        { kind = "photo", title = "夜校开课", metadata = { byline = "乔一帆 摄影报道" } },
      },
    },
  },
  {
    name = "makes a photo item of a paragraph that ends with the photographer",
    chain = CHAIN,
    page = { text = "夜校开课\n\n昨晚，青石街道夜校开课，十二门课程座无虚席。（乔一帆 摄影报道）" },
    expect = { articles = { { kind = "photo", title = "夜校开课" } } },
  },
  {
    name = "keeps a caption in the article that it stands in",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n\n本报讯 昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n"
        .. "图为老人在学习使用手机。\n\n课程由志愿者轮流讲授，全年不收费。",
    },
    expect = {
      articles = {
        {
          title = "流动课堂开课",
          paragraphs = {
            "本报讯 昨日，河滨社区的流动课堂开课，首批学员六十名。",
            "图为老人在学习使用手机。",
            "课程由志愿者轮流讲授，全年不收费。",
          },
        },
      },
    },
  },
  {
    name = "takes a pointer to another page off the text",
    chain = CHAIN,
    page = { text = "流动课堂开课\n\n昨日，流动课堂开课，首批学员六十名。（下转第４版）" },
    expect = {
      articles = {
        {
          paragraphs = { "昨日，流动课堂开课，首批学员六十名。" },
          metadata = { continued_on = "4" },
        },
      },
    },
  },
  {
    name = "closes up a heading set with spaces",
    chain = CHAIN,
    page = { text = "流 动 课 堂 开 课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。" },
    expect = { articles = { { title = "流动课堂开课" } } },
  },
  {
    name = "takes the option for the length of a brief",
    chain = CHAIN,
    options = { brief_length = 5 },
    page = { text = "流动课堂开课\n\n昨日，流动课堂开课，首批学员六十名。" },
    expect = { articles = { { kind = "article" } } },
  },
  {
    name = "leaves a page of folios alone",
    chain = CHAIN,
    page = { text = "2021年9月14日 星期二 第3版\n责任编辑：乔一帆" },
    expect = { articles = {} },
  },
  {
    name = "makes an article of each paragraph below the label of short news",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n本报讯 昨日，流动课堂开课，首批学员六十名。\n\n简讯\n\n"
        .. "南苑小区的八部老旧电梯近日全部更换完毕。\n\n青石街道夜校昨晚开课，十二门课程座无虚席。",
    },
    expect = {
      articles = {
        { title = "流动课堂开课" },
        { title = "", kind = "brief", paragraphs = { "南苑小区的八部老旧电梯近日全部更换完毕。" } },
        { title = "", kind = "brief", first_line = 8 },
      },
    },
  },
  {
    name = "ends an item of short news at its signature where items are signed",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n本报讯 昨日，流动课堂开课，首批学员六十名。\n\n街道动态\n\n"
        .. "南苑小区的八部老旧电梯近日全部更换完毕。\n\n工程历时四十天。（石磊）\n\n"
        .. "青石街道夜校昨晚开课，十二门课程座无虚席。（葛青）",
    },
    expect = {
      articles = {
        { title = "流动课堂开课" },
        {
          title = "",
          paragraphs = { "南苑小区的八部老旧电梯近日全部更换完毕。", "工程历时四十天。（石磊）" },
        },
        { title = "", paragraphs = { "青石街道夜校昨晚开课，十二门课程座无虚席。（葛青）" } },
      },
    },
  },
  {
    name = "begins an item of short news at each mark",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n本报讯 昨日，流动课堂开课，首批学员六十名。\n\n工会短波\n\n"
        .. "　　△南苑小区的八部老旧电梯近日全部更换完毕。\n　　工程历时四十天。（石磊）\n"
        .. "　　△青石街道夜校昨晚开课，十二门课程座无虚席。（葛青）",
    },
    expect = {
      articles = {
        { title = "流动课堂开课" },
        {
          title = "",
          paragraphs = { "南苑小区的八部老旧电梯近日全部更换完毕。", "工程历时四十天。（石磊）" },
        },
        { title = "", paragraphs = { "青石街道夜校昨晚开课，十二门课程座无虚席。（葛青）" } },
      },
    },
  },
  {
    name = "takes a word over news with marks for their label, not for a title",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n本报讯 昨日，流动课堂开课，首批学员六十名。\n\n街谈巷议\n"
        .. "▲9月2日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚。\n"
        .. "▲青石街道夜校昨晚开课，十二门课程座无虚席，最远的学员从城西赶来。",
    },
    expect = {
      articles = {
        { title = "流动课堂开课" },
        {
          title = "",
          paragraphs = { "9月2日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚。" },
        },
        { title = "", kind = "brief", first_line = 6 },
      },
    },
  },
  {
    name = "knows such news where spaces stand around figures",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n本报讯 6 月 3 日，流动课堂开课，首批学员 60 名。\n\n街谈巷议\n"
        .. "▲9 月 2 日，南苑小区的 8 部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚。\n"
        .. "▲青石街道夜校 9 月 1 日开课，12 门课程座无虚席，最远的学员从城西赶来。",
    },
    expect = {
      articles = {
        { title = "流动课堂开课" },
        { title = "", kind = "brief" },
        { title = "", kind = "brief", first_line = 6 },
      },
    },
  },
  {
    name = "keeps a star before an English title out of it",
    chain = CHAIN,
    page = {
      text = "Evening school opens\n\nSixty residents came to the first lesson on Monday.\n\n\n"
        .. "* Chess final\n\nDepot beat Canteen in the final of the chess tournament on Monday.",
    },
    expect = { articles = { { title = "Evening school opens" }, { title = "Chess final" } } },
  },
  {
    name = "makes an item of a picture's text that a blank line parts from an article",
    chain = CHAIN,
    page = {
      text = "车间里的绣娘\n　　绣娘老周今年五十六岁，十六岁进厂，绣了四十年的花，手上的茧子比谁都厚。\n"
        .. "　　“为什么还绣？不绣手痒。”她说着又穿上了针，线从指缝里走过去。\n"
        .. "　　厂里给她配了一盏新灯，她只在阴天开，说是省着点用，亮了反而眼花。\n\n"
        .. "　　1.2万盏灯！夜里的纺织园灯火通明，三班工人轮换上岗，新开的食堂把热汤面送到机台边。\n"
        .. "摄影　乔一帆\n\n六个小组比接线\n□记者　葛青\n"
        .. "　　9月8日，六个小组在车间里比接线，三分钟接了六十个头的石磊拿了第一。\n"
        .. "　　第二名只差一个头，她说明年再来，回去就把接线台搬到了床边。",
    },
    expect = {
      articles = {
        { title = "车间里的绣娘" },
        {
          kind = "photo",
          paragraphs = {
            "1.2万盏灯！夜里的纺织园灯火通明，三班工人轮换上岗，新开的食堂把热汤面送到机台边。",
          },
        },
        { title = "六个小组比接线" },
      },
    },
  },
  {
    name = "takes the numbers off titles that a page counts, and makes articles of them",
    chain = CHAIN,
    page = {
      text = "工作简报\n\n1.渡口添了新船\n　　9月4日，渡口添了两条新船，每条能坐三十人，船票还是一块钱。\n"
        .. "　　船工说这个价十年没有动过。（葛青）\n\n2.夜校开了陶艺课\n"
        .. "　　9月5日，夜校开了陶艺课，首批学员二十四名，最远的从城西赶来。（石磊）\n\n"
        .. "3.老桥换了灯\n　　9月6日，老桥上的六十盏灯全部换新，夜里散步的人多了一倍。（白露）",
    },
    expect = {
      articles = {
        { title = "渡口添了新船" }, { title = "夜校开了陶艺课" }, { title = "老桥换了灯" },
      },
    },
  },
  {
    name = "knows the text of a picture by who took it, above the rest of a text",
    chain = CHAIN,
    page = {
      text = "绣娘比巧\n　　9月4日，三十六名绣娘在车间里比巧，题目是一片荷叶，叶脉要绣出三层颜色，\n\n"
        .. "　　▲9月3日傍晚，渡口新添的两条船试水，每条能坐三十人，岸边站满了人。（摄影：葛青）\n\n"
        .. "针脚要密得看不见底布。绣了四十年的老周得了头名。（石磊）",
    },
    expect = {
      articles = {
        {
          title = "绣娘比巧",
          paragraphs = {
            "9月4日，三十六名绣娘在车间里比巧，题目是一片荷叶，叶脉要绣出三层颜色，"
              .. "针脚要密得看不见底布。绣了四十年的老周得了头名。（石磊）",
          },
        },
        { kind = "photo" },
      },
    },
  },
  {
    name = "who wrote and took the picture signs all of what nobody has signed",
    chain = CHAIN,
    page = {
      text = "志愿者守在渡口\n　　自9月1日起，六十四名志愿者在渡口为乘客引路、提行李，早晚两班，一天也没有断过。\n"
        .. "　　9月5日，二十名学生来到渡口，同志愿者一起当了半天小水手，学打绳结，看老船工怎样掌舵。（图/文　石磊）",
    },
    expect = { articles = { { title = "志愿者守在渡口", kind = "article" } } },
  },
  {
    name = "who reports in a picture signs the paragraph between it and the heading as well",
    chain = CHAIN,
    page = {
      text = "渡口有了引路人\n　　入秋以后，过河的人多起来，渡口常常一早就排起长队。\n"
        .. "　　日前，二十名志愿者来到渡口为乘客引路、提行李，早晚两班，一天也没有断过。\n　　乔一帆、石磊 摄影报道",
    },
    expect = { articles = { { title = "渡口有了引路人", kind = "photo" } } },
  },
  {
    name = "parts signed items where the edge of a column parts a name",
    chain = CHAIN,
    page = {
      text = "渡口添新船\n　　本报讯　昨日，渡口添了两条新船，每条能坐三\n十人，船票还是一块钱，这个价十年没有动过。\n\n"
        .. "基层短讯\n　　9月2日，夜校请来老木匠，给二十四名学员讲榫\n卯，讲完当场凿了一个。（葛青）\n"
        .. "　　9月3日，老桥上的六十盏灯全部换新，夜里散步\n的人多了一倍，桥头还添了长椅。（石\n小磊）\n"
        .. "　　9月4日，渡口的绣娘比巧，题目是一片荷叶，三\n十六人到场。（白露）",
    },
    expect = {
      articles = {
        { title = "渡口添新船" },
        { title = "", kind = "brief" }, { title = "", kind = "brief" },
        { title = "", kind = "brief" },
      },
    },
  },
}
