"""A concept that is a number has a `measure`.

Two teams that each report "12" agree on nothing until it is written down what counts as one.

To mend it, add `measure` with `counts`, `does_not_count`, `unit` and `window`.

Bad:

```yaml
word: churn rate
concepts:
  - id: churn-rate
    terms: [{label: churn rate, team: marketing}]
    area: retention
    definition: The share of customers who left.
    owner: marketing-ops
```

Good:

```yaml
word: churn rate
concepts:
  - id: churn-rate
    terms: [{label: churn rate, team: marketing}]
    area: retention
    definition: The share of customers who left.
    measure:
      counts: [a customer whose contract ended and was not renewed]
      does_not_count: [a customer who moved to another plan]
      unit: per cent of the customers at the start of the month
      window: 1 month
    owner: marketing-ops
```
"""

import re
from collections.abc import Iterator

from bot.concepts import Concept
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "count-without-measure"
SEVERITY = Severity.WARNING
_NUMBER = re.compile(
    r"(?:the |a |an )?(?:total |average |mean |median |monthly |annual |yearly )?"
    r"(?:number|share|percentage|proportion|ratio|count|sum|average|rate)(?: of|,| that| at)\b",
    re.IGNORECASE,
)


def check(study: Study) -> Iterator[Finding]:
    """Find each concept with a formula or a number for a definition, but no measure."""
    for spot, concept in study.concepts:
        if concept.measure is None and _is_number(concept):
            yield Finding(
                spot.at("formula" if concept.formula else "definition"),
                "This is a number, but nothing says what counts.",
                "Add `measure` with `counts`, `does_not_count`, `unit` and `window`.",
                concept.id,
            )


def _is_number(concept: Concept) -> bool:
    return concept.formula is not None or bool(_NUMBER.match(concept.definition))
