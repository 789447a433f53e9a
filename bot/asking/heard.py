"""A message made ready for reading: folded, masked, team names marked, cut into sentences."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.asking.mending import mended
from bot.asking.question import Phrase
from bot.asking.teams import TeamNames
from bot.matching.text import fold, mask
from bot.messages import PARLEY

_LONGEST_SENTENCE = 300
_LONGEST_MESSAGE = 4_000
_MOST_SENTENCES = 12
_SENTENCE_END = re.compile(
    r"(?=[\s;])(?:(?<=[?!])\s+|(?<=\.)(?<!\bvs\.)(?<!\be\.g\.)(?<!\bi\.e\.)\s+(?=\S)|\n+|;\s+"
    r"|\s+and\s+(?=(?:what|how|who)(?:'?s|\s+(?:is|are|does|do|did))\b))"
)
_SIGNS = frozenset("?!.;\n")
"""Between two sentences stands one of these, or "and"."""
_IN_TICKS = re.compile(r"`([\w &/.+#'-]{1,60})`")


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as typed, and as the frames read it: both of the same length."""

    text: str
    folded: str

    def phrase(self, start: int, end: int) -> Phrase:
        """A piece of the message as typed."""
        return Phrase(self.text[start:end], start, end)

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Where each sentence of readable length starts and ends; the first dozen."""
        start, last = 0, len(self.folded)
        for end, following in (*self._ends(), (last, last)):
            if self.folded[start:end].strip() and end - start <= _LONGEST_SENTENCE:
                yield start, end
            start = following

    def _ends(self) -> list[tuple[int, int]]:
        """Where a sentence ends and the next begins; most messages are a single one."""
        if _SIGNS.isdisjoint(self.folded.rstrip("?")) and "and" not in self.folded:
            return []
        return [found.span() for found in _SENTENCE_END.finditer(self.folded)][:_MOST_SENTENCES]


def hear(text: str, teams: TeamNames, is_word: Callable[[str], bool]) -> Heard:
    """Make a message ready. What stands in back-ticks is kept: people quote terms that way.

    `is_word` says of which words there is no slip to mend.
    """
    spoken = text[:_LONGEST_MESSAGE].replace(PARLEY, " " * len(PARLEY))
    shown = _IN_TICKS.sub(r" \1 ", spoken) if "`" in spoken else spoken
    readable = mended(fold(mask(shown)), is_word)
    return Heard(text[:_LONGEST_MESSAGE], teams.mark(spoken, readable))
