-- Organizations that an article names without saying whose they are, and what is no owner.

return {
  {
    name = "a place or people that a union is named after are no company",
    article = { title = "x", paragraphs = {
      "江北特区工会给江北特区的工人送水。远湾商圈工会的人说，远湾商圈有三千名职工。",
      "柳泉街道工会开课，柳泉街道的骑手都来了。远山科技工会派人，远山科技的职工也来听。",
    } },
    expect = { organizations = {
      { name = "江北特区工会" }, { name = "远湾商圈工会" }, { name = "柳泉街道工会" },
      { name = "远山科技工会" }, { name = "远山科技", kind = "company" },
    } },
  },
  {
    name = "a company that is called by its trade or its number is one where it holds something",
    article = { title = "x", paragraphs = {
      "7月1日，机电公司主办焊接比赛，由三公司承办。九建公司召开拜师会，六十名徒弟敬茶。",
      "物业公司组织人清扫，检修公司的车停在路边，两家公司邀请了医生，五公司那边还没有人来。",
    } },
    expect = { organizations = {
      { name = "机电公司", kind = "company" }, { name = "三公司" }, { name = "九建公司" },
    } },
  },
  {
    name = "a site is named behind its numbered company, and behind the place where it lies",
    article = { title = "x", paragraphs = {
      "慰问组来到四公司柳泉项目部，又到西宁柳泉项目部。各项目部、西宁在建项目部都备了茶。",
    } },
    expect = { organizations = {
      { name = "四公司柳泉项目部", kind = "company" }, { name = "西宁柳泉项目部" },
    } },
  },
}
