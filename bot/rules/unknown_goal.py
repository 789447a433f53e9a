"""A `kpi` is a goal of company.yaml.

A word that serves a goal of the company is worth the trouble of agreeing on. Where there is no
company.yaml nothing is checked.

To mend it, correct the name, or add the goal to company.yaml.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
    kpi: retension
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
    kpi: retention
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.nearest import suggestion
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "unknown-goal"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each `kpi` that company.yaml does not have."""
    for spot, concept in study.concepts:
        if (
            study.glossary.goals
            and concept.kpi is not None
            and concept.kpi not in study.glossary.goals
        ):
            remedy = suggestion(concept.kpi, study.glossary.goals, "the goals in company.yaml")
            yield Finding(spot.at("kpi"), f"There is no goal `{concept.kpi}`.", remedy, concept.id)
