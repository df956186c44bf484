-- Who held an activity together with whoever is known to have.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("who shares the costs", {
    "6月5日，流动体检车开进灯具城，412名职工做了免费体检，费用由白沙市总工会与东岭医院分担。",
  }, { { organizers = { "白沙市总工会", "东岭医院" } } }, { "白沙市总工会", "东岭医院" }),
  acting("both sides of a table", {
    "6月7日，白沙县镁业第三轮工资集体协商会从下午谈到掌灯。",
    "坐在长桌两边的，一边是白沙镁业工会联合会推选的7名职工代表，一边是白沙镁业协会推举的7名企业代表。",
  }, { { organizers = { "白沙镁业工会联合会", "白沙镁业协会" } } },
  { "白沙镁业工会联合会", "白沙镁业协会" }),
  acting("who unveiled it", {
    "6月10日，东岭园区的“铸造能手工作室”挂上了门牌，为它揭牌的是白沙市总工会副主席许水和东岭园区工会主席谈丽。",
  }, { { organizers = { "白沙市总工会", "东岭园区工会" } } }, { "白沙市总工会", "东岭园区工会" }),
  acting("whoever was sent for by a union, told of those who came", {
    "每周三午休，码头候工楼会摆出三把理发椅。6月7日中午，给他理发的，是白沙码头公司工会请来的志愿者，27名职工理了发。",
  }, { { organizers = { "白沙码头公司工会" } } }, { "白沙码头公司工会" }),
  acting("the gate of a works is where something was, and the works need not have held it", {
    "东岭合成厂门口的白墙上又多了个红手印。6月9日，12名退休工人在这里按下手印，白沙合成厂工会办的“荣退礼”开始了。",
  }, { { organizers = { "白沙合成厂工会" } } }, { "东岭合成厂", "白沙合成厂工会" }),
  articles.case("who is heard at it came from there", {
    "6月9日，长河县劳动模范表彰大会在影剧院召开。会上，东岭基建公司董事长、总经理许水激动地说，荣誉是责任。",
  }, { { organizers = {} } }, { organizations = {
    { name = "东岭基建公司", kind = "company", mentions = { { first = 75, last = 92 } } } } }),
  acting("all the bodies of a house that stand in a row", {
    "6月9日，白沙热电公司党支部、行政、工会、团委联合举办职工篮球赛。",
  }, { { organizers = { "白沙热电公司党支部", "白沙热电公司工会", "白沙热电公司团委" } } },
  { "白沙热电公司党支部" }),
  acting("a union and its house's women's committee", {
    "6月9日，白沙热电公司工会、女工委员会举办了插花活动。",
  }, { { organizers = { "白沙热电公司工会", "白沙热电公司女工委员会" } } }, { "白沙热电公司工会" }),
  acting("an association and the unions of its trade", {
    "6月9日，白沙物流行业协会、工会联合会召开集体协商会议。",
  }, { { organizers = { "白沙物流行业协会", "白沙物流行业工会联合会" } } }, { "白沙物流行业协会" }),
  acting("party and office of one street", {
    "6月9日，由白沙街道党工委、办事处主办，东岭街道总工会承办的趣味运动会在体育场举行。",
  }, { { organizers = { "白沙街道党工委", "白沙街道办事处" }, undertakers = { "东岭街道总工会" } } },
  { "白沙街道党工委", "东岭街道总工会" }),
  acting("party and government of a town in one breath", {
    "6月9日，白沙镇党委政府联合东岭县总工会举办趣味运动会。",
  }, { { organizers = { "白沙镇党委", "白沙镇政府", "东岭县总工会" } } },
  { "白沙镇党委", "东岭县总工会" }),
  acting("the union of a site that its own party branch stands beside", {
    "6月9日，白沙隧道项目部党支部、项目工会联合举办趣味运动会。",
  }, { { organizers = { "白沙隧道项目部党支部", "白沙隧道项目部工会" } } },
  { "白沙隧道项目部党支部" }),
  acting("whoever held it does not undertake it when another does", {
    "6月9日，白沙县文旅局举办趣味运动会，东岭县总工会承办。",
  }, { { organizers = { "白沙县文旅局" }, undertakers = { "东岭县总工会" } } },
  { "白沙县文旅局", "东岭县总工会" }),
  acting("a foundation that nobody has found stands last in the list", {
    "6月9日，白沙县总工会、白沙县慈善总会、东岭慈和基金会联合举办助学金发放仪式。",
  }, { { organizers = { "白沙县总工会", "白沙县慈善总会", "东岭慈和基金会" } } },
  { "白沙县总工会", "白沙县慈善总会" }),
  acting("what was opened at a branch stands behind the place, and both opened it", {
    "6月9日，白沙县总工会联合东岭银行白沙支行，在城关广场为8家“户外劳动者爱心站”揭牌。",
  }, { { name = "“户外劳动者爱心站”揭牌", place = "城关广场",
    organizers = { "白沙县总工会", "东岭银行白沙支行" } } }, { "白沙县总工会", "东岭银行白沙支行" }),
  articles.case("a museum that was opened did not open itself", {
    "6月9日，白沙史馆正式开馆，46名退休工人走进展厅。",
  }, { { name = "白沙史馆开馆", organizers = {} } }, { organizations = {
    { name = "白沙史馆", kind = "other", mentions = { { first = 12, last = 23 } } } } }),
  acting("whose officers unveiled it together", {
    "6月9日，东岭县首个“警营驿站”揭牌。白沙县总工会副主席许水、东岭县公安局副局长谈山共同为驿站揭牌。",
  }, { { organizers = { "白沙县总工会", "东岭县公安局" } } }, { "白沙县总工会", "东岭县公安局" }),
  acting("whoever came as a guest does not undertake it with its undertaker", {
    "6月9日，白沙县总工会宣讲团受邀到学院宣讲，东岭学院团委承办了这次宣讲。",
  }, { { organizers = { "白沙县总工会" }, undertakers = { "东岭学院团委" } } },
  { "白沙县总工会", "东岭学院团委" }),
  acting("a neighbourhood beside a union", {
    "6月9日，白沙街道总工会与柳荫社区为快递员举办防暑讲座。",
  }, { { organizers = { "白沙街道总工会", "柳荫社区" } } }, { "白沙街道总工会" }),
  acting("an officer who goes to a street is no house", {
    "6月9日，白沙县总工会党组书记、常务副主席许水一行到柳荫街道走访企业。",
  }, { { organizers = { "白沙县总工会" } } }, { "白沙县总工会" }),
  articles.case("the league branch beside a department of a hospital", {
    "6月9日，白沙医院药剂科和团支部在江边举办风筝节。",
  }, { { organizers = { "白沙医院药剂科", "白沙医院团支部" } } }, { organizations = {
    { name = "白沙医院", kind = "hospital", mentions = { { first = 12, last = 23 } } } } }),
  acting("a federation that elected its bodies did it alone", {
    "6月9日，白沙竹编行业工会联合会推选了首届常务委员会、评议委员会。",
  }, { { organizers = { "白沙竹编行业工会联合会" } } }, { "白沙竹编行业工会联合会" }),
  acting("a neighbourhood that joins with a women's federation", {
    "6月9日，白沙街道工会、妇联联合柳荫社区开展健步走活动。",
  }, { { organizers = { "白沙街道工会", "白沙街道妇联", "柳荫社区" } } },
  { "白沙街道工会" }),
  acting("a paper of the house need not say whose union it is", {
    "6月9日，由公司工会和安环部联合举办的安全知识竞赛在会议室举行。",
  }, { { organizers = { "公司工会", "安环部" } } }, {}),
  acting("whose pupils are served did not serve them", {
    "6月9日，白沙园林公司工会的志愿者向河边居民及东岭学院学生发放花苗，开展志愿服务。",
  }, { { organizers = { "白沙园林公司工会" } } }, { "白沙园林公司工会", "东岭学院" }),
  acting("who joins with others stands in the clause before", {
    "6月9日，白沙县总工会组织志愿者走上街头，联合东岭工会开展义诊活动。",
  }, { { organizers = { "白沙县总工会", "东岭工会" } } }, { "白沙县总工会", "东岭工会" }),
  articles.case("who is its union's chair acts for the union", {
    "6月9日，白沙公司党委副书记、工会主席许水一行到工地开展“送清凉”活动。白沙公司工会的谈山陪同。",
  }, { { organizers = { "白沙公司工会" } } }, { organizations = {
    { name = "白沙公司", kind = "company", mentions = { { first = 12, last = 23 } } },
    { name = "白沙公司工会", kind = "union", mentions = { { first = 105, last = 122 } } } } }),
  acting("whoever holds something and undertakes it, side by side", {
    "6月9日，白沙县总工会举办、东岭工会承办的插秧大赛落幕。",
  }, { { organizers = { "白沙县总工会" }, undertakers = { "东岭工会" } } },
  { "白沙县总工会", "东岭工会" }),
  acting("who is named behind a colon, apart by a space", {
    "6月9日，插秧大赛开赛。主办：白沙县总工会 承办：东岭工会。",
  }, { { organizers = { "白沙县总工会" }, undertakers = { "东岭工会" } } },
  { "白沙县总工会", "东岭工会" }),
  acting("whose a house is did not hold what the house held", {
    "6月9日，白沙县总工会下属的东岭工会举办插秧大赛。",
  }, { { organizers = { "东岭工会" } } }, { "白沙县总工会", "东岭工会" }),
  acting("who held it and who undertook it, in brackets behind the name", {
    "6月9日，第三届白沙县船工棋赛（白沙县总工会主办，青石林场承办）在月湖文化馆举行。",
  }, { { name = "第三届白沙县船工棋赛", organizers = { "白沙县总工会" }, undertakers = { "青石林场" } } },
    { "白沙县总工会", "青石林场" }),
  acting("roles in clauses of their own between the name and the day", {
    "白沙县船工棋赛由白沙县总工会主办，青石林场承办，6月9日在月湖文化馆举行。",
  }, { { name = "白沙县船工棋赛", organizers = { "白沙县总工会" }, undertakers = { "青石林场" } } },
    { "白沙县总工会", "青石林场" }),
  acting("both whose it is", {
    "6月9日，这是白沙市总工会与青石林场的“灯下话船”第三讲。",
  }, { { organizers = { "白沙市总工会", "青石林场" } } }, { "白沙市总工会", "青石林场" }),
  acting("those who made a match together", {
    "6月9日，“六月荷香”船工联谊会在月湖公园举行，白沙市总工会和青石林场一起当“红娘”，60名男女青年相识。",
  }, { { name = "“六月荷香”船工联谊会", organizers = { "白沙市总工会", "青石林场" } } },
    { "白沙市总工会", "青石林场" }),
  acting("whoever sent somebody to help held nothing", {
    "6月9日，白沙港务公司工会与行政方就高温补贴举行恳谈，白沙市总工会指派的集体协商指导员全程参与。",
  }, { { name = "高温补贴恳谈", organizers = { "白沙港务公司工会" } } }, { "白沙港务公司工会", "白沙市总工会" }),
  acting("a contest that somebody there had won something in is another one", {
    "6月9日，青石林场召开护林成果推介会，捧回银奖的老护林员成了主角。该赛事由白沙市林业协会主办。",
  }, { { name = "护林成果推介会", organizers = { "青石林场" } } }, { "青石林场", "白沙市林业协会" }),
  acting("a firm and not the one that founded it there", {
    "6月9日，远山集团在柳河投资的云溪纸业公司召开职工恳谈会。",
  }, { { name = "职工恳谈会", organizers = { "云溪纸业公司" } } }, { "远山集团", "云溪纸业公司" }),
  acting("the two sides of an agreement", {
    "6月9日，白沙县竹编行业集体合同签约仪式在月湖文化馆举行。白沙县竹编工会联合会主席林秋与白沙县竹编协会会长何山分别代表职工方和企业方签字。",
  }, { { name = "白沙县竹编行业集体合同签约仪式",
    organizers = { "白沙县竹编工会联合会", "白沙县竹编协会" } } },
    { "白沙县竹编工会联合会", "白沙县竹编协会" }),
  acting("a house that its head speaks for when its union signs", {
    "6月9日，青石林场总经理何山与青石林场工会主席林秋签订了2026年度集体合同。",
  }, { { organizers = { "青石林场", "青石林场工会" } } }, { "青石林场", "青石林场工会" }),
  acting("whoever signs at a meeting of the whole house did not call it", {
    "6月9日，青石林场2026年集体合同签订大会召开。青石林场总经理何山与青石林场工会主席林秋在合同上签字。",
  }, { { organizers = { "青石林场" } } }, { "青石林场", "青石林场工会" }),
  acting("a department of the house that a later sentence names with its union", {
    "6月9日，青石煤矿护林员技能比武在月湖广场落幕。比武由青石煤矿工会与生产技术部合办。",
  }, { { organizers = { "青石煤矿工会", "青石煤矿生产技术部" } } }, { "青石煤矿", "青石煤矿工会" }),
  acting("和 within the name of a house", {
    "6月9日，老人饭堂在月湖广场开张。饭堂由月湖街道办事处、白沙区和畅社会服务中心合办。",
  }, { { organizers = { "月湖街道办事处", "白沙区和畅社会服务中心" } } }, { "月湖街道办事处" }),
  acting("who takes part in what others hold does not hold it, but what it held before", {
    "6月9日，青石林场工会开展“清风”健身月活动，组织林场35名护林员参加白沙县体育局、白沙县总工会主办的健步走。",
  }, { { name = "“清风”健身月活动", organizers = { "青石林场工会" } },
    { name = "健步走", organizers = { "白沙县体育局", "白沙县总工会" } } },
    { "青石林场工会", "白沙县体育局", "白沙县总工会" }),
  acting("who was there does not undertake what a school at the end of the list prepared", {
    "6月9日，船工技能大赛出征仪式在月湖广场举行。白沙市林业协会有关处室，承办选手集训工作的石桥技校负责人到场。",
  }, { { name = "船工技能大赛出征仪式", undertakers = {} } }, { "白沙市林业协会", "石桥技校" }),
}
