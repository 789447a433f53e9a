"""No filler: words that sound well and say nothing.

"A best-in-class solution that leverages synergies" can be said of anything, so it defines nothing.

To mend it, say what it does, or leave the word out.

Bad:

```yaml
word: customer data platform
concepts:
  - id: customer-data-platform
    terms: [{label: customer data platform, team: it}]
    area: data
    definition: A best-in-class system that holds what we know of each customer.
    owner: it-platform
```

Good:

```yaml
word: customer data platform
concepts:
  - id: customer-data-platform
    terms: [{label: customer data platform, team: it}]
    area: data
    definition: A system that holds what we know of each customer.
    owner: it-platform
```
"""

import re
from collections.abc import Iterator

from bot.concepts import Concept
from bot.rules.finding import Finding, Spot
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "filler"
SEVERITY = Severity.WARNING
WORDS = (
    "best-in-class", "best of breed", "bleeding-edge", "cutting-edge", "game-changer",
    "game-changing", "holistic", "holistically", "industry-leading", "leverage", "leverages",
    "leveraging", "mission-critical", "next-generation", "paradigm", "seamless", "seamlessly",
    "state-of-the-art", "synergy", "synergies", "synergistic", "turnkey", "utilise", "utilize",
    "value-added", "world-class",
)  # fmt: skip
_STEMS = frozenset(word[:4] for word in WORDS)
_FILLER = re.compile(
    r"\b(?:" + "|".join(re.sub(r"[- ]", "[- ]", word) for word in WORDS) + r")\b", re.IGNORECASE
)


def check(study: Study) -> Iterator[Finding]:
    """Find filler in everything that is shown in an answer."""
    for spot, text, concept in _texts(study):
        lowered = text.lower()
        found = any(stem in lowered for stem in _STEMS) and _FILLER.search(text)
        if found:
            what = f"“{found.group()}” says nothing."
            yield Finding(spot, what, "Say what is meant, or leave it out.", concept)


def _texts(study: Study) -> Iterator[tuple[Spot, str, str | None]]:
    for spot, word in study.words:
        if word.contest:
            yield spot.at("contest", "differs"), word.contest.differs, None
    for spot, concept in study.concepts:
        for key, text in _of(concept):
            if text:
                yield spot.at(key), text, concept.id


def _of(concept: Concept) -> tuple[tuple[str, str | None], ...]:
    return (
        ("definition", concept.definition),
        ("gloss", concept.gloss),
        ("scope_note", concept.scope_note),
    )
