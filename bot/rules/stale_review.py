"""Signatures are renewed when their time is over.

`review_every` says how long they hold. After that the answer says that the wording is stale, until
somebody looks at it again.

To mend it, read the definition again; if it is still right, put the new day beside your team.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
    agreed:
      by: {marketing: 2025-01-15}
      wording: acddf0484c52
      review_every: 180 days
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
    agreed:
      by: {marketing: 2026-09-01}
      wording: acddf0484c52
      review_every: 180 days
```
"""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "stale-review"
SEVERITY = Severity.WARNING


def check(study: Study, today: date) -> Iterator[Finding]:
    """Find each signature that is older than its review."""
    for spot, concept in study.concepts:
        signatures = concept.signatures
        if signatures is None or signatures.review_every_days is None:
            continue
        for team, signed in signatures.by.items():
            due = signed + timedelta(days=signatures.review_every_days)
            if due < today:
                yield Finding(
                    spot.at("agreed", "by", team),
                    f"{study.glossary.team_name(team)} signed on {signed}; "
                    f"the review was due on {due}.",
                    "Read the definition again and put the new day here.",
                    concept.id,
                )
