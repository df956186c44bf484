-- Headings, bylines and pictures that stand between the parts of a torn text.

local CHAIN = { "layout" }

local BRIDGE = "渡口镇的石拱桥上月修缮完工，桥面重新铺了青石，两侧的栏板是石匠照着旧照"
local BRIDGE_REST = "片一块块凿出来的。镇上的老人说，走在桥上又听见了从前的脚步声。"
local ORCHARD = "林业站的剪枝师傅走进桃花村的果园，手把手教果农给桃树剪枝，一上午剪完了两亩桃树。"
local CLOCK = "停了七年的老钟昨日又走了起来，修钟的师傅爬上钟楼，把每一个齿轮都拆下来洗了一"
local CLOCK_REST = "遍，又上了油。街坊们听见钟声，都从家里走了出来。"

return {
  {
    name = "gives a byline below another article's rest to the heading above it that has none",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n□ 通讯员　石磊\n\n" .. BRIDGE .. "\n\n果园里来了剪枝师傅\n\n" .. BRIDGE_REST
        .. "\n\n□ 通讯员　陶春\n\n" .. ORCHARD
        .. "\n\n旧书集市开张\n\n□ 通讯员　文静\n\n昨日，东门的旧书集市开张，三十个书摊摆了半条街，逛的人多，买的人也不少。",
    },
    expect = {
      articles = {
        {
          title = "渡口镇修好石拱桥",
          metadata = { byline = "□ 通讯员　石磊" },
          paragraphs = { BRIDGE .. BRIDGE_REST },
        },
        {
          title = "果园里来了剪枝师傅",
          metadata = { byline = "□ 通讯员　陶春" },
          paragraphs = { ORCHARD },
        },
        { title = "旧书集市开张", metadata = { byline = "□ 通讯员　文静" } },
      },
    },
  },
  {
    name = "finds a heading between two parts of a sentence",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n□ 通讯员　石磊\n\n" .. BRIDGE
        .. "\n\n街角的钟走准了\n\n□ 通讯员　钟鸣\n\n" .. CLOCK .. "\n\n剪枝师傅进果园\n\n" .. BRIDGE_REST
        .. "\n\n□ 通讯员　陶春\n\n" .. ORCHARD .. "\n\n" .. CLOCK_REST,
    },
    expect = {
      articles = {
        { title = "渡口镇修好石拱桥", paragraphs = { BRIDGE .. BRIDGE_REST } },
        { title = "街角的钟走准了", paragraphs = { CLOCK .. CLOCK_REST } },
        { title = "剪枝师傅进果园", metadata = { byline = "□ 通讯员　陶春" }, paragraphs = { ORCHARD } },
      },
    },
  },
  {
    name = "goes on below another article's rest with the paragraphs of what stands above that",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n" .. BRIDGE .. "\n\n果园里来了剪枝师傅\n\n" .. ORCHARD .. "\n\n" .. BRIDGE_REST
        .. "\n\n果农说，剪枝师傅教的法子好懂，桃树剪得通风透光，明年的桃子一定更甜。"
        .. "\n\n旧书集市开张\n\n昨日，东门的旧书集市开张，三十个书摊摆了半条街，逛的人多，买的人也不少。",
    },
    expect = {
      articles = {
        { title = "渡口镇修好石拱桥", paragraphs = { BRIDGE .. BRIDGE_REST } },
        {
          title = "果园里来了剪枝师傅",
          paragraphs = {
            ORCHARD, "果农说，剪枝师傅教的法子好懂，桃树剪得通风透光，明年的桃子一定更甜。",
          },
        },
        { title = "旧书集市开张" },
      },
    },
  },
  {
    name = "begins the text of a picture with its day below a line that breaks off",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n" .. BRIDGE
        .. "\n\n3月6日，桃花村的孩子们在果园里写生，老师教他们画桃树。\n\n叶青 摄\n\n果园里来了剪枝师傅\n\n"
        .. ORCHARD .. "\n\n" .. BRIDGE_REST,
    },
    expect = {
      articles = {
        { title = "渡口镇修好石拱桥", paragraphs = { BRIDGE .. BRIDGE_REST } },
        {
          kind = "photo",
          metadata = { byline = "叶青 摄" },
          paragraphs = { "3月6日，桃花村的孩子们在果园里写生，老师教他们画桃树。" },
        },
        { title = "果园里来了剪枝师傅", paragraphs = { ORCHARD } },
      },
    },
  },
  {
    name = "leaves the items of a label for the rest of an article and its next paragraph",
    chain = CHAIN,
    page = {
      text = "渡口镇修好石拱桥\n\n□ 通讯员　石磊\n\n" .. BRIDGE
        .. "\n\n图片新闻\n\n3月6日，桃花村的孩子们在果园里写生，老师教他们画桃树。\n\n叶青 摄\n\n" .. BRIDGE_REST
        .. "\n\n桥头的石碑上，刻着捐款修桥的四百一十六户村民的姓名。\n\n果园里来了剪枝师傅\n\n□ 通讯员　陶春\n\n"
        .. ORCHARD,
    },
    expect = {
      articles = {
        {
          title = "渡口镇修好石拱桥",
          paragraphs = {
            BRIDGE .. BRIDGE_REST, "桥头的石碑上，刻着捐款修桥的四百一十六户村民的姓名。",
          },
        },
        { kind = "photo", metadata = { byline = "叶青 摄" } },
        { title = "果园里来了剪枝师傅" },
      },
    },
  },
}
