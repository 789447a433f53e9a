"""Every concept is owned by somebody in teams.yaml.

The owner answers questions about the wording and signs it. One name may own many concepts.

To mend it, correct the name, or add the owner to `owners` in teams.yaml.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-opps
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

from bot.concepts import Glossary
from bot.rules.finding import Finding, every_concept
from bot.rules.nearest import suggestion
from bot.rules.problem import Severity

ID = "unknown-owner"
SEVERITY = Severity.ERROR


def check(glossary: Glossary) -> Iterator[Finding]:
    """Find each owner that teams.yaml does not have."""
    for spot, concept in every_concept(glossary):
        if concept.owner not in glossary.owners:
            remedy = suggestion(concept.owner, glossary.owners, "the owners in teams.yaml")
            what = f"There is no owner `{concept.owner}`."
            yield Finding(spot.at("owner"), what, remedy, concept.id)
