"""A definition does not use the word that it defines.

"A release is a release of software" tells nothing to somebody who does not know the word.

To mend it, say what it is in other words. In the plural it is the same word.

Bad:

```yaml
word: backlog
concepts:
  - id: backlog
    terms: [{label: backlog, team: it}]
    area: delivery
    definition: The backlog of things to do.
    owner: it-platform
```

Good:

```yaml
word: backlog
concepts:
  - id: backlog
    terms: [{label: backlog, team: it}]
    area: delivery
    definition: The list of work that is planned but not begun, the most important first.
    owner: it-platform
```
"""

from collections.abc import Iterator

from bot.concepts import Concept
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study, means

ID = "label-in-definition"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each definition with a label of its own concept in it."""
    for spot, concept in study.concepts:
        if written := _own_label(concept, study):
            yield Finding(
                spot.at("definition"),
                f"The definition uses “{written}”, the word that it defines.",
                "Say what it is in other words.",
                concept.id,
            )


def _own_label(concept: Concept, study: Study) -> str | None:
    """A label of the concept as its definition writes it; None if it does well without."""
    for key, written in study.mentions[concept.id]:
        if any(use.concept is concept and means(use, written) for use in study.uses[key]):
            return written
    return None
