-- Who took part, and how many.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("the scene that a sentence sets, and those who came in the next", {
    "“来，跟着我做。”6月10日下午，湖滨路的玻璃暖房里，插满了各色花材。由梨川县总工会主办的职工插花沙龙在这里举行。",
    "剪枝、配色、包扎……一个半小时里，58名女工做出了自己的花束。",
  }, { { name = "职工插花沙龙", place = "湖滨路的玻璃暖房", participants = { count = 58 } } }),
  case("those who are taught take part, judges do not", {
    "6月15日，白沙区城管局工会请来特教老师，给40名队员上了一堂手语课，3名评委打分。",
  }, { { name = "手语课", participants = { count = 40 } } }),
  case("members of a body who go or do something themselves took part", {
    "6月10日，白沙市总工会举行职工运动会，9个科室的310名医护人员把绝活带上了操场。",
  }, { { name = "职工运动会", participants = { count = 310 } } }),
  case("who got a certificate took part", {
    "6月10日，白沙市总工会首期电工夜校结业，75名学员拿到结业证书。",
  }, { { participants = { count = 75 } } }),
  case("a sentence far behind that says who attended", {
    "6月10日，白沙市总工会召开财务工作会议。会议传达了上级精神。",
    "会议指出，制度要健全。要过紧日子。要管好每一分钱。会议强调，监督要到位。",
    "白沙市总工会作了发言。各县总工会负责人共120余人参会。",
  }, { { participants = { count = 120 } } }),
  case("departments whose members are counted, and inspectors who are meant", {
    "6月3日，白沙市总工会开展“技能送到岗”便民服务活动。冲压车间、总装部60余名职工先扫码，再按号办理。",
    "6月8日，白沙市总工会举办安全监督员培训班，各县、铁路系统的70名监督员参加。",
  }, { { name = "“技能送到岗”便民服务活动", participants = { count = 60 } },
    { name = "安全监督员培训班", participants = { count = 70 } } }),
  case("those who are served sum up nothing of who came before them", {
    "6月5日，白沙市医务工会在临江广场开展“白衣先锋”志愿服务活动。",
    "活动现场，来自白沙市中医院等6家诊所的48名医护人员摆开问诊台，累计接待900余人次。",
  }, { { name = "“白衣先锋”志愿服务活动", participants = { count = 48 } } }),
  case("those who came are no activity", {
    "6月10日，白沙市总工会召开理事会暨编辑部会议。12个单位的主席、主办出席了会议。",
  }, { { name = "理事会暨编辑部会议" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a list of those who are there ends with their number; 数十名 is no number", {
    "6月12日，长河公司工会召开家属恳谈会。公司工会负责人、职工家属代表40余人共话安全。",
    "6月13日，长河公司工会邀请数十名职工子女举办“童心”主题活动。",
  }, {
    { name = "家属恳谈会", participants = { count = 40 } },
    { name = "“童心”主题活动", participants = null },
  }),
  case("children who came are counted by the piece, teams that came are no hosts", {
    "6月12日，长河幼儿园举行开学仪式。63个孩子排着队摸水枪。",
    "6月13日，长河市总工会在体育馆摆开场子，江州陶瓷、长河市中医院等18支队伍210人参加“师带徒”趣味运动会。",
  }, {
    { name = "开学仪式", participants = { count = 63 } },
    { name = "“师带徒”趣味运动会", organizers = { "长河市总工会" }, place = "体育馆",
      participants = { count = 210 } },
  }),
  case("those whom a course has had so far", {
    "6月8日以来，长河市总工会推出职工微课堂。截至6月上旬，已开讲57场，参加职工2300多人次。",
  }, { { name = "职工微课堂", date = { start = "2023-06-08" }, participants = { count = 2300 } } }),
  case("a few teachers and many pupils", {
    "6月12日，长河航标站工会请来的两名教师，给31名新上岗船员讲授心理调适课。",
  }, { { participants = { count = 31 } } }),
  case("those who sat below, and those who were called together", {
    "6月8日，长河市法院举办庭审开放活动。台下坐着的，还有才收了摊的41名修鞋匠。",
    "6月9日，长河市总工会把四家浴场的56名救生员召集到职工学校，举办急救培训班。",
  }, {
    { name = "庭审开放活动", participants = { count = 41 } },
    { name = "急救培训班", place = "职工学校", participants = { count = 56 } },
  }),
  case("those who were honoured, and those who came; those who have come will compete", {
    "6月4日，长河钢铁公司召开“五四”表彰会，30名青年能手受到表彰，280名团员青年参加会议。",
    "6月12日，长河县第六届职工运动会开幕。28个代表团、1340名运动员将在三天里角逐12个大项。",
  }, {
    { name = "“五四”表彰会", participants = { count = 280 } },
    { name = "长河县第六届职工运动会", participants = { count = 1340 } },
  }),
  case("a town whose name begins as a pointer does, stalls, and those who came or asked", {
    "6月12日，长河县脐橙产业工会联合会成立大会在那溪镇召开。",
    "6月13日，长河县总工会在柳山镇和平路设摊，举办“会员日”活动，现场一共接待职工270人次。",
  }, {
    { name = "长河县脐橙产业工会联合会成立大会", place = "那溪镇" },
    { name = "“会员日”活动", place = "柳山镇和平路", participants = { count = 270 } },
  }),
  case("whoever is charged with a course undertakes it, and those who really came count", {
    "6月3日至5日，长河市总工会委托长河市委党校举办班组组长培训班，应到52人，实到50人。",
  }, { { name = "班组组长培训班", organizers = { "长河市总工会" }, undertakers = { "长河市委党校" },
    participants = { count = 50 } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 19, last = 36 } } },
    { name = "长河市委党校", kind = "school", mentions = { { first = 43, last = 60 } } } } }),
  case("competitors who are told of before their contest is named", {
    "38段毛竹搬进院子，要在38名选手手里变成筲箕。",
    "6月9日，长河县第三届竹编技能竞赛在青竹小镇开赛。",
  }, { { name = "长河县第三届竹编技能竞赛", participants = { count = 38 } } }),
  case("those at a round table, told of far behind, and not the few who speak", {
    "6月9日，柳山镇总工会举行“骑士圆桌会”。",
    "桌上摆着姜茶。有人先讲了电梯。有人讲门禁。最后讲的是评分。",
    "23名骑手从两点讲到天黑，3名代表记了一本。",
  }, { { name = "“骑士圆桌会”", participants = { count = 23 } } }),
  case("those of a list, all told", {
    "6月9日，长河县工会全委会议召开。委员和16家企业的负责人共62人，人人手里一张表。",
  }, { { name = "长河县工会全委会议", participants = { count = 62 } } }),
  case("what follows a ceremony, and a list of what is promised, is not those who came", {
    "6月9日，长河县工会在船坞举行“送清凉”启动仪式。仪式结束，医疗队为150名电焊工测听力。",
    "◆为900名环卫工人免费体检；",
  }, { { participants = null }, { name = "义诊" } }),
  case("whoever came in, not those to whom a thing was handed", {
    "6月9日，长河县工会举办专场招聘会。女工委在现场为160名妇女发放筛查卡，当天进场求职者900余人。",
  }, { { participants = { count = 900 } } }),
  case("a band of so many, and how many have been looked at so far", {
    "6月9日，由12名律师组成的宣讲队走进长河钢厂开展普法宣讲。",
    "6月10日，长河县工会举办“两癌”免费筛查。截至6月14日，已有1350名女职工完成检查。",
  }, { { participants = { count = 12 } }, { participants = { count = 1350 } } }),
  case("the last lesson of a course, and those who came to a meeting", {
    "6月9日，在白沙职工学校，全县新任班组长培训班的最后一课是拆一台水泵。",
  }, { { name = "全县新任班组长培训班", place = "白沙职工学校" } }),
  case("those who came to an assembly of whom some are told apart, and a team", {
    "6月9日，县人社局把招聘会搬到了柳山镇。",
    "摊位前挤得水泄不通。到下午两点，到场的2600余人里，有240人签下意向书。",
  }, { { participants = { count = 2600 } } }),
  case("a few whom a master brings are not those who came", {
    "6月9日，省劳模带着两名徒弟走进柳山木器厂开展技能培训，围着听的有70多人。",
  }, { { participants = { count = 70 } } }),
  case("competitors of whom it is said what they will do have come", {
    "6月9日，长河县第三届焊工技能大赛在柳山技校开赛，38名选手将在两天里一决高下。",
  }, { { name = "长河县第三届焊工技能大赛", participants = { count = 38 } } }),
  case("delegates of a meeting that is only pointed to, and whom money is given to", {
    "6月9日，长河县工会在柳山机床厂车间里召开产改现场会。听他说的，是来自各乡的130名代表。",
    "6月10日，长河县工会举办专题党课，为12名学生代表发放助学金。",
  }, { { participants = { count = 130 } }, { participants = null } }),
  case("those who were asked are told of in the clause before", {
    "6月14日，白沙县法院请来16名货车司机，旁听了一起运费案的庭审。",
  }, { { name = "旁听了一起运费案的庭审" } }, { organizations = {
    { name = "白沙县法院", kind = "government", mentions = { { first = 13, last = 27 } } } } }),
  case("those who are given a prize along with houses do not take part for that", {
    "6月9日，长河县劳动奖表彰大会在柳山会堂举行，为12个集体、25名个人颁奖，职工代表400多人参加。",
  }, { { participants = { count = 400 } } }),
  case("those who came to a meeting, told far behind its report", {
    "6月9日，长河县工会召开竞赛推进会议。",
    "会议指出，要比质量。会议强调，要比安全。会议要求，要比效率。",
    "会上，6家单位作了发言。各乡镇工会主席、部门负责人共140余人参会。",
  }, { { name = "竞赛推进会议", participants = { count = 140 } } }),
  case("both sides of a table, not those whom a contract reaches", {
    "6月9日，木器行业集体协商会议在柳山镇举行。8名职工方代表与7名企业方代表谈了两个小时，签订行业合同，"
      .. "惠及全行业26家企业的1900名职工。",
  }, { { participants = { count = 15 } } }),
  case("those for whom it was done count where nobody is said to have come", {
    "6月9日，长河县总工会在柳山灯具城设点，给片区680名装卸工免费做体检，费用由县总承担。",
    "6月10日，柳山医院心理科在谈心室给药剂系统的21名医师做了一场团体辅导。",
    "6月11日，长河县总工会召集43名分拣员参加“夜路安全”培训，3名律师到场。",
  }, { { participants = { count = 680 } }, { participants = { count = 21 } },
    { participants = { count = 43 } } }),
  case("competitors are told by their trade", {
    "哨声一响，灶台上的火苗窜得比人高。“别抢，先看油温！”",
    "6月9日下午，柳山职校的实训室里，从四个乡选上来的64名面点师系好围裙，揉面、擀皮、上笼。",
    "这场全县面点技能竞赛由长河县总工会主办，柳山职校承办。",
  }, { { participants = { count = 64 } } }),
  case("those who sat below count, not those who were named tutors there", {
    "6月9日，在柳山二中的礼堂里，省劳模举起一把剪刀，台下270多名学生伸长了脖子。",
    "这是长河县总工会举办的“匠心讲堂”首场宣讲会。活动还聘请11名能手担任校外辅导员。",
  }, { { participants = { count = 270 } } }),
  case("those who are counted behind what they took part in, and whom something reached", {
    "6月9日，长河县总工会在月湖广场举办拔河赛。参加这次比赛的船工家属共240多人。",
    "6月10日，长河县总工会开展送凉茶活动，把凉茶、毛巾送到370名排筏工手中。",
    "6月11日，长河县总工会的“小帆船”寒假班开班，托管了46名职工子女，还招募大学生志愿者12名。",
  }, { { participants = { count = 240 } }, { participants = { count = 370 } },
    { participants = { count = 46 } } }),
  case("whom it reached is told soon after", {
    "6月9日，长河县总工会在柳山卫生院开展船工家属免费查体活动。",
    "大夫逐一讲解了报告单。此次活动共惠及87名船工家属。",
  }, { { participants = { count = 87 } } }),
  case("children whom a course takes in, whoever their parents are", {
    "6月9日，长河县总工会“小帆船”托管班在船工俱乐部开班。",
    "托管班为期40天，招收渡轮、货船和快递等行业职工子女68名。",
  }, { { participants = { count = 68 } } }),
  case("new people of a group who came together", {
    "6月9日，岭东集团举行入职典礼。典礼上，岭东集团70余名新员工齐聚鸣笛广场，听老师傅讲厂史。",
  }, { { participants = { count = 70 } } }),
  case("those on the spot to whom something is given", {
    "6月9日，白沙市总工会启动“安全用电”宣传活动，4位电工为现场200多名观众发放手册。",
  }, { { participants = { count = 200 } } }),
  case("those who will go through a course that has begun", {
    "6月9日，白沙市工会主席培训班开班。来自各乡镇的96名工会主席将参加为期三天的培训。",
  }, { { participants = { count = 96 } } }),
  case("a tally of those who were served, told by its verb", {
    "6月9日，白沙市总工会启动“听力护航”行动，当天体检173人。",
  }, { { participants = { count = 173 } } }),
  case("a few who speak are not all who came", {
    "6月9日，白沙市总工会召开绿化座谈会。会上，6名园丁代表先后发言。各区工会主席和园丁代表共52人参加座谈。",
  }, { { participants = { count = 52 } } }),
  case("those of whom it is told how they came", {
    "6月9日晚，白沙市总工会举办留守职工联欢会，留守过节的140多名工友自编自演了12个节目。",
  }, { { participants = { count = 140 } } }),
  case("a sum that ends its sentence, and those whom a host sent", {
    "6月9日，白沙市总工会组织环城骑行活动。参加骑行的有劳模、医生，也有骑手，共计170人，全程18公里。",
    "6月12日，白沙环卫公司工会安排260名女职工到市妇幼保健院进行健康体检。",
  }, { { participants = { count = 170 } }, { participants = { count = 260 } } }),
  case("the most who are counted by the way, where nothing says that they came", {
    "6月10日，白沙市总工会开展“风筝节”活动。河滩上，90多名职工放着亲手糊的风筝。",
  }, { { participants = { count = 90 } } }),
  case("those of whom there are so many, and whom it reaches", {
    "6月10日，白沙市总工会举办推介会。全市现有职工3万人，推介会惠及女职工460人。",
  }, { { participants = null } }),
  case("a few give way to those who are said to have come", {
    "6月11日，职工读书节启动仪式在白沙书城举行。5名职工分享了心得。各单位职工和市民400余人参加了启动仪式。",
  }, { { participants = { count = 400 } } }),
  case("a band whose members are counted, and pairs of a trade", {
    "6月12日，由11名职工代表组成的巡视组来到白沙集团食堂，开展提案巡视。",
    "6月14日，白沙市总工会举办集体婚礼，9对建桥青年走过红毯。",
  }, { { participants = { count = 11 } }, { participants = { count = 9 } } }),
  case("those out of whom the competitors came are not all who took part", {
    "6月9日，白沙集团诗词大会决赛在俱乐部举行。从1.4万名报名者中闯出来的18名选手，比了四轮。",
  }, { { participants = { count = 18 } } }),
  case("those who were honoured are not all who came", {
    "6月5日晚，白沙市总工会举办“感恩有你”主题晚会，24名优秀志愿者登台领奖，全场620名职工一起合唱。",
  }, { { participants = { count = 620 } } }),
  case("families by the set, and those of a list who came whoever they are", {
    "6月8日，白沙维保公司工会举办开放日活动，28组职工亲子家庭走进车辆段。",
    "6月9日，白沙市总工会“暖心行”活动在职工服务中心启动。各区工会主席和困难职工代表130余人参加。",
  }, { { participants = { count = 28 } }, { participants = { count = 130 } } }),
  case("how many are in each team is no sum", {
    "6月12日，白沙市总工会举行拔河比赛，24支参赛队参加比赛，每个参赛队14名选手。",
  }, { { participants = null } }),
  case("two who are counted side by side, but not those who judge", {
    "6月8日，白沙机务段举行师徒结对仪式，9名师傅和21名徒弟登台签约。",
    "6月9日，白沙港举行系缆比武，32名水手和5名裁判参加。",
  }, { { participants = { count = 30 } }, { participants = { count = 32 } } }),
  acting("those who got to a final", {
    "6月8日，白沙市总工会举办剪纸能手决赛。",
    "经过预赛，选拔出50名优秀选手进入决赛。",
  }, { { participants = { count = 50 } } }, { "白沙市总工会" }),
  case("a department whose name has a plan in it", {
    "6月8日，白沙公司工会开展消防演练。综合办、计划科等30多位员工参加。",
  }, { { participants = { count = 30 } } }),

  case("those who won are not those who came", {
    "6月8日，白沙市总工会举办采茶技能竞赛。本次比赛共决出三等奖11名、二等奖6名、一等奖2名。",
  }, { { name = "采茶技能竞赛", participants = null } }),

  case("those of the day after came to something else", {
    "6月8日，白沙市总工会举办歌会。次日，38名职工伸出胳膊，献血11400毫升。",
  }, { { name = "歌会", participants = null } }),
  case("a meeting about what is talked over at tables is not one of them", {
    "6月9日，长河县总工会召开集体协商推进会，45名镇街工会干部参加。",
    "随后，大家旁听了一场协商，9名职工方代表与6名企业方代表谈夜班津贴。",
  }, { { name = "集体协商推进会", participants = { count = 45 } } }),
  case("the people of the households that were counted", {
    "6月9日，白沙县总工会举办亲子渔歌会，40组家庭共126人参加。",
  }, { { participants = { count = 126 } } }),
  case("learners who got what a course ends with", {
    "6月9日，第三期绣娘研修班在柳泉镇结业，34名学员获得证书。",
  }, { { participants = { count = 34 } } }),
  case("whoever came to an earlier round did not come to this one", {
    "6月9日，“红渡杯”船工大赛决赛在月湖广场举行。大赛吸引了1800余名船工参加初赛。经过选拔，90名船工进入决赛。",
  }, { { name = "“红渡杯”船工大赛决赛", participants = { count = 90 } } }),
  case("people of a county who go somewhere themselves", {
    "6月9日，白沙县20名劳动模范和护林能手代表赴月湖开展为期五天的疗休养活动。",
  }, { { name = "疗休养活动", participants = { count = 20 } } }),
}
