"""A link between two concepts is written on both sides.

Who reads one of them should find the other. What is `broader` on one side is `narrower` on the
other; `related` is `related`.

To mend it, add the id to the other concept too, or delete it here.

Bad:

```yaml
word: backlog
concepts:
  - id: backlog
    terms: [{label: backlog, team: it}]
    area: delivery
    definition: The list of work that is planned but not begun.
    owner: it-platform
    related: [sprint]
```

```yaml
word: sprint
concepts:
  - id: sprint
    terms: [{label: sprint, team: it}]
    area: delivery
    definition: Two weeks of planned work.
    owner: it-platform
```

Good:

```yaml
word: backlog
concepts:
  - id: backlog
    terms: [{label: backlog, team: it}]
    area: delivery
    definition: The list of work that is planned but not begun.
    owner: it-platform
    related: [sprint]
```

```yaml
word: sprint
concepts:
  - id: sprint
    terms: [{label: sprint, team: it}]
    area: delivery
    definition: Two weeks of planned work.
    owner: it-platform
    related: [backlog]
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "one-sided-link"
SEVERITY = Severity.WARNING
_SIDES = (("related", "related"), ("broader", "narrower"), ("narrower", "broader"))


def check(study: Study) -> Iterator[Finding]:
    """Find each link that the other side does not return."""
    for spot, concept in study.concepts:
        for key, inverse in _SIDES:
            for index, target in enumerate(getattr(concept, key)):
                other = study.glossary.concepts.get(target)
                if other and concept.id not in getattr(other, inverse):
                    yield Finding(
                        spot.at(key, index),
                        f"`{target}` does not have `{concept.id}` under `{inverse}`.",
                        f"Add it in {other.path}, or delete the link here.",
                        concept.id,
                    )
