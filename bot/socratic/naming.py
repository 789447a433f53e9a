"""Which words of a message name what is in the way: the rule's phrase, or a stretch that fits better.

Each stretch is weighed by where it stands (`spans`), and the phrase of the rule that fired by what
such rules are worth; the heaviest is said, and none where all are too light: then it is "that". The
weights come from labelled messages (`python -m benchmarks.fit_names`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.socratic import phrases
from bot.socratic.clauses import Clause
from bot.socratic.heard import Form, Heard
from bot.socratic.name_weights import START, WEIGHTS
from bot.socratic.nouns import definite_subject
from bot.socratic.signs import table, weighed
from bot.socratic.spans import Span, spans


@dataclass(frozen=True, slots=True)
class Name:
    """What may name the obstacle, and the signs for and against it."""

    said: Span | Heard
    signs: frozenset[str]

    def heard(self) -> Heard:
        """The phrase as it fits its question; without words where it does not."""
        if isinstance(self.said, Heard):
            return self.said
        words = self.said.words
        return phrases.wh(words) if self.said.is_question else phrases.noun(definite_subject(words))


BAR = -0.7
"""What a name has to weigh to be said: -0.7 is one chance in three that a labeller wrote the same."""

RULE = 1.0
"""How much heavier a stretch has to be than the rule's phrase: a rule makes the better sentence."""


def named(said: Sequence[Clause], rule: Heard, called: str) -> Heard | None:
    """The best name in what was `said`, where the rule `called` has made `rule` of it."""
    weights = _weights()
    weights_of = (
        (weighed(one.signs, weights) + (RULE if isinstance(one.said, Heard) else 0.0), one)
        for one in possible(said, rule, called)
    )
    heavy = sorted((pair for pair in weights_of if pair[0] > BAR), key=lambda pair: -pair[0])
    return next((heard for _, name in heavy if (heard := name.heard()).x), None)


def possible(said: Sequence[Clause], rule: Heard, called: str) -> Iterator[Name]:
    """Everything that may be meant, the rule's phrase first."""
    if rule.x:
        yield Name(rule, _of_rule(rule.x, rule.form, called))
    ruled = f" {rule.x} ".lower() if rule.x else ""
    for span in spans(said):
        told = {"in rule"} if f" {span.words.lower()} " in ruled else set()
        yield Name(span, span.signs | told)


def _of_rule(x: str, form: Form, called: str) -> frozenset[str]:
    words = x.split()
    brief = min(len(words), 9)
    return frozenset(
        ("R", f"R {called}", f"R {form}", f"R {form} {brief}", f"R first {words[0].lower()}")
    )


@cache
def _weights() -> Mapping[str, float]:
    return table(WEIGHTS, START)
