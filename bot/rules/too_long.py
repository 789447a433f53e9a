"""A definition has at most 45 words, a gloss at most 12.

A definition is read in a chat between two other messages; a gloss stands inside a sentence.

To mend it, move the fine points of a definition to `scope_note`, and what counts to `measure`.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave us and do not come back.
    gloss: customers who were with us for some time and who then decided to leave us
    owner: marketing-ops
```

Good:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave us and do not come back.
    gloss: customers who leave
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "too-long"
SEVERITY = Severity.WARNING
MOST_WORDS = {"definition": 45, "gloss": 12}


def check(study: Study) -> Iterator[Finding]:
    """Find each definition and gloss with too many words."""
    for spot, concept in study.concepts:
        for key, most in MOST_WORDS.items():
            count = len((getattr(concept, key) or "").split())
            if count > most:
                yield Finding(
                    spot.at(key),
                    f"The {key} has {count} words; {most} are enough.",
                    "Make it shorter, or move part of it to `scope_note`.",
                    concept.id,
                )
