"""A term that people were to stop saying by a day is deprecated after it.

`until` is a promise. While the term is still preferred or admitted, the bot goes on saying it.

To mend it, write `standing: deprecated`, or delete `until`.

Bad:

```yaml
word: newsletter
concepts:
  - id: newsletter
    terms:
      - {label: newsletter, team: marketing}
      - {label: mailing, team: marketing, standing: admitted, until: 2026-06-30}
    area: email
    definition: A mail that we send to all subscribers on a fixed day.
    owner: marketing-ops
```

Good:

```yaml
word: newsletter
concepts:
  - id: newsletter
    terms:
      - {label: newsletter, team: marketing}
      - {label: mailing, team: marketing, standing: deprecated, until: 2026-06-30}
    area: email
    definition: A mail that we send to all subscribers on a fixed day.
    owner: marketing-ops
```
"""

from collections.abc import Iterator
from datetime import date

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "outlived-term"
SEVERITY = Severity.WARNING


def check(study: Study, today: date) -> Iterator[Finding]:
    """Find each current term whose last day is over."""
    for use in study.terms:
        term = use.term
        if term.standing.current and term.until is not None and term.until < today:
            yield Finding(
                use.spot.at("until"),
                f"“{term.label}” was to end on {term.until}, but it is still {term.standing}.",
                "Write `standing: deprecated`, or delete `until`.",
                use.concept.id,
            )
