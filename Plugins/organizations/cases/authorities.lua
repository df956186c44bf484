-- Authorities, their offices and the short names that texts give them.

---@param full string
---@param short string printed without a division
---@param aliases string[]
---@return table
local function short_of(full, short, aliases)
  return {
    name = short .. " for " .. full,
    article = { title = "x", paragraphs = {
      "5月6日，" .. full .. "举办职工技能培训班，120人参加。",
      "据了解，" .. short .. "今年已举办6期培训班。",
    } },
    expect = { organizations = { { name = full, aliases = aliases } } },
  }
end

return {
  short_of("临沂市自然资源和规划局", "市自规局", { "市自规局" }),
  short_of("临沂市人民政府国有资产监督管理委员会", "市国资委", { "市国资委" }),
  short_of("临沂市公安局交通警察支队", "市交警支队", { "市交警支队" }),
  short_of("临沂市公安局交通警察支队", "交警支队", { "交警支队" }),
  short_of("临沂市行政审批局", "市审批局", { "市审批局" }),
  short_of("临沂市人力资源和社会保障局", "人社局", { "人社局" }),
  short_of("临沂市疾病预防控制中心", "疾控中心", { "疾控中心" }),
  short_of("共青团临沂市委员会", "团市委", { "团市委" }),
  short_of("临沂市城市管理执法委员会", "市城管委", { "市城管委" }),
  short_of("临沂市教育科学文化卫生体育工会", "市教科文卫体工会", { "市教科文卫体工会" }),
  short_of("临沂市物业管理协会", "市物业协会", { "市物业协会" }),
  short_of("临沂城市发展投资集团有限公司", "城发集团", { "城发集团" }),
  short_of("临沂城市发展投资集团有限公司", "临沂城发集团", { "临沂城发集团" }),
  {
    name = "two authorities of one sort leave the bare word open",
    article = { title = "x", paragraphs = {
      "河东区人力资源和社会保障局、兰山区人力资源和社会保障局举办培训班。",
      "据了解，人社局今年已举办6期培训班。",
    } },
    expect = { organizations = {
      { name = "河东区人力资源和社会保障局", aliases = {} },
      { name = "兰山区人力资源和社会保障局", aliases = {} },
    } },
  },
  {
    name = "a bureau of another sort is not short for a longer one",
    article = { title = "x", paragraphs = {
      "5月6日，临沂市教育局举办培训班。", "市体育局、市公安局的教员也来听课，市局派车接送。",
    } },
    expect = { organizations = {
      { name = "临沂市教育局", aliases = {} },
      { name = "临沂市体育局", aliases = { "市体育局" } },
      { name = "临沂市公安局", aliases = { "市公安局" } },
    } },
  },
  {
    name = "a ministry without its conjunction, and where a walk begins and ends",
    article = { title = "x", paragraphs = {
      "大赛由住房城乡建设部举办。登山活动自公司南门出发至公司西侧山顶。",
    } },
    expect = { organizations = {
      { name = "住房和城乡建设部", aliases = { "住房城乡建设部" } },
    } },
  },
}
