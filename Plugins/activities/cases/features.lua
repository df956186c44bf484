-- What features tell in their own way: rooms opened somewhere, days of their own, lists of a day,
-- hosts told at last.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("a room whose place has a figure in its name", {
    "6月8日，白沙动力厂“老把式创新工作室”在110千伏变电站旁的平房里挂了牌。",
  }, { { name = "“老把式创新工作室”挂牌", place = "110千伏变电站旁的平房" } }, { "白沙动力厂" }),
  acting("what a place looked like is no part of the name", {
    "6月8日，白沙市陶瓷街联合工会就在这片瓷碗瓷瓶中间成立了，113家商户从此有了娘家。",
  }, { { name = "白沙市陶瓷街联合工会成立" } }, { "白沙市陶瓷街联合工会" }),
  acting("a contest that a union is said to have made", {
    "渣罐车在屏幕里倒了三次才倒进库。6月5日，白沙运输公司工会办的重型车辆模拟驾驶竞赛，让27名司机出了一身汗。",
  }, { { name = "重型车辆模拟驾驶竞赛", organizers = { "白沙运输公司工会" } } }, { "白沙运输公司工会" }),
  acting("the contest stands where another verb is told behind it", {
    "6月5日，白沙市总工会联手办的线路工登杆比赛在西渡训练场开赛，40名选手爬上爬下。",
  }, { { name = "线路工登杆比赛", place = "西渡训练场" } }, { "白沙市总工会" }),
  acting("where a walk began is no part of its name", {
    "红叶正浓，白沙县总工会6月14日把健步走的起点设在了梨园，420名职工走到终点。",
  }, { { name = "健步走", place = "梨园" } }, { "白沙县总工会" }),
  acting("money that is given out is told with what it is for", {
    "6月9日，白沙市总工会向42名职工子女发放首批助学金17.6万元。",
  }, { { name = "发放首批助学金" } }, { "白沙市总工会" }),
  acting("things to be safe with comfort nobody", {
    "白沙区总工会6月9日给8家渔业合作社送去救生衣300件、急救箱30个。",
  }, { { name = "送去救生衣300件、急救箱30个" } }, { "白沙区总工会" }),
  acting("those who come home from what they had been on", {
    "白沙市首批14名快递员6月14日结束疗休养返程。组织这次疗休养的是白沙市总工会。",
  }, { { name = "疗休养", organizers = { "白沙市总工会" } } }, { "白沙市总工会" }),
  acting("what they did in those days is part of it", {
    "6月4日至8日，白沙市总工会组织38名劳模前往神农谷疗休养。五天里，劳模们做了一次全面体检，听了一堂养生课。",
  }, { { name = "疗休养", place = "神农谷", participants = { count = 38 } } }, { "白沙市总工会" }),
  acting("a day with a name of its own", {
    "6月10日是白沙焦化厂女职工委员会的“探班日”。32名职工家属换上工装，沿着参观通道走了一遍。",
  }, { { name = "“探班日”", date = { start = "2023-06-10" }, participants = { count = 32 } } },
  { "白沙焦化厂女职工委员会" }),
  acting("the day on which somebody did something", {
    "机油味还在，只是慢慢被墨香压住了。",
    "这是6月14日，白沙机车厂工会请书法家进车间的日子。车间不停产，工人轮着下来取字。",
  }, { { name = "请书法家进车间", date = { start = "2023-06-14" } } }, { "白沙机车厂工会" }),
  acting("who came to it follows its name", {
    "6月10日晚，白沙大剧院。全市职工合唱大会决赛，14支队伍、近900名歌者，针织厂队抽到倒数第二个上台。",
  }, { { name = "全市职工合唱大会决赛", participants = { count = 900 } } }, {}),
  acting("a list of what was done at several times of a day", {
    "白沙新区总工会6月8日一天办了两件事：上午，湾里“司机之家”揭牌，淋浴间免费；下午，首批62名货车司机在会员墙前签名入会。",
  }, { { name = "湾里“司机之家”揭牌", date = { start = "2023-06-08" } },
    { name = "签名入会", date = { start = "2023-06-08" }, participants = { count = 62 } } },
  { "白沙新区总工会" }),
  acting("day and hosts are told at last", {
    "铁锹磕在江滩的石头上，叮的一声。退休钳工把石头抠出来，扔进竹筐。",
    "身边栽树的有炼钢的、开公交的、教书的。树是池杉，一人一棵。江滩以前是砂场。芦苇长了回来。",
    "到中午，80棵池杉站成了四排。江风一吹，木牌碰在一起。有人鼓起掌来。",
    "6月12日的这次劳模义务植树由白沙县总工会与白沙县林业局共同组织，80名劳模参加。",
  }, { { name = "劳模义务植树", organizers = { "白沙县总工会", "白沙县林业局" },
    date = { start = "2023-06-12" }, participants = { count = 80 } } },
  { "白沙县总工会", "白沙县林业局" }),
  acting("the first lesson of a school that has been told", {
    "6月9日晚，茶山的一间旧仓库里，采茶女工把名字写在黑板上。这里是白沙茶业公司工会办的“月亮夜校”。今年的第一堂课当晚开讲，63名女工来听。",
  }, { { name = "“月亮夜校”", participants = { count = 63 } } }, { "白沙茶业公司工会" }),
  acting("a sound is nothing that was brought", {
    "6月12日清早，卷帘门“哗啦”一声拉到顶，骑手推着没电的车第一个挤进来。",
  }, {}, {}),
  acting("what went on outside is told by its things", {
    "6月12日，白沙街道骑手驿站正式开门迎客，街道总工会掏了31万元。",
    "门外也没闲着。三名大夫支起两张桌子，量血压、按腰颈、看片子，53名骑手领到了健康小条。",
  }, { { name = "白沙街道骑手驿站开门迎客" }, { name = "义诊" } },
  { "街道总工会" }),
  acting("those who joined at it", {
    "6月13日，白沙区网络直播行业工会联合会成立大会召开，94名代表投票。会还没散，登记台就排起了长队，"
      .. "当天共有186人现场办了入会手续。",
  }, { { name = "白沙区网络直播行业工会联合会成立大会" }, { name = "现场办了入会手续" } },
  { "白沙区网络直播行业工会联合会" }),
  acting("a title whose noun no list has", {
    "没有讲台，两排小板凳围着一台机器。6月13日午休，白沙区造纸行业工会联合会的宣讲员给36名工人讲政策。",
    "这样的“板凳课”，工会从9月起已讲了沿线5个厂，东岭是第六个。",
  }, { { name = "“板凳课”" } }, { "白沙区造纸行业工会联合会" }),
  acting("what an account of months sums up is no activity", {
    "工会上半年的账本近日送到了代表手里。走访困难职工家庭188户，组织技能比武26场次。",
  }, {}, {}, "一本账看上半年"),
  acting("what a course was said to be that people may enrol in", {
    "白沙文化宫“小木棉”职工子女暑期托管班6月3日起接受报名，面向6至12周岁的职工子女。",
  }, {}, {}),
}
