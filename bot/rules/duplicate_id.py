"""An id belongs to one concept, in one file.

Other concepts, links and old messages point to a concept by its id; two with one id cannot be
told apart. A concept lives in one file only, even if several of its labels have files.

To mend it, give the newer of the two another id. Never change the older one.

Bad:

```yaml
word: lead
concepts:
  - id: lead
    terms: [{label: lead, team: marketing}]
    area: funnel
    definition: A person who may become a customer.
    owner: marketing-ops
  - id: lead
    terms: [{label: prospect, team: sales}]
    area: funnel
    definition: A company that may become a customer.
    owner: sales-ops
```

Good:

```yaml
word: lead
concepts:
  - id: lead
    terms: [{label: lead, team: marketing}]
    area: funnel
    definition: A person who may become a customer.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "duplicate-id"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each concept whose id another file used before."""
    first: dict[str, str] = {}
    for spot, concept in study.concepts:
        before = first.setdefault(concept.id, spot.path)
        if before != spot.path:
            yield Finding(
                spot.at("id"),
                f"The id `{concept.id}` already belongs to a concept in {before}.",
                "Give the newer of the two another id.",
                concept.id,
            )
