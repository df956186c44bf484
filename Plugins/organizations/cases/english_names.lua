-- English names: where they begin and end, and what is none.

return {
  {
    name = "English names by the words behind them: a guild, a charity, whoever held a fair",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Te Roopu Kaimahi, the cleaners' guild, met Lantern, a charity for seafarers. Jo Poe, a "
          .. "union organiser, spoke.",
        "ICTX held its conference. Building Crafts Youth and the Elm Men's Shed held their fair.",
      },
    },
    expect = { organizations = {
      { name = "Te Roopu Kaimahi", kind = "union" },
      { name = "Lantern", kind = "association" },
      { name = "ICTX", kind = "association" },
      { name = "Building Crafts Youth", kind = "association" },
      { name = "Elm Men's Shed", kind = "association" },
    } },
  },
  {
    name = "English bodies of a country, saints, sheriffs and friends",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Stats NZ asked Play for Workers NZ and the Elm County Sheriff's Office. Nurses from "
          .. "St. Anne's Medical Center and from St. Anne's came with Tarn Friends of the "
          .. "River.",
        "He lives in Elmport NZ.",
      },
    },
    expect = { organizations = {
      { name = "Stats NZ", kind = "association" },
      { name = "Play for Workers NZ", kind = "union" },
      { name = "Elm County Sheriff's Office", kind = "government" },
      { name = "St. Anne's Medical Center", kind = "hospital", aliases = { "St. Anne's" } },
      { name = "Tarn Friends of the River", kind = "association" },
    } },
  },
  {
    name = "English names that end in small letters, or in another language",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Good Harbour food bank, Members of Elm Valley fire department and the Université "
          .. "de Tarn took part.",
      },
    },
    expect = { organizations = {
      { name = "Good Harbour food bank", kind = "association" },
      { name = "Elm Valley fire department", kind = "government" },
      { name = "Université de Tarn", kind = "school" },
    } },
  },
  {
    name = "what English names go on with, and where they end",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The United Steelworkers and Elm Holdings met Lakeside Power & Light at Tarn College "
          .. "Elmport. The Isle of Tarn Council and the Bay of Pines branch of the Metal Union "
          .. "came to the Elm Bowling Club for Sundown. She spoke at the Elm Federation of "
          .. "Teachers Convention for Tarn Mechanical Inc.",
      },
    },
    expect = { organizations = {
      { name = "United Steelworkers", kind = "union" },
      { name = "Elm Holdings", kind = "company" },
      { name = "Lakeside Power & Light", kind = "company" },
      { name = "Tarn College Elmport", kind = "school" },
      { name = "Isle of Tarn Council", kind = "government" },
      { name = "Bay of Pines branch of the Metal Union", kind = "union" },
      { name = "Elm Bowling Club", kind = "association" },
      { name = "Elm Federation of Teachers", kind = "union" },
      { name = "Tarn Mechanical Inc.", kind = "company" },
    } },
  },
  {
    name = "English locals by their trade and number, firms and hospitals by what stands in front",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Brewery Workers Local 91 met Local 40 of the Tarn Hospital Employees. Brewery Workers "
          .. "president Jo Poe thanked Local 40.",
        "Tri-Lake Snack & Vending Co. sent a truck to Tarn General Hospital, and Tri-Lake Snack "
          .. "was proud. At Tarn General it was calm.",
      },
    },
    expect = { organizations = {
      { name = "Brewery Workers Local 91", kind = "union", aliases = { "Brewery Workers" } },
      { name = "Local 40 of the Tarn Hospital Employees", kind = "union",
        aliases = { "Local 40" } },
      { name = "Tri-Lake Snack & Vending Co.", kind = "company", aliases = { "Tri-Lake Snack" } },
      { name = "Tarn General Hospital", kind = "hospital", aliases = { "Tarn General" } },
    } },
  },
  {
    name = "two English trades that one body is named after, and the Havenband union",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Elmland Garment Manufacturers and Exporters Association met the Havenband union. The "
          .. "French union and the Tarn Workers' Law Project did not, nor a Nurses' Garden Fete.",
      },
    },
    expect = { organizations = {
      { name = "Elmland Garment Manufacturers and Exporters Association", kind = "association" },
      { name = "Havenband", kind = "union" },
      { name = "Tarn Workers' Law Project" },
    } },
  },
  {
    name = "persons and places that hold an English fair are no organizations",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "New Marle hosted its fair on Sunday. Elm County held its own, and Jo Poe Smith hosted "
          .. "their lunch.",
      },
    },
    expect = { organizations = {} },
  },
  {
    name = "English names and acronyms",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The River Workers' Union (RWU) met Ministry of Trade officials. RWU leaders praised "
          .. "Harbour Steel Corp. The Securities and Exchange Commission did not.",
      },
    },
    expect = { organizations = {
      { name = "River Workers' Union", kind = "union", aliases = { "RWU" } },
      { name = "Ministry of Trade", kind = "government" },
      { name = "Harbour Steel Corp.", kind = "company" },
      { name = "Securities and Exchange Commission", kind = "government" },
    } },
  },
  {
    name = "English: local unions by number, a firm before one, venues and events that are none",
    article = { language = "en", title = "Notes", paragraphs = {
      "Local Union No. 31 met Tarnco and Metal Trades Local 91 at the Elmton Community Center.",
      "The AFL/CIO Elmton Labor Council backed the Elmton Dockers’ Retiree Conference, said Mary"
        .. " Finch of the Executive Board.",
    } },
    expect = { organizations = {
      { name = "Local Union No. 31", kind = "union" },
      { name = "Metal Trades Local 91", kind = "union" },
      { name = "AFL/CIO Elmton Labor Council", kind = "union" },
    } },
  },
  {
    name = "English: whose Labor Day it is, and confederations of labour",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Elmton Labor Council’s Labor Day parade drew 400. The Norland Confederation of Labour"
        .. " and the Metalworkers’ Congress sent greetings.",
    } },
    expect = { organizations = {
      { name = "Elmton Labor Council", kind = "union" },
      { name = "Norland Confederation of Labour", kind = "union" },
      { name = "Metalworkers’ Congress", kind = "union" },
    } },
  },
  {
    name = "English: what everybody knows by name",
    article = { language = "en", title = "Notes", paragraphs = {
      "Members of the Elmton Weavers’ Union gave the money to Oxfam and United Way.",
    } },
    expect = { organizations = {
      { name = "Elmton Weavers’ Union", kind = "union" },
      { name = "Oxfam", kind = "association" }, { name = "United Way", kind = "association" },
    } },
  },
  {
    name = "English: names behind a word for their sort, and in a list of firms",
    article = { language = "en", title = "Notes", paragraphs = {
      "Six apprentices came from nine firms, among them Tarn Vessels, Elm Tools and Brothers Rusk.",
      "The charity Lantern Street said it paid the fares, and the union President Jo Fell spoke."
        .. " Nordelbank lent the hall in Burbank.",
    } },
    expect = { organizations = {
      { name = "Tarn Vessels", kind = "company" }, { name = "Elm Tools", kind = "company" },
      { name = "Brothers Rusk", kind = "company" },
      { name = "Lantern Street", kind = "association" }, { name = "Nordelbank", kind = "bank" },
    } },
  },
  {
    name = "English: firms that write two words as one, matters in a list, a part of a firm's name",
    article = { language = "en", title = "Notes", paragraphs = {
      "HarbourFresh’s drivers and the Commission for Ferries, Tolls and Lighthouses met Tarn"
        .. " Lighters (Pty) Ltd. QwaQwa was cold.",
      "Elm Council and Consumer, Farm and Fire Services ran a stall. Cooks of the Elm Road"
        .. " Hospital came with the retailer Pennyfield.",
    } },
    expect = { organizations = {
      { name = "HarbourFresh", kind = "company" },
      { name = "Commission for Ferries, Tolls and Lighthouses", kind = "government" },
      { name = "Tarn Lighters (Pty) Ltd", kind = "company" },
      { name = "Elm Council" },
      { name = "Consumer, Farm and Fire Services" },
      { name = "Elm Road Hospital", kind = "hospital" },
      { name = "Pennyfield", kind = "company" },
    } },
  },
  {
    name = "English: a party that is none, a congress that is an event, and those employed",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Elm Plant Employees Union and Local 91-B threw a Christmas Party for Elmton Children.",
      "The 9th National Congress of Elmton Trade Unions closed. The employees cheered.",
    } },
    expect = { organizations = {
      { name = "Elm Plant Employees Union", kind = "union", aliases = {} },
      { name = "Local 91-B", kind = "union" },
    } },
  },
  {
    name = "English names that go on behind a known one, with on, and with a number alone",
    article = { language = "en", title = "Notes", paragraphs = {
      "Meals on Wheels of Riverton and the Riverton Commission on Safe Streets fed 60 members of"
        .. " CUPE 4409, and USW 310 workers more.",
      "A League of Keepers of Small Museums paid, and so did Hollin Carting, Inc.",
    } },
    expect = { organizations = {
      { name = "Meals on Wheels of Riverton", kind = "association" },
      { name = "Riverton Commission on Safe Streets", kind = "government" },
      { name = "CUPE 4409", kind = "union" },
      { name = "USW", kind = "union" },
      { name = "League of Keepers of Small Museums", kind = "association" },
      { name = "Hollin Carting, Inc.", kind = "company" },
    } },
  },
  {
    name = "English names by what stands beside them: unions, acronyms of firms",
    article = { language = "en", title = "Notes", paragraphs = {
      "Porters joined Prospect on Monday, and the union Amicus, which lost them, wished them well.",
      "Drivers at KLTB said so, and a Blue Heron spokeswoman did not. Nurses from St Maud's,"
        .. " Families for Safe Crossings told Radio Hill the rest.",
    } },
    expect = { organizations = {
      { name = "Prospect", kind = "union" },
      { name = "Amicus", kind = "union" },
      { name = "KLTB", kind = "company" },
      { name = "Blue Heron", kind = "company" },
      { name = "St Maud's", kind = "hospital" },
      { name = "Families for Safe Crossings", kind = "association" },
      { name = "Radio Hill", kind = "media" },
    } },
  },
  {
    name = "English unions in a list of short names, and the council of a known one",
    article = { language = "en", title = "Notes", paragraphs = {
      "Accord, Unison and Usdaw members met the Riverton AFL-CIO Labor Council.",
    } },
    expect = { organizations = {
      { name = "Accord", kind = "union" },
      { name = "Unison", kind = "union" },
      { name = "Usdaw", kind = "union" },
      { name = "Riverton AFL-CIO Labor Council", kind = "union" },
    } },
  },
  {
    name = "English houses beside and, churches and archives, and capitals that are none",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Department of Work, the Elm Chamber of Commerce and Tarn Foods met. Child and Family "
          .. "Services of Tarn Valley, the Regional Film Archive and Sacred Oak Church helped.",
        "Jo Banks of Oak Hill Church lives in Church Street, in the Federal Capital Territory.",
      },
    },
    expect = { organizations = {
      { name = "Department of Work", kind = "government" },
      { name = "Elm Chamber of Commerce", kind = "association" },
      { name = "Tarn Foods", kind = "company" },
      { name = "Child and Family Services of Tarn Valley", kind = "association" },
      { name = "Regional Film Archive", kind = "association" },
      { name = "Sacred Oak Church", kind = "association" },
      { name = "Oak Hill Church", kind = "association" },
    } },
  },
}
