-- English words that end names and are matters of plans and posts as well; acronyms with small
-- letters; names in the possessive.

return {
  {
    name = "English matters of plans and posts are no firms, and a firm with such a word is one",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The National Power Policy and the Just Energy Transition Plan were read to the Norland "
          .. "Transport Minister. The Community Safety and Police Oversight MEC sent a Senior "
          .. "Security Officer.",
        "He won the Elm Steel Trophy. Tarn Power said so, and Tarn Steel Ltd Manager Jo Poe too.",
      },
    },
    expect = { organizations = {
      { name = "Tarn Power", kind = "company" },
      { name = "Tarn Steel Ltd", kind = "company" },
    } },
  },
  {
    name = "English departments in brackets behind a post, or named together, are no houses",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The CGM (Projects & Works) met the Deputy Manager (Fire Services). The Town Engineering "
          .. "and Gardens departments of Tarn Foods (Norland) helped, as did NMU (National Metal "
          .. "Union).",
      },
    },
    expect = { organizations = {
      { name = "Tarn Foods", kind = "company" },
      { name = "National Metal Union", kind = "union" },
    } },
  },
  {
    name = "English acronyms with small letters keep their names whole",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Southern Brick and Timber Workers’ Union (Sbtwu) met with the Tarn Group of Quarries "
          .. "(TGoQ) on Monday. Sbtwu and TGoQ have agreed.",
      },
    },
    expect = { organizations = {
      { name = "Southern Brick and Timber Workers’ Union", aliases = { "Sbtwu" } },
      { name = "Tarn Group of Quarries", aliases = { "TGoQ" } },
    } },
  },
  {
    name = "English names in the plural possessive end before its mark",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "The National Association of Porters’ “Full Plate” drive began in May." },
    },
    expect = { organizations = { { name = "National Association of Porters" } } },
  },
  {
    name = "English acronyms that speak for themselves are bodies, and posts are none",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The NWK has urged them to stay. A man from the QLT said no. The MEC said nothing.",
      },
    },
    expect = { organizations = { { name = "NWK", kind = "association" } } },
  },
  {
    name = "English governments of a place in small letters, legal forms in brackets",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The county government of Elm paid, and so did the Tarn City government. Tarn Chips (M) "
          .. "Sdn Bhd met the Elm Health and Social Care Partnership at the Norland Rubber Estate.",
      },
    },
    expect = { organizations = {
      { name = "county government of Elm", kind = "government" },
      { name = "Tarn City government", kind = "government" },
      { name = "Tarn Chips (M) Sdn Bhd", kind = "company" },
      { name = "Elm Health and Social Care Partnership" },
      { name = "Norland Rubber Estate", kind = "company" },
    } },
  },
  {
    name = "English ministers' matters and laws are no houses; an office of a department is whole",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Health Cabinet Secretary met the Minister of Public Works, the Transport Secretary "
          .. "and the Human Resources Department. The Safety and Health (Amendment) Act was read.",
        "They stood before the Elm Regional Office of the Department of Labor.",
      },
    },
    expect = { organizations = {
      { name = "Elm Regional Office of the Department of Labor", kind = "government" },
    } },
  },
  {
    name = "English lists of houses hold each by itself, and a union's list of trades is one",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Present were Elm Teachers Association, Tarn Farmers Federation and Norland Nurses Union.",
        "So were members of Metal Union, Clerks Guild and Porters League.",
        "The Bank, Insurance and Finance Employees Union came from Elm Bank, Tarn Bank and Norland "
          .. "Savings Association.",
      },
    },
    expect = { organizations = {
      { name = "Elm Teachers Association" },
      { name = "Tarn Farmers Federation" },
      { name = "Norland Nurses Union" },
      { name = "Metal Union" },
      { name = "Clerks Guild" },
      { name = "Porters League" },
      { name = "Bank, Insurance and Finance Employees Union" },
      { name = "Elm Bank", kind = "bank" },
      { name = "Tarn Bank", kind = "bank" },
      { name = "Norland Savings Association" },
    } },
  },
  {
    name = "English bodies on matters end before and, behind which another is named",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Ministry of Health and Metal Union met the Elm Chamber of Mines and National Union of "
          .. "Miners. The Ministry of Work and Child Welfare and the Clerks Guild came later.",
        "So did members of UNISON, Unite and the GMB.",
      },
    },
    expect = { organizations = {
      { name = "Ministry of Health" },
      { name = "Metal Union" },
      { name = "Elm Chamber of Mines" },
      { name = "National Union of Miners" },
      { name = "Ministry of Work and Child Welfare" },
      { name = "Clerks Guild" },
      { name = "UNISON" },
      { name = "Unite" },
      { name = "GMB" },
    } },
  },
  {
    name = "English farms, mills and municipalities are houses; teams and quality circles are none",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Staff of Elm Tea Farm met at Tarn Cotton Mill with the Elm Bay Municipality. Team "
          .. "Software beat the Lantern Quality Circle. They walked to the Castle of Good Hope.",
      },
    },
    expect = { organizations = {
      { name = "Elm Tea Farm", kind = "company" },
      { name = "Tarn Cotton Mill", kind = "company" },
      { name = "Elm Bay Municipality", kind = "government" },
    } },
  },
}
