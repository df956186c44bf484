-- Whole pages: units of a company that titles name, and the bodies of a zone.

local OIL_PAGE = [[
东湾油田报　2024年5月28日　星期二　第2版

采油工比武收官

本报讯（记者 王一）5月20日，东湾油田公司第九届采油工比武收官，六十名采油工比了三天，竞赛由油田公司工会主办。

热汤送到井口

本报讯（记者 李二）5月21日，油田公司工会的热汤送到井口，食堂帮着卸车。

北岭公司谈妥工资

本报讯（记者 李二）5月22日，北岭公司谈妥今年的工资，油田公司工会派人旁听。公司工会主席柏青主持。

讲台搬进泵房
——南坡公司工会请来老劳模

本报讯（记者 王一）5月23日，南坡公司工会请来老劳模，在泵房讲了一上午。今年以来，公司工会已请过六位。
]]

local ZONE_PAGE = [[
高新区工人　2024年5月28日　星期二　第2版

临沂高新技术产业开发区总工会换届

本报讯（记者 王一）5月20日，临沂高新技术产业开发区总工会在礼堂换届，一百二十名代表投票。

绣娘手艺比高低

本报讯（记者 李二）5月21日，临沂高新区总工会办起绣娘擂台，六十名女工比了一整天。

夜校开课

本报讯（记者 王一）5月22日，高新区总工会的夜校开课，四十名青年围坐一圈。
]]

return {
  {
    name = "an oil field is its company, and a unit that a title names has a union of its own",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = OIL_PAGE },
    expect = { articles = {
      { organizations = { { name = "东湾油田公司" },
        { name = "东湾油田公司工会", aliases = { "油田公司工会" } } } },
      { organizations = { { name = "东湾油田公司工会", aliases = { "油田公司工会" } } } },
      { organizations = { { name = "北岭公司" },
        { name = "东湾油田公司工会", aliases = { "油田公司工会" } },
        { name = "北岭公司工会", aliases = { "公司工会" } } } },
      { organizations = { { name = "南坡公司工会", aliases = { "公司工会" } } } },
    } },
  },
  {
    name = "a zone in short and in full, each as its article calls it, but in its city",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = ZONE_PAGE },
    expect = { articles = {
      { organizations = { { name = "临沂高新技术产业开发区总工会" } } },
      { organizations = { { name = "临沂高新区总工会" } } },
      { organizations = { { name = "临沂高新区总工会", aliases = { "高新区总工会" } } } },
    } },
  },
}
