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

from bot.rules.finding import Finding
from bot.rules.nearest import suggestion
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "unknown-owner"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each owner that teams.yaml does not have."""
    for spot, concept in study.concepts:
        if concept.owner not in study.glossary.owners:
            remedy = suggestion(concept.owner, study.glossary.owners, "the owners in teams.yaml")
            what = f"There is no owner `{concept.owner}`."
            yield Finding(spot.at("owner"), what, remedy, concept.id)
