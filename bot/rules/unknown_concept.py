"""A link leads to a concept that exists, and to another one.

`related`, `broader`, `narrower` and `replaced_by` hold ids of concepts, not labels.

To mend it, copy the `id` of the other concept from its file, or delete the link.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
    related: [no-such-concept]
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

from bot.concepts import Concept
from bot.rules.finding import Finding, Spot
from bot.rules.nearest import suggestion
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "unknown-concept"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each link to a concept that is not there, or to the concept itself."""
    for spot, concept in study.concepts:
        for place, target in links(spot, concept):
            if target == concept.id:
                what, remedy = f"`{target}` points to itself.", "Delete this link."
                yield Finding(place, what, remedy, concept.id)
            elif target not in study.glossary.concepts:
                remedy = suggestion(target, study.glossary.concepts, "the ids of concepts")
                yield Finding(place, f"There is no concept `{target}`.", remedy, concept.id)


def links(spot: Spot, concept: Concept) -> Iterator[tuple[Spot, str]]:
    """Every link of a concept to another, with its place."""
    for key in ("related", "broader", "narrower"):
        for index, target in enumerate(getattr(concept, key)):
            yield spot.at(key, index), target
    if concept.replaced_by is not None:
        yield spot.at("replaced_by"), concept.replaced_by
