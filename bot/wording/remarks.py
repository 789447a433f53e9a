"""Where a word may be the trouble itself: its senses in a line, and the question which is meant."""

import re

from bot.concepts import ContestKind, Glossary, Sense
from bot.matching.index import Headword
from bot.matching.keys import label_key
from bot.matching.lexicon import Lexicon

_LONGEST = 40
"""Words: a remark stands beside a question, so it has to be short."""


def remark_on(words: str, lexicon: Lexicon) -> str | None:
    """A line on the first disputed term in `words`; None if there is none.

    Everyday words (`ambient: false`) are no cause for a remark.
    """
    found = _disputed(words, lexicon)
    return _remark(*found, lexicon.glossary) if found else None


def settled(words: str, reply: str, lexicon: Lexicon) -> str | None:
    """Which sense of the disputed term in `words` a reply chooses: "the marketing one", "the second"."""
    found = _disputed(words, lexicon)
    if not found or not _remark(*found, lexicon.glossary):
        return None
    typed, word = found
    chosen = [
        names
        for place, sense in enumerate(word.senses[:2])
        if _chooses(reply, names := _teams(sense, lexicon.glossary), place)
    ]
    return f"“{typed}” in the sense of {chosen[0]}" if len(chosen) == 1 else None


_PLACES = (r"first|former|1st|1", r"second|latter|2nd|2")
_NOUN = r"(?: (?:one|ones|sense|meaning|definition|version|side|way|team|use))"
_BEFORE = r"(?:(?:yes|ok|well|i|we|mean|meant|it's|that's|it is|as|in|by|with|for|of|the|a|from) ?[,:]? ?)*"


def _chooses(reply: str, names: str, place: int) -> bool:
    """Whether a reply says nothing but whose sense is meant."""
    team = "|".join(re.escape(name) for name in names.split(" and "))
    said = " ".join(reply.replace("\u2019", "'").strip(" .!").split())
    bare = re.fullmatch(rf"(?i:{_BEFORE})(?:{team})(?:'s)?", said)
    full = rf"{_BEFORE}(?:{team}|{_PLACES[place]})(?:'s)?{_NOUN}(?: please)?"
    meant = rf"{_BEFORE}(?:the way )?(?:{team}) (?:means?|counts?|uses?|reads?|understands?) (?:it|them)"
    ordinal = rf"the (?:{_PLACES[place]})"
    return bool(bare or any(re.fullmatch(one, said, re.I) for one in (full, meant, ordinal)))


def _teams(sense: Sense, glossary: Glossary) -> str:
    return " and ".join(glossary.team_name(team) for team in sense.term.teams)


def _disputed(words: str, lexicon: Lexicon) -> tuple[str, Headword] | None:
    """The first disputed term in `words` as it was typed, and its headword."""
    for mention in lexicon.mentions(words):
        word = mention.headword
        if any(s.term.ambient for s in word.senses) and is_disputed(word, lexicon):
            return words[mention.start : mention.end], word
    return None


def is_disputed(word: Headword, lexicon: Lexicon) -> bool:
    """Whether teams count different things under a word, and have not settled it."""
    contest = lexicon.contests.get(label_key(word.label)) if word.contested else None
    return contest is not None and contest.kind is ContestKind.DISPUTED


def _remark(typed: str, word: Headword, glossary: Glossary) -> str | None:
    told = "; ".join(_sense(sense, glossary) for sense in word.senses[:2])
    line = f"By “{typed}” teams mean different things ({told}): please say which one you mean."
    return line if len(line.split()) <= _LONGEST else None


def _sense(sense: Sense, glossary: Glossary) -> str:
    return (
        f"{_teams(sense, glossary)}: {sense.concept.gloss or sense.concept.definition.rstrip('.')}"
    )
