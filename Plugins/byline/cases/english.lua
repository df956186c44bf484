-- English bylines, credits and datelines.

local articles = require("cases.shared.articles")
local article, english = articles.article, articles.english
local BODY = "昨日，河滨社区的流动课堂开课。"

return {
  {
    name = "an English byline and dateline",
    article = english("By Nora Quist and Paul Oakes", "MILLBROOK, June 7 (Reuters) - It reopens."),
    expect = {
      paragraphs = { "It reopens." },
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "reporter", name = "Paul Oakes" },
      },
      metadata = { dateline = "MILLBROOK, June 7 (Reuters) -" },
    },
  },
  {
    name = "takes an English dateline with a day and a colon",
    article = english("MILLBROOK, OCT. 9: The footbridge reopens.", "It is old."),
    expect = {
      paragraphs = { "The footbridge reopens.", "It is old." },
      metadata = { dateline = "MILLBROOK, OCT. 9:" },
    },
  },
  {
    name = "reads English credits for words and pictures, and names without their honorifics",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "By Dr. Nora Quist\n(Text: Ivo Lund)\nReporting by Ada Holm" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "author", name = "Ivo Lund" },
        { role = "reporter", name = "Ada Holm" },
      },
    },
  },
  {
    name = "reads initials for a signature, and pictures as photographs",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "- N.Q.\nPicture: Ada Holm" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "author", name = "N.Q." },
        { role = "photographer", name = "Ada Holm" },
      },
    },
  },
  {
    name = "reads who tells an English text, and with what post",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "Nora Quist reports from Millbrook\nIvo Lund, branch secretary" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "author", name = "Ivo Lund" },
      },
    },
  },
  {
    name = "takes who reports behind a mark",
    article = article("□ 记者 乔一帆　通讯员 石磊　报道：" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "乔一帆" },
        { role = "correspondent", name = "石磊" },
      },
    },
  },
  {
    name = "takes an agency's dateline with the place in small letters",
    article = english("Millbrook, Oct. 7 (MPA) — The footbridge will reopen, said a clerk."),
    expect = {
      paragraphs = { "The footbridge will reopen, said a clerk." },
      metadata = { dateline = "Millbrook, Oct. 7 (MPA) —" },
    },
  },
  {
    name = "reads English credits of many makes, and names in capitals",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "Words NORA QUIST   Pictures ÉVA O'DELL\n"
        .. "Report: Ivo Lund / Photos: Al Oak"
        .. "\nStory & pics: Bea McRoe\nCredit: Cy Poe/MPA\nBy Di Ash, Welfare Section"
        .. "\nWith Ed Elm, staff lawyer" },
      paragraphs = {
        "The footbridge over the river reopened on Monday.",
        "— Text and photo: Fay Oak",
      },
    },
    expect = {
      paragraphs = { "The footbridge over the river reopened on Monday." },
      contributors = {
        { role = "author", name = "Nora Quist" },
        { role = "photographer", name = "Éva O'Dell" },
        { role = "reporter", name = "Ivo Lund" },
        { role = "photographer", name = "Al Oak" },
        { role = "author", name = "Bea McRoe" },
        { role = "photographer", name = "Cy Poe" },
        { role = "reporter", name = "Di Ash" },
        { role = "reporter", name = "Ed Elm" },
        { role = "author", name = "Fay Oak" },
      },
    },
  },
  {
    name = "takes a dateline without a dash behind its agency, and a town that papers begin with",
    article = english("Millbrook, Oct. 7, 2023 (NAN) The footbridge will reopen, said a clerk."),
    expect = {
      paragraphs = { "The footbridge will reopen, said a clerk." },
      metadata = { dateline = "Millbrook, Oct. 7, 2023 (NAN)" },
    },
  },
  {
    name = "takes a known town before a colon, and no other word in capitals",
    article = english("NEW DELHI: The footbridge will reopen, said a clerk."),
    expect = {
      paragraphs = { "The footbridge will reopen, said a clerk." },
      metadata = { dateline = "NEW DELHI:" },
    },
  },
  {
    name = "leaves a word in capitals before a colon that is no town",
    article = english("SOLIDARITY: The footbridge will reopen, said a clerk."),
    expect = { paragraphs = { "SOLIDARITY: The footbridge will reopen, said a clerk." } },
  },
  {
    name = "takes a place in capitals before a colon, with its province or without",
    article = english("ELM HOLLOW: The picnic drew two hundred."),
    expect = {
      paragraphs = { "The picnic drew two hundred." }, metadata = { dateline = "ELM HOLLOW:" },
    },
  },
  {
    name = "takes a province behind a place before a colon",
    article = english("SAINT ANSGAR, N.B.: The picnic drew two hundred."),
    expect = {
      paragraphs = { "The picnic drew two hundred." },
      metadata = { dateline = "SAINT ANSGAR, N.B.:" },
    },
  },
  {
    name = "who signed, or took the picture, behind the last sentence",
    article = english("The picnic drew two hundred. Photo by Ada Holm", "It rained. (Nora Quist)"),
    expect = {
      paragraphs = { "The picnic drew two hundred.", "It rained." },
      contributors = {
        { role = "photographer", name = "Ada Holm" }, { role = "author", name = "Nora Quist" },
      },
    },
  },
  {
    name = "an agency in brackets behind the last sentence signs nothing",
    article = english("The picnic drew two hundred.", "It rained. (Harbour Press)"),
    expect = { paragraphs = { "The picnic drew two hundred.", "It rained. (Harbour Press)" } },
  },
  {
    name = "takes the house and the town off that a report from a branch begins with",
    article = english("L.U. 9 (i&o), MILLBROOK, OH — The picnic drew two hundred.", "It rained."),
    expect = {
      paragraphs = { "The picnic drew two hundred.", "It rained." },
      metadata = { dateline = "L.U. 9 (i&o), MILLBROOK, OH —" },
    },
  },
  {
    name = "leaves a house with its number in a sentence",
    article = english("Local 9, Millbrook’s oldest, met on Monday – in rain.", "It was short."),
    expect = {
      paragraphs = { "Local 9, Millbrook’s oldest, met on Monday – in rain.", "It was short." },
    },
  },
  {
    name = "reads names without the post in initials and without how members call each other",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = {
        byline = "Nora Quist, P.S.\nIvo Lund, R.S./B.M.\nCde Ada Holm\nBy Sister Io Ray",
      },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "author", name = "Nora Quist" },
        { role = "author", name = "Ivo Lund" },
        { role = "author", name = "Ada Holm" },
        { role = "reporter", name = "Io Ray" },
      },
    },
  },
  {
    name = "keeps the place on a line below who signs as the dateline",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "By Nora Quist\nELM HOLLOW" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = { { role = "reporter", name = "Nora Quist" } },
      metadata = { dateline = "ELM HOLLOW" },
    },
  },
  {
    name = "leaves a handle out of the name, and reads a photographer behind a stroke",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "NORA QUIST @noraquist\nPhotos/Ivo Lund" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "author", name = "Nora Quist" },
        { role = "photographer", name = "Ivo Lund" },
      },
    },
  },
  {
    name = "takes a town as a dateline, be it in small letters, before a stroke or a weekday",
    article = {
      title = "Footbridge reopens",
      language = "en",
      paragraphs = { "Dunedin — The footbridge over the river reopened on Monday." },
    },
    expect = {
      metadata = { dateline = "Dunedin —" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
  },
  {
    name = "takes a dateline in capitals with a month and a year",
    article = {
      title = "Footbridge reopens",
      language = "en",
      paragraphs = { "ELM HOLLOW, 9 OCT., 2015 — The footbridge reopened on Monday." },
    },
    expect = {
      metadata = { dateline = "ELM HOLLOW, 9 OCT., 2015 —" },
      paragraphs = { "The footbridge reopened on Monday." },
    },
  },
  {
    name = "leaves a post and an address behind a name out of it",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "By NORA QUIST Correspondent" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = { contributors = { { role = "reporter", name = "Nora Quist" } } },
  },
}
