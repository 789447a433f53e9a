"""What speaks for a sense: the speaker's team, the words around it, and the thread before.

The evidence is kept with the choice, so that an answer can say why.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.concepts import EVERYONE, Concept, Glossary, Sense
from bot.matching.detect import Mention
from bot.matching.index import Headword
from bot.matching.keys import FUNCTION_WORDS, singular
from bot.matching.text import Atom, atoms

SPEAKER = 1.5
SPEAKER_IN_DISPUTE = 2.2
CLUE = 1.0
NEIGHBOUR = 0.6
TOLD = 0.25
WRITTEN_FOR_OTHERS = 0.5
MARGIN = 0.5
"""Points for the speaker's own sense, for the same where teams dispute a word, for each clue (at
most three), for each term nearby that only this team uses (at most three), for each word of its
definition (at most three), for a sense that is not the reader's own when nobody knows who speaks;
and by how much the best must lead. The thread before counts half."""


_MOST_NEIGHBOURS = 100


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds the terms of a message, made ready once for all of them."""

    words: frozenset[str]
    text: str
    before: frozenset[str]
    before_text: str
    neighbours: tuple[tuple[str, frozenset[str]], ...]
    speaker: str | None
    reader: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sense with the points that speak for it, and the clues found.

    `before` are its clues in the thread before that do not stand in the message again.
    """

    sense: Sense
    points: float
    clues: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


def context(
    words: Sequence[Atom],
    before: Sequence[str],
    mentions: Sequence[Mention],
    *,
    speaker: str | None,
    reader: str,
) -> Context:
    """Make a message and its thread ready for weighing."""
    earlier = [atom for text in before for atom in atoms(text)]
    return Context(
        words=_singulars(words),
        text=f" {' '.join(singular(w.word, w.raw) for w in words)} ",
        before=_singulars(earlier),
        before_text=f" {' '.join(singular(w.word, w.raw) for w in earlier)} ",
        neighbours=tuple(_neighbours(mentions))[:_MOST_NEIGHBOURS],
        speaker=speaker,
        reader=reader,
    )


def _singulars(words: Iterable[Atom]) -> frozenset[str]:
    return frozenset(singular(word.word, word.raw) for word in words)


def _neighbours(mentions: Sequence[Mention]) -> Iterator[tuple[str, frozenset[str]]]:
    """The terms of one sense, each once, with the teams that alone use them."""
    for label, word in {one.headword.label: one.headword for one in mentions}.items():
        teams = frozenset(word.senses[0].term.teams) - {EVERYONE}
        if len(word.senses) == 1 and teams:
            yield label, teams


def weigh(word: Headword, around: Context, glossary: Glossary) -> tuple[Weighed, ...]:
    """Every sense of a term with its points, the best first; ties keep the order of teams."""
    weighed = [_weigh(sense, word, around, glossary) for sense in word.senses]
    return tuple(sorted(weighed, key=lambda one: -one.points))


def _weigh(sense: Sense, word: Headword, around: Context, glossary: Glossary) -> Weighed:
    own = frozenset(singular(atom.word, atom.raw) for atom in atoms(word.label))
    clues = found_clues(sense.concept, around.text, around.words - own)
    earlier = found_clues(sense.concept, around.before_text, around.before - own)
    before = tuple(clue for clue in earlier if clue not in clues)
    points = CLUE * (min(len(clues), 3) + 0.5 * min(len(before), 3))
    told = (told_of(sense.concept) & (around.words - own)) - set(clues)
    points += TOLD * min(len(told), 3)
    points += NEIGHBOUR * min(
        sum(
            1
            for other, teams in around.neighbours
            if other != word.label and not teams.isdisjoint(sense.term.teams)
        ),
        3,
    )
    disputes = {glossary.disputes.get(one.concept.id) for one in word.senses}
    disputed = len(disputes) == 1 and None not in disputes
    points += _by_team(sense, around, glossary, disputed=disputed)
    return Weighed(sense, points, tuple(clues), before)


def _by_team(sense: Sense, around: Context, glossary: Glossary, *, disputed: bool) -> float:
    teams = set(sense.term.teams)
    if around.speaker is not None:
        own = SPEAKER_IN_DISPUTE if disputed else SPEAKER
        return own if teams & set(glossary.ancestry(around.speaker)) else 0.0
    return 0.0 if around.reader in teams else WRITTEN_FOR_OTHERS


def found_clues(concept: Concept, text: str, words: frozenset[str]) -> list[str]:
    """The clues of a concept that stand in a text, a clue of several words as a phrase."""
    return [
        clue
        for clue, key in _clue_keys(concept.clues)
        if (key in words if " " not in key else f" {key} " in text)
    ]


@lru_cache(maxsize=8192)
def _clue_keys(clues: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((clue, " ".join(singular(a.word, a.raw) for a in atoms(clue))) for clue in clues)


@lru_cache(maxsize=8192)
def _told_words(texts: tuple[str, ...]) -> frozenset[str]:
    words = {singular(a.word, a.raw) for text in texts for a in atoms(text)}
    return frozenset(word for word in words - FUNCTION_WORDS - _GENERAL if len(word) > 3)


def told_of(concept: Concept) -> frozenset[str]:
    """The words that a concept's own text is about."""
    measure = concept.measure
    counts = (*measure.counts, *measure.does_not_count) if measure else ()
    return _told_words((concept.definition, concept.gloss or "", *concept.usage, *counts))


_GENERAL = frozenset(
    "person people team thing someone something time way day week month year part make take "
    "give work need know want many much more most other each every some such only same good "
    "well first last after before again still also because while during until since about "
    "between through over under very just even ever never always often sometimes anyone "
    "nobody everything nothing here there where number whole half small large long short new "
    "old next than then that this these those with without have been were will would could "
    "should might must does doing done into onto from they them their your ours what when "
    "which who whom whose how why against come comes came goes went going get gets got say "
    "says said see seen seems ask asked tell told use used using show shows shown keep kept "
    "left right back down company meeting colleague project idea question answer today "
    "tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday".split()
)
