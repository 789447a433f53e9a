"""Questions that no frame foresaw: a bare term, the rest of a request, one term and a cue."""

import re

from bot.asking.guards import is_small_talk, wants_a_value
from bot.asking.heard import Heard
from bot.asking.labels import Labels
from bot.asking.peel import front
from bot.asking.question import NOT_ASKED, Intent, Part, Phrase, Question
from bot.asking.teams import TeamNames
from bot.matching.keys import FUNCTION_WORDS
from bot.matching.lexicon import Lexicon
from bot.matching.text import MASK, atoms
from bot.messages import Addressed

_LONGEST_LABEL = 6
_CUES = re.compile(
    r"\b(?:mean|means|meaning|meant|definition|define|defined|defines|stands? for|explain|explained"
    r"|what counts|counts as|count as|what is|what's|whats|what are|glossary|jargon|acronym)\b"
)
_ABOUT_WORDS = frozenset("mean means meaning definition define term word here exactly".split())
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

    def with_cue(self, heard: Heard, start: int, end: int) -> Question:
        """The one term in a sentence that asks for a meaning in words no frame foresaw."""
        sentence = heard.text[start:end]
        asks = heard.folded[start:end].rstrip().endswith("?")
        if not asks or not _CUES.search(heard.folded, start, end):
            return NOT_ASKED
        hits = [
            heard.phrase(start + hit.start, start + hit.end)
            for hit in self._lexicon.mentions(sentence)
            if not _CUES.fullmatch(sentence[hit.start : hit.end].lower())
        ]
        if len(hits) != 1 or not _stands_alone(heard, hits[0], start, end):
            return NOT_ASKED
        if wants_a_value(sentence.lower(), Part.DEFINITION, known=True):
            return NOT_ASKED
        return Question(Intent.DEFINE, (hits[0],))

    def bare(self, heard: Heard, addressed: Addressed) -> Question:
        """A term alone, said to Parley, asks what it means."""
        at, _ = front(heard.folded)
        label, sign = self._labels.peeled(heard, at, len(heard.folded))
        if not label.words:
            at = 0
            label, sign = self._labels.peeled(heard, at, len(heard.folded))
        if addressed is Addressed.NONE or not _could_be_a_label(heard, label):
            return NOT_ASKED
        if is_small_talk(label.words):
            return NOT_ASKED
        parts = self._labels.split(label)
        question = Question(Intent.DEFINE, parts, team=self._teams.read(sign))
        if len(parts) > 1 or self._labels.known(label.words):
            return question
        if is_small_talk(heard.text[at:]):
            return NOT_ASKED
        asks = addressed is Addressed.SLASH or self._names_something(label.words, heard.text)
        return question if asks else NOT_ASKED

    def _names_something(self, words: str, text: str) -> bool:
        """Whether an unknown bare phrase reads as a name: short, and without grammar."""
        parts = [atom.word for atom in atoms(words)]
        if not parts or len(parts) > 4 or FUNCTION_WORDS & set(parts):
            return False
        odd = any(not self._lexicon.is_english(part) for part in parts) or words.isupper()
        return odd or text.rstrip().endswith("?") or len(parts) <= 2


def _could_be_a_label(heard: Heard, label: Phrase) -> bool:
    words = label.words
    if not words.strip() or len(words.split()) > _LONGEST_LABEL or "\n" in words:
        return False
    grammar = _GRAMMAR_FIRST.match(heard.folded, label.start)
    return grammar is None and MASK not in heard.folded[label.start : label.end]


def _stands_alone(heard: Heard, hit: Phrase, start: int, end: int) -> bool:
    """Neither neighbour is an uncovered content word: `lead time` is not about `lead`."""
    before = list(atoms(heard.text[start : hit.start]))[-1:]
    after = list(atoms(heard.text[hit.end : end]))[:1]
    return all(near.word in FUNCTION_WORDS | _ABOUT_WORDS for near in before + after)
