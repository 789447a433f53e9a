"""Questions that no frame foresaw: a bare term, the rest of a request, one term and a cue."""

import re

from bot.asking.guards import (
    has_small_talk,
    is_everyday,
    is_small_talk,
    is_statement,
    is_this_one,
    wants_a_value,
)
from bot.asking.heard import Heard
from bot.asking.labels import Labels
from bot.asking.peel import front
from bot.asking.question import NOT_ASKED, Intent, Part, Phrase, Question
from bot.asking.teams import TeamNames, asked_of
from bot.matching.keys import FUNCTION_WORDS
from bot.matching.lexicon import Lexicon
from bot.matching.text import MASK, atoms
from bot.messages import Addressed

_LONGEST_LABEL = 6
_CUES = frozenset(
    "what whats wat wats wot wtf mean means meaning meant define defined defines definition "
    "explain explained explanation stand stands eli5 understand glossary".split()
)
"""Words that ask for a meaning."""

_WHAT = frozenset("what whats wat wats wot".split())
_IN_A_PLACE = re.compile(r"\b(?:in|on|at|with|by|for|from|to)\s+(?:the\s+|our\s+|an?\s+)?$")
_CHAFF = _CUES | frozenset(
    "a an the and or so but then there here it it's its this that these those is are was were be am "
    "do does did don't dont doesn't can can't could would should will may might shall i i'm im i've "
    "we you u they he she me us my our your their his her someone somebody anyone anybody everyone "
    "everybody people folks guys team company one ones to of in on for by with about from at as if "
    "when how which following exactly actually really just again please pls plz thanks thank hi hello hey sorry "
    "parley bot help tell give get got know idea clue question quick dumb stupid silly simple short "
    "new newbie term word words acronym abbreviation phrase jargon buzzword concept thing thingy "
    "stuff curious wondering wonder ask asking asked remind forgot forget sure not unclear clear "
    "confused lost say says said saying hear heard hearing see saw keep keeps kept use used uses "
    "using call called calls talk talks talking mention mentioned refer refers english plain terms "
    "language context sense called quickly briefly shortly like even ever never always btw tbh ok "
    "okay well no any some have has had been mind try trying need want 'd like learn supposed "
    "though tho dose dos doe wht cna teh you've good way proper correct official our own current currently now".split()
)
"""Words that people put around a term when they ask about it."""

_ASKS = re.compile(
    r"(?:what|wat|wot|whats|how|which|define|explain|meaning|definition|tell|can|could|would|do|does|is|"
    r"any|anyone|please|remind|wtf|eli5|i\s+(?:don't|dont|do\s+not|can't|never|need|want|wonder|forgot)|"
    r"when|help|not\s+sure|no\s+idea)\b"
)
_WITHDRAWN = re.compile(r"(?:never\s*mind|forget\s+(?:it|that)|scratch\s+that)\b")
_GRAMMAR_FIRST = re.compile(
    r"(?:what|who|why|how|when|where|which|is|are|was|were|do|does|did|can|could|will|would|should|"
    r"has|have|i|we|you|he|she|they|it|there|let|if|my|our|your|not)(?:'\w+|s)?\b"
)


