#ifndef BS_PATTERN_GUIDE_H
#define BS_PATTERN_GUIDE_H

#include "pattern_program.h"

/// Works out what each repetition of `program` must be followed by, and what a match begins with,
/// so that a matcher can leap over positions where nothing can match.
void bs_add_guides(bs_program *program);

/// The first position from `at` to before `end` where a match that `guide` describes may begin, or
/// null when there is none. `text` is the text of the program. `guide` must not be unknown.
const uint8_t *bs_seek(const bs_guide *guide, const uint8_t *text, const uint8_t *at,
                       const uint8_t *end);

#endif
