"""A word file says something: what the word means, or what is contested about it.

To mend it, add `concepts`; or delete the file.

Bad:

```yaml
word: synergy
```

Good:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "empty-word"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each word without concepts, contest and settlement."""
    for spot, word in study.words:
        if not word.concepts and not word.contest and not word.settled:
            yield Finding(
                spot.at("word"),
                f"Nothing is said about “{word.word}”.",
                "Add `concepts` with what it means, or delete the file.",
            )
