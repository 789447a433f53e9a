"""Teams named in a message: `IT` the team is not `it` the pronoun."""

import re
from collections.abc import Iterator

from bot.concepts import Glossary
from bot.matching.keys import FUNCTION_WORDS

_FIRST_SIGN = 0xE000
_GROUP = r"(?:\s+(?:team|department|dept|folks|people|side|guys|colleagues|crowd|group|peers))"


class TeamNames:
    """Marks the teams that a text names, each by a sign of its own, keeping the length."""

    def __init__(self, glossary: Glossary) -> None:
        self._ids = tuple(glossary.teams)
        self._rules = tuple(self._compile(glossary))

    def _compile(self, glossary: Glossary) -> Iterator[tuple[str, re.Pattern[str], str, bool]]:
        for rank, team in enumerate(glossary.teams.values()):
            names = {
                team.id.replace("-", " "),
                team.id,
                team.name.lower(),
                *map(str.lower, team.also),
            }
            for name in sorted(names, key=len, reverse=True):
                sign = chr(_FIRST_SIGN + rank)
                yield (
                    name,
                    re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])"),
                    sign,
                    name in FUNCTION_WORDS,
                )

    def mark(self, text: str, folded: str) -> str:
        """`folded` with every team name overwritten by the team's sign, letter by letter."""
        for name, pattern, sign, is_word in self._rules:
            for found in list(pattern.finditer(folded)) if name in folded else ():
                if not is_word or _is_team(text, folded, found):
                    start, end = found.span()
                    folded = folded[:start] + sign * (end - start) + folded[end:]
        return folded

    def read(self, signs: str | None) -> str | None:
        """The id of the team whose sign stands in `signs`; None if there is none."""
        for letter in "" if not signs or signs.isascii() else signs:
            rank = ord(letter) - _FIRST_SIGN
            if 0 <= rank < len(self._ids):
                return self._ids[rank]
        return None


TEAM = "[\ue000-\ue0ff]+"
"""The pattern of a marked team name."""
_SIGNS = re.compile(TEAM)

_ONLY_TEAM = re.compile(
    rf"(?:the\s+)?{TEAM}(?:'s)?{_GROUP}?(?:'s)?(?:\s+(?:one|ones|version|definition|sense|meaning))?"
)

TEAM_GROUP = rf"(?:(?:the|an?)\s+)?{TEAM}(?:'s)?{_GROUP}?(?:'s)?"
"""A marked team name with what people put around it: `the IT team's`."""


_ASKED_OF = re.compile(
    rf"(?:\b(?:for|to|in|by|at|within|from|according\s+to|do|does|did|would|on|when|what|among|has|have|if)\s+(?:an?\s+)?|^\W*){TEAM_GROUP}"
    r"(?=\s*(?:$|[,?.!:;]|(?:mean|understand|define|count|measure|see|say|use|call|talk|look|consider|treat|"
    r"calculate|think|refer|read|have|has|agree|sign|mention|interpret|describe|explain|track|view|speak|terms|and|"
    r"vs|or|channel|world|land|here|actually|really|perspective|point|side)))"
    rf"|{TEAM}'s\s+(?:own\s+)?(?:idea|take|view|version|definition|meaning|sense|reading|understanding|notion|opinion|word|term|wording|books|eyes|world|mind|terms)\b"
)


def asked_of(marked: str) -> str | None:
    """The sign of the team whose sense a sentence asks for: `what does IT mean by ...`."""
    found = None if marked.isascii() else _ASKED_OF.search(marked)
    return found.group() if found else None


def signs_in(marked: str) -> str:
    """The signs of all the teams that a marked text names, in order."""
    return "" if marked.isascii() else "".join(_SIGNS.findall(marked))


def is_team(marked: str, start: int, end: int) -> bool:
    """Whether a piece of a marked text names a team and nothing else."""
    return not marked.isascii() and _ONLY_TEAM.fullmatch(marked, start, end) is not None


_TO = re.compile(r"\b(?:to|for|into)\s+$")


def _is_team(text: str, folded: str, found: re.Match[str]) -> bool:
    """Whether a name that is also a common word means the team: by capitals, or by its company."""
    typed = text[found.start() : found.end()]
    if typed.isupper() and not text.isupper():
        return True
    after = folded[found.end() : found.end() + 14]
    if after.startswith(":") and _TO.search(folded[max(0, found.start() - 12) : found.start()]):
        return True
    before = folded[max(0, found.start() - 14) : found.start()]
    if before.endswith("(") and after.startswith(")"):
        return True
    beside = re.search(r"\b(?:vs\.?|versus)\s+$", before)
    return bool(beside or re.match(rf"(?:'s)?{_GROUP}\b|\s+(?:speak|terms|vs|versus)\b", after))
