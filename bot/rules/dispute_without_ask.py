"""A disputed word has a question that may settle it.

A dispute is there to be ended. `ask` is the question that the bot puts to both sides: what else
would have to be true for them to count the same thing.

To mend it, add `ask` to the `contest` block; if there is nothing to settle, it is `kind: homonym`.

Bad:

```yaml
word: live
contest:
  kind: disputed
  differs: Marketing means visible to customers, IT means installed.
concepts:
  - id: live-visible
    terms: [{label: live, team: marketing}]
    area: launch
    definition: Customers can see it and use it.
    owner: marketing-ops
  - id: live-installed
    terms: [{label: live, team: it}]
    area: delivery
    definition: It is installed where customers are served.
    owner: it-platform
```

Good:

```yaml
word: live
contest:
  kind: disputed
  differs: Marketing means visible to customers, IT means installed.
  ask: If it were installed a day earlier, is there something else you need to show it?
concepts:
  - id: live-visible
    terms: [{label: live, team: marketing}]
    area: launch
    definition: Customers can see it and use it.
    owner: marketing-ops
  - id: live-installed
    terms: [{label: live, team: it}]
    area: delivery
    definition: It is installed where customers are served.
    owner: it-platform
```
"""

from collections.abc import Iterator

from bot.concepts import ContestKind
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "dispute-without-ask"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each disputed word without `ask`."""
    for spot, word in study.words:
        if word.contest and word.contest.kind is ContestKind.DISPUTED and not word.contest.ask:
            yield Finding(
                spot.at("contest"),
                f"“{word.word}” is disputed, but no question helps to settle it.",
                "Add `ask` with such a question, or write `kind: homonym`.",
            )
