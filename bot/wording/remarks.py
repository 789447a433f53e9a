"""Where a word may be the trouble itself: its senses in a line, and the question which is meant."""

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
    for mention in lexicon.mentions(words):
        word = mention.headword
        if any(s.term.ambient for s in word.senses) and is_disputed(word, lexicon):
            return _remark(words[mention.start : mention.end], word, lexicon.glossary)
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
    teams = " and ".join(glossary.team_name(team) for team in sense.term.teams)
    return f"{teams}: {sense.concept.gloss or sense.concept.definition.rstrip('.')}"
