"""What is true about a question. Tests assert on these; `bot.wording` says them."""

from dataclasses import dataclass
from typing import Literal

from bot.answering.here import UNDECIDED, Here
from bot.asking.question import Part
from bot.concepts import Concept, Contest, Sense
from bot.figures import Figure
from bot.matching.index import Headword
from bot.translating.translate import Glossed


@dataclass(frozen=True, slots=True)
class Defined:
    """A word with one sense. `took` is what was typed, if a typing slip was seen through.

    `former` are senses that the word had until a dispute was settled.
    """

    word: Headword
    here: Here
    part: Part = Part.DEFINITION
    took: str | None = None
    former: tuple[Sense, ...] = ()


@dataclass(frozen=True, slots=True)
class Contested:
    """A word with several senses: the one that holds here, if one does, and all the others."""

    word: Headword
    here: Here
    contest: Contest | None
    part: Part = Part.DEFINITION
    took: str | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """Several words asked for at once."""

    parts: tuple["Defined | Contested | Suggested | Unknown", ...]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A phrase that names nothing, and up to three words that may be meant."""

    asked: str
    suggestions: tuple[Headword, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A phrase that names nothing that is written down."""

    asked: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Words side by side; one word alone is compared with itself, as its teams see it."""

    words: tuple[Headword, ...]
    contest: Contest | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """The words on a topic or in a state; `left_out` were too many to show."""

    title: str
    words: tuple[Headword, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Nearest:
    """The concepts nearest to a description, best first; never one confident answer."""

    description: str
    found: tuple[tuple[Headword, Concept], ...]


@dataclass(frozen=True, slots=True)
class Translated:
    """A message for another team: its terms and figures explained."""

    text: str
    to: str
    glossed: Glossed
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Helped:
    """What Parley can do, with a word of this glossary as an example."""

    example: str | None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Parley was addressed and found no question; or the question lacks what it is about."""

    missing: Literal["question", "word", "sides", "text", "audience", "history", "public"]


Answer = (
    Defined
    | Contested
    | Several
    | Suggested
    | Unknown
    | Compared
    | Listed
    | Nearest
    | Translated
    | Helped
    | Unclear
)


def here_of(answer: Answer) -> Here:
    """Whose sense the answer leads with; of several words, that of the first."""
    match answer:
        case Defined() | Contested():
            return answer.here
        case Several(parts):
            return here_of(parts[0])
        case _:
            return UNDECIDED


def concepts_of(answer: Answer) -> tuple[str, ...]:
    """The ids of the concepts that an answer defines or explains, in the order shown."""
    match answer:
        case Defined(word=word, former=former):
            return (*word.concepts, *(sense.concept.id for sense in former))
        case Contested(word=word, here=here):
            first = (here.sense.concept.id,) if here.sense else ()
            return tuple(dict.fromkeys((*first, *word.concepts)))
        case Compared(words=words) | Listed(words=words):
            return tuple(dict.fromkeys(one for word in words for one in word.concepts))
        case Nearest(found=found):
            return tuple(concept.id for _, concept in found)
        case Translated(glossed=glossed):
            return tuple(dict.fromkeys(one for g in glossed.glosses for one in g.concepts))
        case Several(parts):
            return tuple(dict.fromkeys(one for part in parts for one in concepts_of(part)))
        case Suggested() | Unknown() | Helped() | Unclear():
            return ()
