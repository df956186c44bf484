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
}
