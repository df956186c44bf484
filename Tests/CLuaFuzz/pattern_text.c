#include "pattern_text.h"

#include <string.h>

/// The most repetitions in one pattern.
#define REPETITIONS 5

typedef struct generator {
    fuzz_dice *dice;
    fuzz_alphabet alphabet;
    fuzz_text *text;
    unsigned repetitions; ///< how many there may still be
    int open;             ///< captures that are open
} generator;

fuzz_alphabet fuzz_choose_alphabet(fuzz_dice *dice) {
    static const fuzz_alphabet alphabets[] = {
        {"ab", 2}, {"abc", 3}, {"aA1 _", 5}, {"a\0b", 3}, {"\xe4\xb8\xad\xe6\x96\x87", 6},
        {"(a)b", 4}, {"a-]^[%", 6}, {"a.b$^", 5}, {"\x80\xff\xfe z\n", 6}, {"12ab,;", 6},
        {"%1b()x", 6}, {"\xef\xbc\x9a\xef\xbc\x8c" "a", 7}, {"[]{}<>a", 7},
        {"\0\x01\x7f\x80\t a0F", 9},
    };
    return FUZZ_PICK(dice, alphabets);
}

int fuzz_letter(fuzz_dice *dice, fuzz_alphabet alphabet) {
    return fuzz_chance(dice, 95) ? alphabet.bytes[fuzz_below(dice, (unsigned)alphabet.count)]
                                 : (int)fuzz_below(dice, 256);
}

static int letter(generator *g) {
    return fuzz_letter(g->dice, g->alphabet);
}

/// Adds a byte in so many cases of a hundred.
static void add_sometimes(generator *g, unsigned percent, char byte) {
    if (fuzz_chance(g->dice, percent)) {
        fuzz_add_byte(g->text, byte);
    }
}

static void add_class(generator *g) {
    static const char letters[] = "acdglpsuwxzACDGLPSUWXZaswSdq.%-]^$(";
    fuzz_add_byte(g->text, '%');
    fuzz_add_byte(g->text, letters[fuzz_below(g->dice, sizeof letters - 1)]);
}

static void add_range(generator *g) {
    fuzz_add_byte(g->text, letter(g));
    fuzz_add_byte(g->text, '-');
    fuzz_add_byte(g->text, letter(g));
}

static void add_set(generator *g) {
    fuzz_add_byte(g->text, '[');
    add_sometimes(g, 30, '^');
    add_sometimes(g, 8, ']');
    for (unsigned i = 1 + fuzz_below(g->dice, 4); i > 0; i--) {
        switch (fuzz_below(g->dice, 7)) {
        case 0: add_class(g); break;
        case 1: add_range(g); break;
        case 2: fuzz_add(g->text, fuzz_chance(g->dice, 50) ? "a-z" : "\x80-\xbf", 3); break;
        case 3: add_sometimes(g, 20, '-'); break;
        default: fuzz_add_byte(g->text, letter(g));
        }
    }
    add_sometimes(g, 98, ']');
}

static void add_repetition(generator *g) {
    if (g->repetitions > 0 && fuzz_chance(g->dice, 50)) {
        g->repetitions--;
        fuzz_add_byte(g->text, "*+-?"[fuzz_below(g->dice, 4)]);
    }
}

/// One letter, mostly as itself even if it has a meaning in patterns.
static void add_letter(generator *g) {
    int byte = letter(g);
    if (byte != 0 && strchr("^$*+?.([%-)]", byte) != NULL && fuzz_chance(g->dice, 70)) {
        fuzz_add_byte(g->text, '%');
    }
    fuzz_add_byte(g->text, byte);
}

/// Something that stands for one byte, and perhaps its repetition.
static void add_single(generator *g) {
    unsigned kind = fuzz_below(g->dice, 71);
    if (kind < 38) {
        add_letter(g);
    } else if (kind < 50) {
        fuzz_add_byte(g->text, '.');
    } else if (kind < 60) {
        add_class(g);
    } else {
        add_set(g);
    }
    add_repetition(g);
}

