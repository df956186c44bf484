// The plainest host that one would write in C: for each call it pushes title and text as new Lua
// strings and calls the handler; a handler answers with a tag or nil. The tags are kept with their
// article and written once all handlers have been called.
//
// usage: c_host HANDLER.lua ARTICLES.tsv TAGS.txt WORD...    a handler for each word, a chain of them
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 10 };

typedef struct article {
    char *title, *text;
    size_t title_length, text_length;
    char **tags;
    size_t tag_count, tag_capacity;
} article;

static article *articles;
static size_t count;

static void fail(const char *what) {
    fprintf(stderr, "c_host: %s\n", what);
    exit(1);
}

static void read_articles(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) fail("the articles cannot be read");
    char *line = NULL;
    size_t room = 0, capacity = 0;
    for (ssize_t length; (length = getline(&line, &room, file)) > 0;) {
        char *tab = memchr(line, '\t', (size_t)length);
        if (!tab) fail("a line has no tab");
        if (count == capacity) {
            capacity = capacity ? 2 * capacity : 1024;
            articles = realloc(articles, capacity * sizeof *articles);
            if (!articles) fail("no memory");
        }
        article *it = &articles[count++];
        *it = (article){0};
        it->title_length = (size_t)(tab - line);
        it->text_length = (size_t)length - it->title_length - 2;
        it->title = strndup(line, it->title_length);
        it->text = strndup(tab + 1, it->text_length);
    }
    free(line);
    fclose(file);
}

static void keep_tag(article *it, const char *tag) {
    if (it->tag_count == it->tag_capacity) {
        it->tag_capacity = it->tag_capacity ? 2 * it->tag_capacity : 4;
        it->tags = realloc(it->tags, it->tag_capacity * sizeof *it->tags);
        if (!it->tags) fail("no memory");
    }
    char *copy = strdup(tag);
    if (!copy) fail("no memory");
    it->tags[it->tag_count++] = copy;
}

/// Writes the tags of an article, if it has any, and lets go of them.
static void write_tags(article *it, FILE *output) {
    for (size_t i = 0; i < it->tag_count; i++) {
        fprintf(output, "%s{\"name\":\"%s\"}", i > 0 ? "," : "\"tags\":[", it->tags[i]);
        free(it->tags[i]);
    }
    if (it->tag_count > 0) fputs("]\n", output);
    free(it->tags);
    it->tags = NULL;
    it->tag_count = it->tag_capacity = 0;
}

int main(int argc, char **argv) {
    if (argc < 5) fail("usage: c_host HANDLER.lua ARTICLES.tsv TAGS.txt WORD...");
    read_articles(argv[2]);
    FILE *output = fopen(argv[3], "w");
    if (!output) fail("the tags cannot be written");
    lua_State *L = luaL_newstate();
    luaL_openlibs(L);
    int handlers = argc - 4, first = lua_gettop(L) + 1;
    for (int i = 0; i < handlers; i++) {
        if (luaL_loadfile(L, argv[1]) != LUA_OK) fail(lua_tostring(L, -1));
        lua_pushstring(L, argv[4 + i]);
        if (lua_pcall(L, 1, 1, 0) != LUA_OK) fail(lua_tostring(L, -1));
    }
    long tags = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t n = 0; n < count; n++) {
            for (int i = 0; i < handlers; i++) {
                lua_pushvalue(L, first + i);
                lua_pushlstring(L, articles[n].title, articles[n].title_length);
                lua_pushlstring(L, articles[n].text, articles[n].text_length);
                if (lua_pcall(L, 2, 1, 0) != LUA_OK) fail(lua_tostring(L, -1));
                if (lua_isstring(L, -1)) {
                    keep_tag(&articles[n], lua_tostring(L, -1));
                    tags++;
                }
                lua_pop(L, 1);
            }
            write_tags(&articles[n], output);
        }
    }
    printf("%d %ld\n", ROUNDS, tags);
    lua_close(L);
    if (fclose(output) != 0) fail("the tags cannot be written");
    return 0;
}
