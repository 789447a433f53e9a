"""An exemption stands only where it is needed.

`exempt` lets one concept off one rule, with a reason for whoever comes next. Only warnings can be
let off. When the concept keeps the rule again, the exemption would hide the next fault.

To mend it, delete the exemption, or correct the name of the rule: it is the word in square brackets
at the end of the message.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
    exempt:
      - {rule: too-long, reason: The law says it in this many words.}
```

Good:

```yaml
word: open rate
concepts:
  - id: open-rate
    terms: [{label: open rate, team: marketing}]
    area: email
    definition: The share of delivered messages that were opened.
    owner: marketing-ops
    exempt:
      - {rule: count-without-measure, reason: Nobody here reports it any more.}
```
"""

from collections.abc import Collection, Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "needless-exemption"
SEVERITY = Severity.WARNING


def check(study: Study, used: Collection[tuple[str, str]]) -> Iterator[Finding]:
    """Find each exemption that let nothing off; `used` holds pairs of concept and rule."""
    for spot, concept in study.concepts:
        for index, exemption in enumerate(concept.exempt):
            if (concept.id, exemption.rule) not in used:
                yield Finding(
                    spot.at("exempt", index),
                    f"There is nothing to let off: no warning [{exemption.rule}] is given here.",
                    "Delete this exemption.",
                    concept.id,
                )