class Leftovers:
    """Reads what the frames left over."""

    def __init__(self, lexicon: Lexicon, labels: Labels, teams: TeamNames) -> None:
        self._lexicon = lexicon
        self._labels = labels
        self._teams = teams

    def after_request(self, heard: Heard, start: int, end: int) -> Question | None:
        """After "no idea about ...", whatever is left is the word, if the glossary knows it."""
        label, sign = self._labels.peeled(heard, start, end)
        short = 0 < len(label.words.split()) <= _LONGEST_LABEL
        if not short or not self._labels.known(label.words):
            return None
        return Question(Intent.DEFINE, (label,), team=self._teams.read(sign))

    def alone(self, heard: Heard, start: int, end: int, *, requested: bool) -> Question:
        """The one phrase in a question that is not grammar, if the glossary knows it.

        This reads what no frame foresaw: `please what it means the churn`.
        """
        words = list(atoms(heard.text[start:end], heard.folded[start:end]))
        kept = [at for at, word in enumerate(words) if word.word not in _CHAFF]
        if not kept or not self._asks(heard, start, end, requested=requested):
            return NOT_ASKED
        first, last = words[kept[0]], words[kept[-1]]
        label = heard.phrase(start + first.start, start + last.end)
        around = {word.word for word in (*words[: kept[0]], *words[kept[-1] + 1 :])}
        sentence = heard.folded[start:end]
        if _IN_A_PLACE.search(heard.folded, start, label.start) and not around & _CUES - _WHAT:
            return NOT_ASKED
        if not _asks_for_a_meaning(around, sentence) or not self._labels.known(label.words):
            return NOT_ASKED
        before, first_words = heard.folded[start : label.start], label.words.lower()
        if wants_a_value(sentence, Part.DEFINITION, known=True) or is_this_one(
            first_words, before, Part.DEFINITION, known=True
        ):
            return NOT_ASKED
        team = self._teams.read(asked_of(heard.folded[start : label.start])) or self._teams.read(
            asked_of(heard.folded[label.end : end])
        )
        return Question(Intent.DEFINE, self._labels.split(label), team=team)

    def _asks(self, heard: Heard, start: int, end: int, *, requested: bool) -> bool:
        sentence = heard.folded[start:end]
        at, _ = front(sentence)
        return requested or sentence.rstrip().endswith("?") or bool(_ASKS.match(sentence, at))

    def bare(self, heard: Heard, addressed: Addressed) -> Question:
        """A term alone, said to Parley, asks what it means."""
        at, _ = front(heard.folded)
        if _GRAMMAR_FIRST.match(heard.folded, at) or _WITHDRAWN.match(heard.folded, at):
            return NOT_ASKED
        label, sign = self._labels.peeled(heard, at, len(heard.folded))
        if not label.words:
            at = 0
            label, sign = self._labels.peeled(heard, at, len(heard.folded))
        if addressed is Addressed.NONE or not _could_be_a_label(heard, label):
            return NOT_ASKED
        if is_small_talk(label.words) or is_small_talk(heard.folded[at:]):
            return NOT_ASKED
        parts = self._labels.split(label)
        question = Question(Intent.DEFINE, parts, team=self._teams.read(sign))
        if len(parts) > 1 or self._labels.known(label.words):
            return question
        asks = addressed is Addressed.SLASH or self._names_something(label.words, heard.text)
        return question if asks else NOT_ASKED

    def _names_something(self, words: str, text: str) -> bool:
        """Whether an unknown bare phrase reads as a name: short, and without grammar."""
        parts = [atom.word for atom in atoms(words)]
        if not parts or len(parts) > 4 or FUNCTION_WORDS & set(parts):
            return False
        lowered = words.lower()
        if not any(map(str.isalpha, words)) or has_small_talk(words):
            return False
        if is_everyday(lowered, lowered, "") or (is_statement(words) and "?" not in text):
            return False
        odd = any(not self._lexicon.is_english(part) for part in parts) or words.isupper()
        return odd or text.rstrip().endswith("?") or self._labels.near(words)


def _asks_for_a_meaning(around: set[str], sentence: str) -> bool:
    """`What a campaign!` asks nothing; `what` needs a verb or a question mark beside it."""
    cues = around & _CUES
    return bool(cues - _WHAT) or (
        bool(cues) and (sentence.rstrip().endswith("?") or not around.isdisjoint({"is", "are"}))
    )


def _could_be_a_label(heard: Heard, label: Phrase) -> bool:
    words = label.words
    if not words.strip() or len(words.split()) > _LONGEST_LABEL or "\n" in words:
        return False
    grammar = _GRAMMAR_FIRST.match(heard.folded, label.start)
    return grammar is None and MASK not in heard.folded[label.start : label.end]
