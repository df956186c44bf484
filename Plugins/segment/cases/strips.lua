-- Articles that come in strips: the columns of one above those of another.

local CHAIN = { "layout" }

return {
  {
    name = "shares out two articles whose columns stand one above the other",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n本报讯 近日，渡口镇的石拱桥修缮完工，桥面重新铺了青石，两侧的栏板是石匠照着旧照\n\n"
        .. "果园里来了剪枝师傅\n\n3月6日，林业站的剪枝师傅走进桃花村的果园，手把手教果农给桃树剪枝，一上午剪\n\n"
        .. "片一块块凿出来的。镇上的老人说，走在桥上又听见了从前的脚步声。\n\n"
        .. "石拱桥建于清代，是渡口镇最老的一座桥。\n\n"
        .. "完了两亩桃树。果农们带着剪刀跟在后面，一边看一边练。\n\n"
        .. "旧书集市开张\n\n昨日，东门的旧书集市开张，三十个书摊摆了半条街。",
    },
    expect = {
      articles = {
        {
          title = "渡口镇修好石拱桥",
          paragraphs = {
            "本报讯 近日，渡口镇的石拱桥修缮完工，桥面重新铺了青石，两侧的栏板是石匠照着旧照"
              .. "片一块块凿出来的。镇上的老人说，走在桥上又听见了从前的脚步声。",
            "石拱桥建于清代，是渡口镇最老的一座桥。",
          },
        },
        {
          title = "果园里来了剪枝师傅",
          paragraphs = {
            "3月6日，林业站的剪枝师傅走进桃花村的果园，手把手教果农给桃树剪枝，一上午剪"
              .. "完了两亩桃树。果农们带着剪刀跟在后面，一边看一边练。",
          },
        },
        { title = "旧书集市开张" },
      },
    },
  },
  {
    name = "begins the text of a heading farther above with its dateline",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n本报讯 近日，渡口镇的石拱桥修缮完工，桥面重新铺了青石，两侧的栏板是石匠照着旧照\n\n"
        .. "果园里来了剪枝师傅\n\n片一块块凿出来的。镇上的老人说，走在桥上又听见了从前的脚步声。\n\n"
        .. "本报讯 林业站的剪枝师傅走进桃花村的果园，手把手教果农给桃树剪枝，一上午剪完了两亩桃树。",
    },
    expect = {
      articles = {
        {
          title = "渡口镇修好石拱桥",
          paragraphs = {
            "本报讯 近日，渡口镇的石拱桥修缮完工，桥面重新铺了青石，两侧的栏板是石匠照着旧照"
              .. "片一块块凿出来的。镇上的老人说，走在桥上又听见了从前的脚步声。",
          },
        },
        {
          title = "果园里来了剪枝师傅",
          paragraphs = {
            "本报讯 林业站的剪枝师傅走进桃花村的果园，手把手教果农给桃树剪枝，一上午剪完了两亩桃树。",
          },
        },
      },
    },
  },
  {
    name = "finds the strips of lines that were cut at the width of a column",
    chain = CHAIN,
    page = {
      text = "果园里来了剪枝师傅\n　　3月6日，林业站的剪枝师傅走进桃花\n村的果园，手把手教果农给桃树剪枝。他说\n"
        .. "，桃树要剪得通风透光，果子才甜，去年剪\n"
        .. "渡口镇修好石拱桥\n　　渡口镇的石拱桥上月修缮完工，桥面重\n新铺了青石，栏板是石匠照着旧照片凿出来\n"
        .. "的。桥头还立了一块石碑，碑上刻着捐款造\n"
        .. "枝的三十亩果园，每亩多收了四百斤。果农\n们跟在师傅后面，一边看一边练，哪里剪得\n不对，师傅就停下来再讲一遍。\n"
        .. "桥的村民的姓名，一共四百一十六户，最多\n的一户捐了两千元，最少的捐了一筐鸡蛋。\n",
    },
    expect = {
      articles = {
        {
          title = "果园里来了剪枝师傅",
          paragraphs = {
            "3月6日，林业站的剪枝师傅走进桃花村的果园，手把手教果农给桃树剪枝。他说，桃树要剪得通风透光，"
              .. "果子才甜，去年剪枝的三十亩果园，每亩多收了四百斤。果农们跟在师傅后面，一边看一边练，哪里剪得不对，"
              .. "师傅就停下来再讲一遍。",
          },
        },
        {
          title = "渡口镇修好石拱桥",
          paragraphs = {
            "渡口镇的石拱桥上月修缮完工，桥面重新铺了青石，栏板是石匠照着旧照片凿出来的。桥头还立了一块石碑，"
              .. "碑上刻着捐款造桥的村民的姓名，一共四百一十六户，最多的一户捐了两千元，最少的捐了一筐鸡蛋。",
          },
        },
      },
    },
  },
  {
    name = "begins an article with the news of a picture that has no heading",
    chain = CHAIN,
    page = {
      text = "石拱桥修好了\n　　近日，渡口镇的石拱桥修缮完工，桥面\n重新铺了青石。镇上的老人说，走在桥上又\n"
        .. "听见了从前的脚步声，心里头热乎乎的。\n\n　　3月6日，桃花村的孩子们在果园里写生\n，老师教他们画桃树。（石磊 摄）\n\n"
        .. "旧书集市开张\n　　昨日，东门的旧书集市开张，三十个书\n摊摆了半条街。",
    },
    expect = {
      articles = {
        {
          title = "石拱桥修好了",
          paragraphs = {
            "近日，渡口镇的石拱桥修缮完工，桥面重新铺了青石。"
              .. "镇上的老人说，走在桥上又听见了从前的脚步声，心里头热乎乎的。",
          },
        },
        { kind = "photo", paragraphs = { "3月6日，桃花村的孩子们在果园里写生，老师教他们画桃树。（石磊 摄）" } },
        { title = "旧书集市开张" },
      },
    },
  },
  {
    name = "gives a rest to the article whose quotation it closes",
    chain = CHAIN,
    page = {
      text = "校门口多了一把长椅\n\n长椅是木工班的学徒们做的。班主任把来接孩子的老人请到椅子前，问他们高矮合不合适，"
        .. "一位老奶奶坐下就说：“椅背再高\n\n"
        .. "街角的钟走准了\n\n停了七年的老钟昨日又走了起来，修钟的师傅爬上钟楼，把每一个齿轮都拆下来洗了一\n\n"
        .. "一点就好了，靠着舒服。”学徒们记在了本子上。\n\n"
        .. "遍，又上了油。街坊们听见钟声，都从家里走了出来。",
    },
    expect = {
      articles = {
        {
          title = "校门口多了一把长椅",
          paragraphs = {
            "长椅是木工班的学徒们做的。班主任把来接孩子的老人请到椅子前，问他们高矮合不合适，"
              .. "一位老奶奶坐下就说：“椅背再高一点就好了，靠着舒服。”学徒们记在了本子上。",
          },
        },
        {
          title = "街角的钟走准了",
          paragraphs = {
            "停了七年的老钟昨日又走了起来，修钟的师傅爬上钟楼，把每一个齿轮都拆下来洗了一"
              .. "遍，又上了油。街坊们听见钟声，都从家里走了出来。",
          },
        },
      },
    },
  },
  {
    name = "gives English rests to the articles whose last words they may follow",
    chain = CHAIN,
    page = {
      text = "Ferry crews learn to swim\n\nForty deckhands took a test in the harbour on Monday, "
        .. "and the oldest of them said that nobody could\n\nChoir sings on the quay\n\nThe "
        .. "choir of the dock sang in the rain until nine, and the mayor and the board\n\n"
        .. "listened to it under an umbrella that was too small.\n\nswim ten lengths on the day "
        .. "after a night shift.",
    },
    expect = {
      articles = {
        {
          title = "Ferry crews learn to swim",
          paragraphs = {
            "Forty deckhands took a test in the harbour on Monday, and the oldest of them said "
              .. "that nobody could swim ten lengths on the day after a night shift.",
          },
        },
        {
          title = "Choir sings on the quay",
          paragraphs = {
            "The choir of the dock sang in the rain until nine, and the mayor and the board "
              .. "listened to it under an umbrella that was too small.",
          },
        },
      },
    },
  },
}
