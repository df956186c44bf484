-- English names as newsletters of unions and firms and city pages print them.

return {
  {
    name = "English branches by councils, districts, letters and numbers of all kinds",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Nurses of SEIU Healthcare 1199TE met AFSCME District Council 94, AFSCME Elmia Council 7, "
          .. "CWA District 3-17, UFCW 9-Silver Coast and Boilermakers Local D-88. CUPE 4409 "
          .. "marched, and so did GMB Scotland and Prospect Wales.",
        "St. Elm-based Local 88 of the Metal Guild came every Christmas with Unifor Local 7; the "
          .. "NTUC Welfare Fund and NTUC FreshMart paid. Stagehands of IATSE Local 40 sang.",
      },
    },
    expect = { organizations = {
      { name = "SEIU Healthcare 1199TE", kind = "union" },
      { name = "AFSCME District Council 94", kind = "union" },
      { name = "AFSCME Elmia Council 7", kind = "union" },
      { name = "CWA District 3-17", kind = "union" },
      { name = "UFCW 9-Silver Coast", kind = "union" },
      { name = "Boilermakers Local D-88", kind = "union" },
      { name = "CUPE 4409", kind = "union" },
      { name = "GMB Scotland", kind = "union" },
      { name = "Prospect Wales", kind = "union" },
      { name = "Local 88 of the Metal Guild", kind = "union" },
      { name = "Unifor Local 7", kind = "union" },
      { name = "NTUC Welfare Fund", kind = "union" },
      { name = "NTUC FreshMart", kind = "union" },
      { name = "IATSE Local 40", kind = "union" },
    } },
  },
  {
    name = "English unions that end in small letters, and those of a firm",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Quarry, Rail and Transport union (QRT) and the Metal Workers union sat with the Ferry "
          .. "Services union. The QRT won. The GMB union and the Tarn Foods Inc. Workers’ Union "
          .. "did not.",
      },
    },
    expect = { organizations = {
      { name = "Quarry, Rail and Transport union", aliases = { "QRT" } },
      { name = "Metal Workers union", kind = "union" },
      { name = "Ferry Services union", kind = "union" },
      { name = "GMB", kind = "union" },
      { name = "Tarn Foods Inc. Workers’ Union", kind = "union" },
    } },
  },
  {
    name = "English houses that take gifts, firms by their sort and places that act",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Toys were donated to Linden House, Project Lantern and the Women in Crisis Centre, and to "
          .. "food banks, among them WELCO and Tarn Basket. The Roe Poe & Moe law firm and the "
          .. "District of Tarnmouth sent 40. They live in the City of Tarnmouth.",
        "Mt. Elm Community College, the A. Jane Roe Institute, Northbrook Water and the London "
          .. "Borough of Elmden came, with the Health Executive and the Society of Elm Surveyors "
          .. "in Ireland. The White House did not.",
      },
    },
    expect = { organizations = {
      { name = "Linden House", kind = "association" },
      { name = "Project Lantern", kind = "association" },
      { name = "Women in Crisis Centre" },
      { name = "WELCO", kind = "association" },
      { name = "Tarn Basket", kind = "association" },
      { name = "Roe Poe & Moe", kind = "company" },
      { name = "District of Tarnmouth", kind = "government" },
      { name = "Mt. Elm Community College", kind = "school" },
      { name = "A. Jane Roe Institute", kind = "school" },
      { name = "Northbrook Water", kind = "company" },
      { name = "London Borough of Elmden", kind = "government" },
      { name = "Health Executive", kind = "government" },
      { name = "Society of Elm Surveyors in Ireland", kind = "association" },
    } },
  },
  {
    name = "English firms that deal with a union, workers of a land, and what a land has",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "BCTGM Local 40 and Hudson Rye reached a deal. Quarry Workers of America Local 88 voted. "
          .. "Members of NIPSA and Unite came, and so did Wheels Wales, from South Wales.",
      },
    },
    expect = { organizations = {
      { name = "BCTGM Local 40", kind = "union" },
      { name = "Hudson Rye", kind = "company" },
      { name = "Quarry Workers of America Local 88", kind = "union" },
      { name = "NIPSA", kind = "union" },
      { name = "Unite", kind = "union" },
      { name = "Wheels Wales", kind = "association" },
    } },
  },
  {
    name = "English houses beside persons and matters, and acronyms behind a comma",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Elmia AFL-CIO President Jo Poe and Tarn County Labor Council President Al Oak met its "
          .. "secretary Seth Oduya and Tarn Referral Hospital.",
        "The Elm Area Chamber of Commerce and Tarn County Humane Society thanked Tarn Hospital and "
          .. "HammerCare. The blood drive was put on by the Fitters’ Union for the Elm Blood Bank.",
        "The Elm Port Workers Congress, EPWC, on Monday met the governor. EPWC spoke first. "
          .. "Northbrook Brands Human Resources Manager Bea Ash came.",
      },
    },
    expect = { organizations = {
      { name = "Elmia AFL-CIO", kind = "union" },
      { name = "Tarn County Labor Council", kind = "union" },
      { name = "Tarn Referral Hospital", kind = "hospital" },
      { name = "Elm Area Chamber of Commerce" },
      { name = "Tarn County Humane Society", kind = "association" },
      { name = "Tarn Hospital", kind = "hospital" },
      { name = "HammerCare", kind = "company" },
      { name = "Fitters’ Union", kind = "union" },
      { name = "Elm Blood Bank" },
      { name = "Elm Port Workers Congress", aliases = { "EPWC" } },
      { name = "Northbrook Brands", kind = "company" },
    } },
  },
  {
    name = "English trades of one union, people of a house, and bodies of a region",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "The Bridge Construction and Timber Industries Employees' Union met the Norland Registered "
          .. "Nurses and Midwives Association. On Tuesday Bakers and Millers Local 4 met them too.",
        "Members of Youth UK, of Metro Tasmania and of Cancer Council Victoria came. Staff of the "
          .. "City of Elmport and cooks at Southern Tarn University Elmton came. Staff at Pellow's "
          .. "have voted.",
        "The Advisory, Welfare and Arbitration Service came last, and so did Tarn Companies.",
      },
    },
    expect = { organizations = {
      { name = "Bridge Construction and Timber Industries Employees' Union", kind = "union" },
      { name = "Norland Registered Nurses and Midwives Association", kind = "union" },
      { name = "Bakers and Millers Local 4", kind = "union" },
      { name = "Youth UK" },
      { name = "Metro Tasmania", kind = "association" },
      { name = "Cancer Council Victoria" },
      { name = "City of Elmport", kind = "government" },
      { name = "Southern Tarn University Elmton", kind = "school" },
      { name = "Pellow's", kind = "company" },
      { name = "Advisory, Welfare and Arbitration Service" },
      { name = "Tarn Companies", kind = "company" },
    } },
  },
  {
    name = "English hospitals by their nurses, and no parks where they met",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "Nurses at Tarnhaven Private have voted. Nurses at Oak Park gathered." },
    },
    expect = { organizations = { { name = "Tarnhaven Private", kind = "hospital" } } },
  },
  {
    name = "English names behind a participle, beside a county, in front of their own bracket",
    article = {
      title = "x",
      language = "en",
      paragraphs = {
        "Representing Harbour Norland Limited was Al Roe. Winners include Upper Tarn County and "
          .. "Elmton Box Company. The pact binds Elm University and Tarn Limited.",
        "The EFS (Elm Fitters Society) sang. Chief Executive Officer Health Ann Poe spoke of the "
          .. "National Collective Bargaining Agreement.",
      },
    },
    expect = { organizations = {
      { name = "Harbour Norland Limited", kind = "company" },
      { name = "Elmton Box Company", kind = "company" },
      { name = "Elm University", kind = "school" },
      { name = "Tarn Limited", kind = "company" },
      { name = "Elm Fitters Society", aliases = { "EFS" } },
    } },
  },
  {
    name = "English titles and themes in quotation marks name no houses",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "The conference was on the theme “Trade and Labour: The Duty of Elm "
        .. "Partners”. The training “A Net for Kinder Media Work” took two days." },
    },
    expect = { organizations = {} },
  },
  {
    name = "an English union whose name is a common word, by what it did and by who belongs to it",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "Drivers belonging to Unite began a strike. Equity announced on Thursday that"
        .. " it would sing. Mandate has a meaning in law." },
    },
    expect = { organizations = {
      { name = "Unite", kind = "union" },
      { name = "Equity", kind = "union" },
    } },
  },
  {
    name = "an English group behind the name that is its own",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "The picnic was organised by Picket Chart, a group of trade unionists." },
    },
    expect = { organizations = { { name = "Picket Chart", kind = "association" } } },
  },
  {
    name = "an English office for two matters, and Indian titles in front of people",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "The Ministry of Marine Resources and Coastal Transport spoke. Shri KG Rao"
        .. " of the Department of Energy and Water Resources sang." },
    },
    expect = { organizations = {
      { name = "Ministry of Marine Resources and Coastal Transport", kind = "government" },
      { name = "Department of Energy and Water Resources", kind = "government" },
    } },
  },
  {
    name = "an English branch whose number has a letter",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "Talks began between Unifor Local 301R and Elm Rail Ltd." },
    },
    expect = { organizations = {
      { name = "Unifor Local 301R", kind = "union" },
      { name = "Elm Rail Ltd", kind = "company" },
    } },
  },
  {
    name = "English matters in small letters are no short names of houses that end with them",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "Tarn Construction said that the construction of the hall would end. The union"
        .. " of the Tarn Bakers Union sang." },
    },
    expect = { organizations = {
      { name = "Tarn Construction", aliases = {} },
      { name = "Tarn Bakers Union", aliases = { "union" } },
    } },
  },
  {
    name = "English posts and boards of a house are no houses",
    article = {
      title = "x",
      language = "en",
      paragraphs = { "Al Roe, Project Manager of the mill, told the Board of Directors so." },
    },
    expect = { organizations = {} },
  },
}