static void add_capture_mark(generator *g) {
    unsigned kind = fuzz_below(g->dice, 19);
    if (kind < 10) {
        fuzz_add_byte(g->text, '(');
        g->open++;
    } else if (kind >= 17) {
        fuzz_add(g->text, "()", 2);
    } else if (g->open > 0 || fuzz_chance(g->dice, 5)) {
        fuzz_add_byte(g->text, ')');
        g->open--;
    }
}

/// `%b`, `%f`, a back-reference or an anchor in the middle.
static void add_special(generator *g) {
    unsigned kind = fuzz_below(g->dice, 10);
    if (kind < 3) {
        fuzz_add(g->text, "%b", 2);
        fuzz_add_byte(g->text, letter(g));
        fuzz_add_byte(g->text, letter(g));
    } else if (kind < 6) {
        fuzz_add(g->text, "%f", 2);
        if (fuzz_chance(g->dice, 96)) {
            add_set(g);
        }
    } else if (kind < 9) {
        int number = 1 + (int)fuzz_below(g->dice, fuzz_chance(g->dice, 90) ? 2 : 9);
        fuzz_add_byte(g->text, '%');
        fuzz_add_byte(g->text, '0' + (fuzz_chance(g->dice, 3) ? 0 : number));
    } else {
        fuzz_add_byte(g->text, "^$"[fuzz_below(g->dice, 2)]);
    }
}

static void add_item(generator *g) {
    unsigned kind = fuzz_below(g->dice, 100);
    if (kind < 71) {
        add_single(g);
    } else if (kind < 90) {
        add_capture_mark(g);
    } else {
        add_special(g);
    }
}

/// Breaks a pattern a little, now and then.
static void damage(generator *g) {
    fuzz_text *text = g->text;
    if (text->length > 0 && fuzz_chance(g->dice, 5)) {
        unsigned place = fuzz_below(g->dice, (unsigned)text->length);
        text->bytes[place] = "%[]()-*^$."[fuzz_below(g->dice, 10)];
    }
    if (text->length > 0 && fuzz_chance(g->dice, 4)) {
        text->bytes[--text->length] = '\0';
    }
}

unsigned fuzz_make_pattern(fuzz_dice *dice, fuzz_alphabet alphabet, fuzz_text *pattern) {
    generator g = {dice, alphabet, pattern, REPETITIONS, 0};
    fuzz_clear(pattern);
    add_sometimes(&g, 15, '^');
    for (unsigned i = fuzz_below(dice, 8); i > 0; i--) {
        add_item(&g);
    }
    while (g.open-- > 0 && fuzz_chance(dice, 93)) {
        fuzz_add_byte(pattern, ')');
    }
    add_sometimes(&g, 15, '$');
    if (fuzz_chance(dice, 1)) { // about as many captures as there may be
        for (unsigned i = 25 + fuzz_below(dice, 15); i > 0; i--) {
            fuzz_add(pattern, "()", 2);
        }
    }
    damage(&g);
    if (g.repetitions >= REPETITIONS - 1 && fuzz_chance(dice, 15)) {
        return 200;
    }
    return g.repetitions >= 2 ? 20 : 8;
}

void fuzz_make_deep_pattern(fuzz_dice *dice, fuzz_text *pattern) {
    static const char *const pieces[] = {"a-", ".-", "[ab]-", "a-b*", "a?", "(a-)", "()"};
    const char *piece = FUZZ_PICK(dice, pieces);
    fuzz_clear(pattern);
    for (unsigned i = 180 + fuzz_below(dice, 30); i > 0; i--) {
        fuzz_add(pattern, piece, strlen(piece));
        if (fuzz_chance(dice, 2)) {
            piece = pieces[fuzz_below(dice, 4)];
        }
    }
    generator g = {dice, {"ab", 2}, pattern, 0, 0};
    for (unsigned i = fuzz_below(dice, 3); i > 0; i--) {
        add_item(&g);
    }
}
