"""A formula, and a word of the law, says where it comes from.

Formulas differ from book to book, and a law means what its text says. With the source, whoever
doubts can look it up.

To mend it, add `sources`: the law and its article, a standard, a book, or a page.

Bad:

```yaml
word: personal data
concepts:
  - id: personal-data
    terms: [{label: personal data, team: it}]
    area: privacy
    definition: Under the GDPR, anything that tells something about a person who can be identified.
    owner: it-platform
```

Good:

```yaml
word: personal data
concepts:
  - id: personal-data
    terms: [{label: personal data, team: it}]
    area: privacy
    definition: Under the GDPR, anything that tells something about a person who can be identified.
    owner: it-platform
    sources: ["Regulation (EU) 2016/679, Article 4(1)"]
```
"""

import re
from collections.abc import Iterator

from bot.concepts import Concept
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "missing-source"
SEVERITY = Severity.WARNING
_LAW = re.compile(
    r"\b(?:GDPR|CCPA|CPRA|HIPAA|PECR|ePrivacy|CAN-SPAM"
    r"|[Rr]egulation \(?[A-Z]|[Dd]irective \(?\d|[Aa]rticle \d+|[A-Z]\w+ Act)\b"
)


def check(study: Study) -> Iterator[Finding]:
    """Find each formula and each mention of a law without a source."""
    for spot, concept in study.concepts:
        reason = _reason(concept)
        if reason and not concept.sources:
            yield Finding(
                spot.at("formula" if concept.formula else "definition"),
                f"This rests on {reason}, but names no source.",
                "Add `sources`: the law and its article, a standard, a book or a page.",
                concept.id,
            )


def _reason(concept: Concept) -> str | None:
    if concept.formula:
        return "a formula"
    return "a law" if _LAW.search(concept.definition) else None
