"""Whether a reply says that its needs are all there is, by the words around them: "the logo, and we're done".

Not "the logo, nothing moves otherwise". The weights come from labelled replies
(`python -m benchmarks.fit_replies`).
"""

from collections.abc import Sequence
from functools import cache

from bot.socratic.english.clean import HOLE, in_a_line
from bot.socratic.net import Net, unpacked
from bot.socratic.replies.wanted_signs import has_verb, shape, words_of

BAR = -1.3
"""What an end has to weigh: one that is missed costs a question too many, one too early a need."""
_LENGTHS = (0, 2, 4, 7)


def ends(text: str, needs: Sequence[str]) -> bool:
    """Whether nothing follows after these needs."""
    return _net().lean(ending_signs(text, needs)) > BAR


def ending_signs(text: str, needs: Sequence[str]) -> frozenset[str]:
    """The signs of what a reply says beside its needs: its words, and which stand next to each other."""
    line = in_a_line(text).replace(HOLE, "...")
    for need in needs:
        line = line.replace(need, " 0 ", 1)
    lower = [word.said.lower() for word in words_of(line)]
    said = ["^", *lower, "$"]
    shapes = ["^", *map(shape, lower), "$"]
    words = [word for word in lower if word[0].isalpha()]
    runs = (
        f"{many} {' '.join(row[at : at + many])}"
        for row in (said, shapes)
        for many in (1, 2, 3)
        for at in range(len(row) - many + 1)
    )
    lengths = (f"<={most}" for most in _LENGTHS if len(words) <= most)
    return frozenset((*runs, *lengths, f"verb {has_verb(lower)}"))


@cache
def _net() -> Net:
    from bot.socratic.replies.weights import ENDING

    return unpacked(ENDING)
