-- English articles of which several wait for their rest at once.

local CHAIN = { "layout" }

---A page of two articles that break off, and of what stands below them.
---@param ... string
---@return table
local function page(...)
  return {
    text = "Ferry crews learn to swim\n\nForty deckhands took a test on Monday in the old harbour, "
      .. "where the water was colder than they had been led to expect by the\n\n"
      .. "Night school opens its doors\n\nAll of the twelve classes were full by nine on Tuesday "
      .. "evening, said the clerk, and those who stood in the corridor went home with a\n\n"
      .. table.concat({ ... }, "\n\n"),
    language = "en",
  }
end

local SWIMMERS = "harbour master, who swims there every day of the year, whatever the weather is."
local PUPILS = "note that lets them sit in the first row next week, when the classes begin anew."

return {
  {
    name = "goes on in the order in which two English articles broke off",
    chain = CHAIN,
    page = page(SWIMMERS, "Shoes mended for nothing", "The cobbler has moved in for the winter.",
      PUPILS),
    expect = {
      articles = {
        {
          paragraphs = {
            "Forty deckhands took a test on Monday in the old harbour, where the water was colder "
              .. "than they had been led to expect by the " .. SWIMMERS,
          },
        },
        {
          paragraphs = {
            "All of the twelve classes were full by nine on Tuesday evening, said the clerk, and "
              .. "those who stood in the corridor went home with a " .. PUPILS,
          },
        },
        { title = "Shoes mended for nothing" },
      },
    },
  },
  {
    name = "goes on with the English article right above where its words say so",
    chain = CHAIN,
    page = page(PUPILS, "Shoes mended for nothing", "The cobbler has moved in for the winter.",
      SWIMMERS),
    expect = {
      articles = {
        {
          paragraphs = {
            "Forty deckhands took a test on Monday in the old harbour, where the water was colder "
              .. "than they had been led to expect by the " .. SWIMMERS,
          },
        },
        {
          paragraphs = {
            "All of the twelve classes were full by nine on Tuesday evening, said the clerk, and "
              .. "those who stood in the corridor went home with a " .. PUPILS,
          },
        },
        { title = "Shoes mended for nothing" },
      },
    },
  },
  {
    name = "finds the quote that the rest of an English article closes",
    chain = CHAIN,
    page = {
      text = "Ferry crews learn to swim\n\n“Nobody told us that the water was as cold as that,” "
        .. "said a deckhand on Monday. “We were told that we would be given\n\n"
        .. "Night school opens its doors\n\nAll of the twelve classes were full by nine on Tuesday "
        .. "evening, said the clerk, and those who stood outside were\n\n"
        .. "Shoes mended for nothing\n\nThe cobbler has moved in for the winter.\n\n"
        .. "something hot.”",
      language = "en",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "“Nobody told us that the water was as cold as that,” said a deckhand on Monday. “We "
              .. "were told that we would be given something hot.”",
          },
        },
        { title = "Night school opens its doors" },
        { title = "Shoes mended for nothing" },
      },
    },
  },
  {
    name = "gives a rest right below the complete text of another article to its own",
    chain = CHAIN,
    page = {
      text = "Ferry crews learn to swim\n  Forty deckhands took a test on Monday in\nthe old "
        .. "harbour, where they had to dive for\n\n"
        .. "Night school opens its doors\n  All of the twelve classes were full, said\n"
        .. "the clerk, who sent the others home.\n"
        .. "a brick that the harbour master had sunk.\n  All but one of the deckhands passed.\n"
        .. "Shoes mended for nothing\n  The cobbler has moved in with the clerks\n"
        .. "for the winter, where it is warm.",
      language = "en",
    },
    expect = {
      articles = {
        {
          title = "Ferry crews learn to swim",
          paragraphs = {
            "Forty deckhands took a test on Monday in the old harbour, where they had to dive for "
              .. "a brick that the harbour master had sunk.",
            "All but one of the deckhands passed.",
          },
        },
        { title = "Night school opens its doors" },
        { title = "Shoes mended for nothing" },
      },
    },
  },
  {
    name = "keeps the rest of an English rest",
    chain = CHAIN,
    page = {
      text = "Ferry crews learn to swim\n\nForty deckhands took a test on Monday in the old "
        .. "harbour, where the water was colder than they had been led to expect by the\n\n"
        .. SWIMMERS .. " All but one of the deckhands passed, and he has been promised a\n\n"
        .. "second test in the spring.\n\nShoes mended for nothing\n\n"
        .. "The cobbler has moved in for the winter.",
      language = "en",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "Forty deckhands took a test on Monday in the old harbour, where the water was colder "
              .. "than they had been led to expect by the " .. SWIMMERS .. " All but one of the "
              .. "deckhands passed, and he has been promised a second test in the spring.",
          },
        },
        { title = "Shoes mended for nothing" },
      },
    },
  },
  {
    name = "goes on behind a quotation or a bracket that ends no sentence",
    chain = CHAIN,
    page = {
      text = "Ferry crews learn to swim\n\nThe harbour master, who swims there every day, called "
        .. "the water in the old basin “lively”\n\nthough forty deckhands came out of it blue.\n\n"
        .. "Night school opens its doors\n\nAll of the classes were full on Tuesday, said the "
        .. "clerk of the Ropemakers’ Institute (RI)\n\nwhen she locked up at nine.",
      language = "en",
    },
    expect = {
      articles = {
        {
          paragraphs = {
            "The harbour master, who swims there every day, called the water in the old basin "
              .. "“lively” though forty deckhands came out of it blue.",
          },
        },
        {
          paragraphs = {
            "All of the classes were full on Tuesday, said the clerk of the Ropemakers’ Institute "
              .. "(RI) when she locked up at nine.",
          },
        },
      },
    },
  },
  {
    name = "gives whole paragraphs to the article before whose words they have",
    chain = CHAIN,
    page = {
      text = "Ferry crews learn to swim\nForty deckhands took a test in the old harbour on Monday."
        .. "\nThe harbour master, Gwen Aldous, had sunk a brick for each of them.\n\n"
        .. "Night school opens its doors\nAll of the twelve classes were full on Tuesday evening.\n"
        .. "Late pupils stood in the corridor.\n\n"
        .. "Aldous said the deckhands would dive again in spring.\n"
        .. "“A brick is lighter than a passenger,” she added.\n\n"
        .. "Shoes mended for nothing\nThe cobbler has moved in for the winter.\n\n"
        .. "Bakers change their oven\nThe new oven was lit on Friday at noon.\n\n"
        .. "Choir sings at the pithead\nThirty voices sang on Sunday in the rain.",
      language = "en",
    },
    expect = {
      articles = {
        {
          title = "Ferry crews learn to swim",
          paragraphs = {
            "Forty deckhands took a test in the old harbour on Monday.",
            "The harbour master, Gwen Aldous, had sunk a brick for each of them.",
            "Aldous said the deckhands would dive again in spring.",
            "“A brick is lighter than a passenger,” she added.",
          },
        },
        { title = "Night school opens its doors" },
        { title = "Shoes mended for nothing" },
        { title = "Bakers change their oven" },
        { title = "Choir sings at the pithead" },
      },
    },
  },
}
