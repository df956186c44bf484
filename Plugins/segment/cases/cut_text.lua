-- A paragraph that a line, a page or a caption cuts is joined again.

local CHAIN = { "layout" }

return {
  {
    name = "joins a cut Chinese paragraph without a space",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n\n本报讯 9月12日，河滨社区的流动课堂开课，首批学\n\n"
        .. "员共有六十名，最大的七十九岁。",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "本报讯 9月12日，河滨社区的流动课堂开课，首批学员共有六十名，最大的七十九岁。",
          },
        },
      },
    },
  },
  {
    name = "joins English lines with a space and mends hyphenated words",
    chain = CHAIN,
    page = {
      text = "Footbridge to reopen\n\nBy Nora Quist\n\n"
        .. "MILLBROOK, June 7 - The footbridge over the\nriver will reopen in October after "
        .. "repairs\nthat re-\nplaced its deck. The well-\nknown builder asked for no money.",
    },
    expect = {
      articles = {
        {
          title = "Footbridge to reopen",
          paragraphs = {
            "MILLBROOK, June 7 - The footbridge over the river will reopen in October after "
              .. "repairs that replaced its deck. The well-known builder asked for no money.",
          },
          metadata = { byline = "By Nora Quist" },
        },
      },
    },
  },
  {
    name = "joins a paragraph that a caption stands in the middle of",
    chain = CHAIN,
    page = {
      text = "流动课堂开课\n\n本报讯 昨日，河滨社区的流动课堂开课，首批学员六十名，最大的七十九岁，最小的\n\n"
        .. "图为老人在学习使用手机。\n\n乔一帆 摄\n\n十二岁。课程由志愿者轮流讲授，全年不收费。",
    },
    expect = {
      articles = {
        {
          kind = "article",
          paragraphs = {
            "本报讯 昨日，河滨社区的流动课堂开课，首批学员六十名，最大的七十九岁，最小的"
              .. "十二岁。课程由志愿者轮流讲授，全年不收费。",
            "图为老人在学习使用手机。",
          },
          metadata = { byline = "乔一帆 摄" },
        },
      },
    },
  },
  {
    name = "leaves the names of a bracket together that a line's end cut",
    chain = CHAIN,
    page = {
      text = "夜校开课\n\n青石街道的夜校上周开了第一堂课，学员有六十名，最大的七十九岁。\n\n"
        .. "课程全年不收费，讲师都是楼里的邻居，教室设在一间旧车库里，桌椅是从搬走的学校讨来的，"
        .. "墙上的黑板是木工师傅用门板拼的，写满一面就翻过来再写。（石磊 本报\n记者 乔一帆）\n\n"
        .. "老旧电梯换新记\n\n南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚。",
    },
    expect = {
      articles = {
        {
          title = "夜校开课",
          paragraphs = {
            "青石街道的夜校上周开了第一堂课，学员有六十名，最大的七十九岁。",
            "课程全年不收费，讲师都是楼里的邻居，教室设在一间旧车库里，桌椅是从搬走的学校讨来的，"
              .. "墙上的黑板是木工师傅用门板拼的，写满一面就翻过来再写。（石磊 本报记者 乔一帆）",
          },
        },
        { title = "老旧电梯换新记" },
      },
    },
  },
  {
    name = "makes words whole that begin like a compound, and leaves compounds theirs",
    chain = CHAIN,
    page = {
      text = "Lamp oil runs low at the lighthouse\n\nMILLBROOK, June 7 - The keeper has seen a "
        .. "pro-\ngramme of repairs come and go. An ex-\nminer wrote it, and only part-\nners of "
        .. "the post-\nman signed it. The co-\noperative paid.",
    },
    expect = {
      articles = {
        { title = "Lamp oil runs low at the lighthouse",
          paragraphs = {
            "MILLBROOK, June 7 - The keeper has seen a programme of repairs come and go. "
              .. "An ex-miner wrote it, and only partners of the postman signed it. "
              .. "The co-operative paid.",
          } },
      },
    },
  },
  {
    name = "puts a space behind an English dash that has one before it",
    chain = CHAIN,
    page = {
      text = "Picnic in the rain\n  L.U. 9 (i&o), MILLBROOK, OH —\nPicnickers came with two hundred"
        .. "\nof their dogs and cats.\n  It rained all day, and nobody went\nhome.",
      language = "en",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "L.U. 9 (i&o), MILLBROOK, OH — Picnickers came with two hundred of their dogs and "
              .. "cats.",
            "It rained all day, and nobody went home.",
          },
        },
      },
    },
  },
  {
    name = "goes on with the text of a picture where a line of the column begins by pointing to it",
    chain = CHAIN,
    page = {
      text = "夜校开课\n　　昨晚，青石街道的夜校开课，首\n批学员六十名，最大的七十九岁，教\n"
        .. "室里座无虚席，走廊也站满了人听课。\n图为老人在学拉二胡。\n乔一帆 摄\n\n"
        .. "老旧电梯换新记\n　　本报讯（记者 石磊）近日，南苑小\n区的八部老旧电梯全部更换完毕，住\n"
        .. "户们上下楼再也不用歇脚。",
    },
    expect = {
      articles = {
        {
          kind = "photo",
          paragraphs = {
            "昨晚，青石街道的夜校开课，首批学员六十名，最大的七十九岁，教室里座无虚席，"
              .. "走廊也站满了人听课。图为老人在学拉二胡。",
          },
        },
        { title = "老旧电梯换新记" },
      },
    },
  },
  {
    name = "joins a name in narrow brackets that the end of a line cut",
    chain = CHAIN,
    page = {
      text = "夜校开课\n　　昨晚，青石街道的夜校开课，首\n批学员六十名，最大的七十九岁，教\n"
        .. "室里座无虚席，走廊也站满了人。(石\n一磊)\n\n"
        .. "老旧电梯换新记\n　　本报讯（记者 石磊）近日，南苑小\n区的八部老旧电梯全部更换完毕，住\n"
        .. "户们上下楼再也不用歇脚。",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "昨晚，青石街道的夜校开课，首批学员六十名，最大的七十九岁，教室里座无虚席，"
              .. "走廊也站满了人。(石一磊)",
          },
        },
        { title = "老旧电梯换新记" },
      },
    },
  },
}
