"""Nobody is said to have signed a text that was changed afterwards.

`agreed.wording` is a digest of what was signed: the definition, the gloss, the scope note, the
measure and the formula. When one of them changes, the signatures lapse, and the answer says so.

To mend it, ask the teams to sign again, or take the change back.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave or pay less.
    owner: marketing-ops
    agreed:
      by: {marketing: 2026-09-01}
      wording: acddf0484c52
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
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study
from bot.signing import wording_digest

ID = "lapsed-signature"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each signed concept whose text is no longer what was signed."""
    for spot, concept in study.concepts:
        signatures = concept.signatures
        if signatures and signatures.by and signatures.wording != wording_digest(concept):
            why = "was changed after it was signed" if signatures.wording else "has no digest"
            yield Finding(
                spot.at("agreed", *(["wording"] if signatures.wording else [])),
                f"The wording {why}.",
                f"Ask the teams to sign again; its digest is now {wording_digest(concept)}.",
                concept.id,
            )
