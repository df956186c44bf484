-- What features tell in their own way: rooms opened somewhere, days of their own, lists of a day,
-- hosts told at last.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("a room whose place has a figure in its name", {
    "6月8日，白沙动力厂“巧手匠人工作室”在220千伏变电所旁的小楼里挂了牌。",
  }, { { name = "“巧手匠人工作室”挂牌", place = "220千伏变电所旁的小楼" } }, { "白沙动力厂" }),
  acting("what a place looked like is no part of the name", {
    "6月8日，白沙市花木街联合工会就在这片盆景花架中间成立了，71家花店从此有了娘家。",
  }, { { name = "白沙市花木街联合工会成立" } }, { "白沙市花木街联合工会" }),
  acting("a contest that a union is said to have made", {
    "吊钩在半空里晃了两回才停住。6月5日，白沙港务公司工会办的桥吊操作竞赛，让19名司机捏了一把汗。",
  }, { { name = "桥吊操作竞赛", organizers = { "白沙港务公司工会" } } }, { "白沙港务公司工会" }),
  acting("the contest stands where another verb is told behind it", {
    "6月5日，白沙市总工会联手办的电缆接头比赛在北坡实训场开赛，40名选手剥线压线。",
  }, { { name = "电缆接头比赛", place = "北坡实训场" } }, { "白沙市总工会" }),
  acting("where a walk began is no part of its name", {
    "油菜花开了，白沙县总工会6月14日把长跑的起点设在了茶亭，420名职工跑到终点。",
  }, { { name = "长跑", place = "茶亭" } }, { "白沙县总工会" }),
  acting("money that is given out is told with what it is for", {
    "6月9日，白沙市总工会向35名新生发放首批奖学金9.1万元。",
  }, { { name = "发放首批奖学金" } }, { "白沙市总工会" }),
  acting("things to be safe with comfort nobody", {
    "白沙区总工会6月9日给5个砂石码头送去反光背心160件、灭火器24具。",
  }, { { name = "送去反光背心160件、灭火器24具" } }, { "白沙区总工会" }),
  acting("those who come home from what they had been on", {
    "白沙市第二批22名网约车司机6月14日结束疗休养回家。组织这趟疗休养的是白沙市总工会。",
  }, { { name = "疗休养", organizers = { "白沙市总工会" } } }, { "白沙市总工会" }),
  acting("what they did in those days is part of it", {
    "6月4日至8日，白沙市总工会组织26名技师前往青竹岭疗休养。几天里，技师们做了一次体检，看了一场山歌。",
  }, { { name = "疗休养", place = "青竹岭", participants = { count = 26 } } }, { "白沙市总工会" }),
  acting("a day with a name of its own", {
    "6月10日是白沙纺织厂团委的“亮家底日”。45名新员工跟着师傅，沿着生产线走了一遍。",
  }, { { name = "“亮家底日”", date = { start = "2023-06-10" }, participants = { count = 45 } } },
  { "白沙纺织厂团委" }),
  acting("the day on which somebody did something", {
    "石灰味还没散，二胡声先飘了出来。",
    "这是6月14日，白沙水泥厂工会请戏班子进料场的日子。窑不停火，工人轮着班来听。",
  }, { { name = "请戏班子进料场", date = { start = "2023-06-14" } } }, { "白沙水泥厂工会" }),
  acting("who came to it follows its name", {
    "6月10日晚，白沙文体中心。全区职工秧歌大赛决赛，11支队伍、近600名队员，造船厂队抽到头一个上场。",
  }, { { name = "全区职工秧歌大赛决赛", participants = { count = 600 } } }, {}),
  acting("a list of what was done at several times of a day", {
    "白沙新区总工会6月8日一天办了两件事：上午，东港“爱心驿站”揭牌，热水管够；下午，第一批38名装卸工在码头边宣誓入会。",
  }, { { name = "东港“爱心驿站”揭牌", date = { start = "2023-06-08" } },
    { name = "宣誓入会", date = { start = "2023-06-08" }, participants = { count = 38 } } },
  { "白沙新区总工会" }),
  acting("day and hosts are told at last", {
    "水桶从这只手递到那只手，洒了一路。老车工蹲下去，把土一把把按实。",
    "左右两排有修船的、卖菜的、写代码的。苗是红柳，一人两株。坡上以前堆煤。野草又绿了。",
    "太阳偏西，坡上多了一片红柳。海风一吹，枝条都弯了腰。有人唱起歌来。",
    "6月12日的这场工匠义务植树由白沙县总工会与白沙县林业局共同组织，64名工匠参加。",
  }, { { name = "工匠义务植树", organizers = { "白沙县总工会", "白沙县林业局" },
    date = { start = "2023-06-12" }, participants = { count = 64 } } },
  { "白沙县总工会", "白沙县林业局" }),
  acting("the first lesson of a school that has been told", {
    "6月9日晚，盐场的一间旧泵房里，晒盐工把名字写在门板上。这里是白沙盐业公司工会办的“潮汐夜校”。入夏的第一堂课当晚开讲，57名盐工来听。",
  }, { { name = "“潮汐夜校”", participants = { count = 57 } } }, { "白沙盐业公司工会" }),
  acting("a sound is nothing that was brought", {
    "6月12日清早，大铁门“吱呀”一声推到头，搬运工扛着断了的扁担头一个走进来。",
  }, {}, {}),
  acting("what went on outside is told by its things", {
    "6月12日，白沙街道司机驿站正式开门迎客，街道总工会出了12万元。",
    "门外也没闲着。四名医生摆开两张长桌，量血压、查视力、测血糖，47名司机拿到了检查单。",
  }, { { name = "白沙街道司机驿站开门迎客" }, { name = "义诊" } },
  { "街道总工会" }),
  acting("those who joined at it", {
    "6月13日，白沙区美发行业工会联合会成立大会召开，58名代表投票。票还没唱完，门口的桌子就围满了人，"
      .. "当天共有73人现场办了入会登记。",
  }, { { name = "白沙区美发行业工会联合会成立大会" }, { name = "现场办了入会登记" } },
  { "白沙区美发行业工会联合会" }),
  acting("a title whose noun no list has", {
    "没有黑板，几摞木箱围着一台叉车。6月13日午饭后，白沙区冷链行业工会联合会的宣讲员给29名工人讲政策。",
    "这样的“木箱课”，工会从3月起已讲了港区7个库，北仓是第八个。",
  }, { { name = "“木箱课”" } }, { "白沙区冷链行业工会联合会" }),
  acting("what an account of months sums up is no activity", {
    "工会前三季度的清单近日贴到了公告栏里。看望困难职工家庭96户，举行技能比武14场次。",
  }, {}, {}, "一张清单看前三季度"),
  acting("what a course was said to be that people may enrol in", {
    "白沙工人俱乐部“小海鸥”职工子女寒假托管班6月3日起受理线上预约，招收一至四年级的孩子。",
  }, {}, {}),
  acting("a party's session whose spirit is spoken of was not held here", {
    "6月8日，白沙市总工会劳模宣讲团走进机车车间，宣讲党的二十届三中全会精神，120名职工聆听。",
  }, { { name = "劳模宣讲", place = "机车车间" } }, { "白沙市总工会" }),
  acting("those whom a title names as a crew are not held", {
    "6月8日，白沙市总工会“暖企服务团”第三分队走进望潮电子公司，帮企业梳理用工风险点。",
  }, { { name = "帮企业梳理用工风险点" } }, { "白沙市总工会" }),
  acting("a building that an event noun begins is where it was", {
    "6月2日，八十一岁的老码头工挑着扁担走进实训楼，给58名新工人讲怎么扛包。这堂“扁担课”是白沙港工会办的。",
  }, { { name = "“扁担课”", place = "实训楼", participants = { count = 58 } } }, { "白沙港工会" }),
}
