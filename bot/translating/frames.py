"""How a word that may be a term stands in its sentence: as a verb, counted, or as a measure."""

from bot.matching.keys import singular
from bot.matching.text import Atom
from bot.socratic.english.verbs import known as known_verbs

_BEFORE_VERB = frozenset(
    "to will would can could shall should may might must i we you they who let let's please not don't "
    "didn't doesn't can't won't didn't couldn't wouldn't cannot never always also both gonna wanna".split()
)
_SURE = frozenset("to let's will can could would should".split())
"""Words after which a verb follows, whatever comes next."""
_BEFORE_TO = frozenset(
    "due thanks back compared access according prior close next related subject similar moving moved "
    "move switch switched switching migrate migrated migrating upgrade upgraded change changes changed "
    "from down up added connected sent linked limited specific relative response answer".split()
)
"""Words after which `to` is followed by a thing: `due to latency`."""
_PEOPLE = frozenset("i you he she we they who".split())
_DETERMINERS = frozenset(
    "the a an my your his her our their its this that these those every each".split()
)
_OBJECTS = frozenset("me him them us it everyone people".split())
_PARTICLES = frozenset(
    "out up off down away through into onto ahead astray back around over".split()
)
_VERB_PARTICLES = {
    "lead": {"to", "into", "by"},
    "reach": {"out", "for", "into", "across", "over"},
    "deal": {"with"},
    "live": {"in", "near", "with", "on", "at"},
    "log": {"in", "out", "on", "off"},
    "lift": {"off"},
    "launch": {"into"},
    "build": {"on", "upon"},
    "ship": {"off"},
    "hit": {"on"},
    "push": {"for", "through", "ahead"},
    "bounce": {"back", "ideas"},
    "rank": {"among"},
    "host": {"of"},
    "key": {"to"},
}
_MEASURED = frozenset(
    "is was are were at fell falls rose rises went goes up down climbed dropped jumped doubled for of "
    "per".split()
)


def is_verb(words: tuple[Atom, ...], at: int) -> bool:
    """Whether the one-word term at `words[at]` is used as a verb here."""
    before, word, after = _around(words, at)
    if singular(word) not in known_verbs() and not word.endswith(("ed", "ing")):
        return False
    if before == "to" and at > 1 and words[at - 2].word in _BEFORE_TO:
        return False
    if is_phrasal(words, at):
        return True
    if before in _PEOPLE and word.endswith("ed"):
        return True
    if word.endswith("ing") and after in _DETERMINERS and words[at + 1].joins:
        return True
    if before in _BEFORE_VERB and singular(word) == word:
        return before in _SURE or after in _DETERMINERS | _OBJECTS | _PARTICLES
    return False


def is_phrasal(words: tuple[Atom, ...], at: int) -> bool:
    """Whether the term and the word behind it make one verb: `log in`, `reach out`."""
    _, word, after = _around(words, at)
    return after in _VERB_PARTICLES.get(singular(word), ()) and words[at + 1].joins


def is_counted(words: tuple[Atom, ...], at: int) -> bool:
    """Whether a number stands right before the term: `40 leads`."""
    return bool(at) and words[at].joins and words[at - 1].word.isdigit()


def is_measured(words: tuple[Atom, ...], first: int, last: int) -> bool:
    """Whether a bare noun begins a clause that says how it stands: `reach was better`."""
    return opens(words, first) and last + 1 < len(words) and words[last + 1].word in _MEASURED


def is_owned(words: tuple[Atom, ...], at: int) -> bool:
    """Whether a particular one is meant: `our audience`, `the host`."""
    return bool(at) and words[at].joins and words[at - 1].word in _PARTICULAR


def opens(words: tuple[Atom, ...], at: int) -> bool:
    """Whether a clause begins with the bare term: `patch tonight`, `leads from the fair`."""
    return not at or not words[at].joins


def is_of(words: tuple[Atom, ...], last: int) -> bool:
    """Whether the term is of something: `a host of ideas`, `the story of my life`."""
    return last + 1 < len(words) and words[last + 1].joins and words[last + 1].word == "of"


def is_name(words: tuple[Atom, ...], first: int, last: int) -> bool:
    """Whether the term is written like a name, beside another: `Sandra Funnel`, `Cache Creek`."""
    if not all(word.raw.istitle() for word in words[first : last + 1]):
        return False
    before = first and words[first].joins and words[first - 1].raw.istitle()
    after = last + 1 < len(words) and words[last + 1].joins and words[last + 1].raw.istitle()
    return bool(before or after)


_PARTICULAR = frozenset("the our your that this".split())


def _around(words: tuple[Atom, ...], at: int) -> tuple[str, str, str]:
    before = words[at - 1].word if at else ""
    after = words[at + 1].word if at + 1 < len(words) else ""
    return before, words[at].word, after
