-- English acronyms and short names.

return {
  {
    name = "an English union that its last word stands for, and one spelled in two ways",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Pulp and Paper Guild raised pay. Guild president Jo Poe was glad. The Elm & Tarn "
          .. "Trades Council agreed.",
        "The Elm and Tarn Trades Council meets on Mondays. Retired carrier Ozzie Dell does too.",
      },
    },
    expect = { organizations = {
      { name = "Pulp and Paper Guild", kind = "union", aliases = { "Guild" } },
      { name = "Elm and Tarn Trades Council", kind = "union",
        aliases = { "Elm & Tarn Trades Council" } },
    } },
  },
  {
    name = "English acronyms that are spoken, and a report that begins in capitals",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "UNION AND TRADE officials met the Congress of Elmland Trade Unions (Cetu) on Monday. "
          .. "CETU members marched, and Cetu was glad.",
      },
    },
    expect = { organizations = {
      { name = "Congress of Elmland Trade Unions", kind = "union", aliases = { "Cetu", "CETU" } },
    } },
  },
  {
    name = "an English acronym that holds a name together, and numbers inside names",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Lamp Signals and Lenses Organisation (LSLO) sent a machine to the Sector 4 "
          .. "Hospital. LSLO men came with it.",
      },
    },
    expect = { organizations = {
      { name = "Lamp Signals and Lenses Organisation", kind = "association",
        aliases = { "LSLO" } },
      { name = "Sector 4 Hospital", kind = "hospital" },
    } },
  },
  {
    name = "English short names: without the legal form, by the first word, by the sort",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Marlowe Shipyards Ltd. on Monday met the Tidewater Welders' Union and "
          .. "St Brendan's Hospital. "
          .. "Marlowe Shipyards said it would pay the welders' union. Shares in Marlowe fell. "
          .. "The hospital declined to comment.",
      },
    },
    expect = { organizations = {
      { name = "Marlowe Shipyards Ltd.", aliases = { "Marlowe Shipyards", "Marlowe" } },
      { name = "Tidewater Welders' Union", aliases = { "welders' union" } },
      { name = "St Brendan's Hospital", kind = "hospital", aliases = { "hospital" } },
    } },
  },
  {
    name = "English firms told by the words beside them, and numbered locals",
    article = { language = "en", title = "Crews walk out", paragraphs = {
      "Drivers employed by Penwick walked out. A spokesman for Penwick said talks with Weavers "
        .. "Local 12 had failed. USW Local 40 and United Slateworkers Local 40 sent food.",
    } },
    expect = { organizations = {
      { name = "Penwick", kind = "company" },
      { name = "Weavers Local 12", kind = "union" },
      { name = "United Slateworkers Local 40", kind = "union", aliases = { "USW Local 40" } },
    } },
  },
  {
    name = "English acronyms, defined or not, lists inside names, and sections of a union",
    article = { language = "en", title = "Depot vote", paragraphs = {
      "The Slate, Chalk and Flint Union met the Ministry of Labour, Trade and Housing. SCFU "
        .. "members and the women’s committee of the Weavers League heard QTU officials and the "
        .. "HR officer.",
    } },
    expect = { organizations = {
      { name = "Slate, Chalk and Flint Union", kind = "union", aliases = { "SCFU" } },
      { name = "Ministry of Labour, Trade and Housing", kind = "government" },
      { name = "women’s committee of the Weavers League", kind = "union" },
      { name = "QTU", kind = "union" },
    } },
  },
  {
    name = "English: acronyms of a list, and a union whose name is a word",
    article = { language = "en", title = "Notes", paragraphs = {
      "Members of the TAWU, PWF and NDS sat down. Unite members brought tea, so all unite.",
    } },
    expect = { organizations = {
      { name = "TAWU", kind = "union" }, { name = "PWF", kind = "union" },
      { name = "NDS", kind = "union" }, { name = "Unite", kind = "union" },
    } },
  },
  {
    name = "English firms of one word by what they do, and lists of them",
    article = { language = "en", title = "Crews wait", paragraphs = {
      "Freight operator Penwick said it would answer on Monday. Crews at four yards, among them "
        .. "those of Tarnlow and Gritby, stood still, and Mellick, Ostrand and two other firms "
        .. "paid half a day. Norland said it would help. Mayor Dora Finch was asked; Finch "
        .. "declined to comment. Staff at Pellbank brought tea.",
    } },
    expect = { organizations = {
      { name = "Penwick", kind = "company" }, { name = "Mellick", kind = "company" },
      { name = "Ostrand", kind = "company" }, { name = "Pellbank", kind = "bank" },
    } },
  },
  {
    name = "English names that begin with All India and Our Lady",
    article = { language = "en", title = "Notes", paragraphs = {
      "Leaders of the All India Lamp Workers' Federation went to Our Lady of Tarn Hospital.",
    } },
    expect = { organizations = {
      { name = "All India Lamp Workers' Federation", kind = "union" },
      { name = "Our Lady of Tarn Hospital", kind = "hospital" },
    } },
  },
  {
    name = "an English firm that a court ordered to pay, and a union named behind a comma",
    article = { language = "en", title = "Notes", paragraphs = {
      "A court has ordered Grelland to pay the porters. Their union, Lantern Hands, was there when "
        .. "Grelland was called.",
    } },
    expect = { organizations = {
      { name = "Grelland", kind = "company" }, { name = "Lantern Hands", kind = "union" },
    } },
  },
  {
    name = "an English branch by its trade and number, and a union by letters of its name",
    article = {
      title = "Plumbers 88 win",
      language = "en",
      paragraphs = {
        "The United Association of Plumbers and Steamfitters Local 88 met the Dental Nursing "
          .. "Organisation of Elmia (Denosel). Denosel spoke first.",
      },
    },
    expect = { organizations = {
      { name = "United Association of Plumbers and Steamfitters Local 88" },
      { name = "Dental Nursing Organisation of Elmia", aliases = { "Denosel" } },
    } },
  },
  {
    name = "an English report that begins in capitals, and names that an acronym holds together",
    article = {
      title = "Tarnport NUPW elects new exco",
      language = "en",
      paragraphs = {
        "THE National Union of Port Workers, NUPW, has a new office. The Norland Harbour "
          .. "Traffic and Cargo Agency, NOHATCA, was told. NOHATCA was glad.",
      },
    },
    expect = { organizations = {
      { name = "National Union of Port Workers", kind = "union",
        aliases = { "Tarnport NUPW", "NUPW" } },
      { name = "Norland Harbour Traffic and Cargo Agency", kind = "government",
        aliases = { "NOHATCA" } },
    } },
  },
  {
    name = "English companies by the first of two words, unless it is somebody's name",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Marlowe Laboratories paid, and talks with Marlowe go on. Dorrit Textiles paid too; Jo "
          .. "Dorrit said so, and later Dorrit left.",
      },
    },
    expect = { organizations = {
      { name = "Marlowe Laboratories", kind = "company", aliases = { "Marlowe" } },
      { name = "Dorrit Textiles", kind = "company", aliases = {} },
    } },
  },
  {
    name = "an English charity of a place, and a council that the title prints without a word",
    article = {
      title = "Elmport Council of Labour elects officers",
      language = "en",
      paragraphs = {
        "The Elmport Municipal Council of Labour gave to the Tarn Valley United Way. Staff of the "
          .. "United Way came.",
      },
    },
    expect = { organizations = {
      { name = "Elmport Municipal Council of Labour", kind = "union",
        aliases = { "Elmport Council of Labour" } },
      { name = "Tarn Valley United Way", kind = "association", aliases = { "United Way" } },
    } },
  },
  {
    name = "an English corporation without that word",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Grelland Steel Corporation held a workshop on May 6.", "Grelland Steel has held six.",
    } },
    expect = { organizations = {
      { name = "Grelland Steel Corporation", kind = "company", aliases = { "Grelland Steel" } },
    } },
  },
  {
    name = "an English council without its city",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Tarnport City Council held a workshop on May 6.", "City Council has held six this year.",
    } },
    expect = { organizations = {
      { name = "Tarnport City Council", aliases = { "City Council" } },
    } },
  },
  {
    name = "councils of two English cities leave the words of their sort open",
    article = { language = "en", title = "Notes", paragraphs = {
      "The Tarnport City Council and the Elmia City Council held workshops on May 6.",
      "City Council has held six this year.",
    } },
    expect = { organizations = {
      { name = "Tarnport City Council", aliases = {} },
      { name = "Elmia City Council", aliases = {} },
    } },
  },
}
