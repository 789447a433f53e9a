"""A `contest` block stands only where the word does name several concepts.

A warning that nothing backs makes people doubt the true ones. When a dispute is over, `contest`
becomes `settled`, with the day and what was decided.

To mend it, delete the block or replace it by `settled`; or give the other concept this label.

Bad:

```yaml
word: sprint
contest:
  kind: homonym
  differs: IT means two weeks of work.
concepts:
  - id: sprint
    terms: [{label: sprint, team: it}]
    area: delivery
    definition: Two weeks of planned work.
    owner: it-platform
```

Good:

```yaml
word: sprint
concepts:
  - id: sprint
    terms: [{label: sprint, team: it}]
    area: delivery
    definition: Two weeks of planned work.
    owner: it-platform
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "contest-without-contest"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each contest over a word that names one concept or none."""
    for spot, word in study.words:
        if word.contest and not study.rivals(word.word):
            yield Finding(
                spot.at("contest"),
                f"No two concepts share “{word.word}”, so nothing is contested.",
                "Delete the block, or replace it by `settled` if there was a dispute.",
            )
