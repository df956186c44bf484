#include "pattern_guide.h"

#include <string.h>

#include "find.h"

static bool disjoint(const bs_byte_set *one, const bs_byte_set *other) {
    uint64_t common = 0;
    for (int i = 0; i < 4; i++) {
        common |= one->words[i] & other->words[i];
    }
    return common == 0;
}

/// What a match from `item` on begins with, given what one from the following item begins with.
static bs_guide guide_from(const bs_program *program, const bs_item *item, bs_guide next) {
    bs_guide guide = {.kind = BS_FIRST_BYTE, .first = item->set, .byte = item->byte};
    switch ((bs_operation)item->operation) {
    case BS_LITERAL:
        guide.kind = item->length > 1 ? BS_FIRST_LITERAL : BS_FIRST_BYTE;
        guide.offset = item->offset;
        guide.length = item->length;
        guide.byte = bs_program_text(program)[item->offset];
        return guide;
    case BS_BALANCED:
        return guide;
    case BS_ONE:
    case BS_OPTIONAL:
    case BS_LAZY:
    case BS_GREEDY:
        if (item->operation == BS_ONE || item->minimum > 0) {
            guide.kind = item->class == BS_BYTE ? BS_FIRST_BYTE : BS_FIRST_IN_SET;
            return guide;
        }
        guide.kind = next.kind == BS_UNKNOWN ? BS_UNKNOWN : BS_FIRST_IN_SET;
        for (int i = 0; i < 4; i++) {
            guide.first.words[i] |= next.first.words[i];
        }
        return guide;
    case BS_OPEN:
    case BS_POSITION:
    case BS_CLOSE:
    case BS_FRONTIER:
        return next;
    case BS_REPEATED:
    case BS_END:
    case BS_ACCEPT:
    case BS_FAULT:
        break;
    }
    return (bs_guide){.kind = BS_UNKNOWN};
}

/// Whether what follows the repetition `item` can match after its longest run only: it needs a
/// byte that the run would have taken, or the end of the subject, or it takes anything at all.
static bool is_exclusive(const bs_item *item) {
    if (item->next.kind != BS_UNKNOWN) {
        return disjoint(&item->set, &item->next.first);
    }
    const bs_item *rest = item + 1;
    while (rest->operation == BS_OPEN || rest->operation == BS_POSITION
           || rest->operation == BS_CLOSE) {
        rest++;
    }
    return rest->operation == BS_END
        || (rest->operation == BS_ACCEPT && item->operation != BS_LAZY);
}

void bs_add_guides(bs_program *program) {
    bs_guide next = {.kind = BS_UNKNOWN};
    for (size_t i = program->item_count; i-- > 0;) {
        bs_item *item = &program->items[i];
        if (item->operation == BS_OPTIONAL || item->operation == BS_GREEDY
            || item->operation == BS_LAZY) {
            item->next = next;
            item->exclusive = is_exclusive(item);
        }
        next = guide_from(program, item, next);
    }
    program->start = next;
}

const uint8_t *bs_seek(const bs_guide *guide, const uint8_t *text, const uint8_t *at,
                       const uint8_t *end) {
    size_t left = (size_t)(end - at);
    if (guide->kind == BS_FIRST_LITERAL) {
        return (const uint8_t *)bs_find_word(
            (const char *)at, left, (const char *)text + guide->offset, guide->length);
    }
    if (guide->kind == BS_FIRST_BYTE) {
        return memchr(at, guide->byte, left);
    }
    for (; at < end; at++) {
        if (bs_set_has(&guide->first, *at)) {
            return at;
        }
    }
    return NULL;
}
