"""Each sense of a homonym has clues: words nearby that tell which sense is meant.

"CD" beside "pipeline" is not the "CD" beside "logo". Without clues the bot can only ask.

To mend it, add `clues` with three or more words that people write near this sense.

Bad:

```yaml
word: host
contest:
  kind: homonym
  differs: Marketing means the person on stage, IT the machine.
concepts:
  - id: host-person
    terms: [{label: host, team: marketing}]
    area: events
    definition: The person who welcomes the guests of an event.
    owner: marketing-ops
    clues: [webinar, guest, stage]
  - id: host-machine
    terms: [{label: host, team: it}]
    area: infrastructure
    definition: A machine on which programs run.
    owner: it-platform
```

Good:

```yaml
word: host
contest:
  kind: homonym
  differs: Marketing means the person on stage, IT the machine.
concepts:
  - id: host-person
    terms: [{label: host, team: marketing}]
    area: events
    definition: The person who welcomes the guests of an event.
    owner: marketing-ops
    clues: [webinar, guest, stage]
  - id: host-machine
    terms: [{label: host, team: it}]
    area: infrastructure
    definition: A machine on which programs run.
    owner: it-platform
    clues: [server, port, network]
```
"""

from collections.abc import Iterator

from bot.concepts import ContestKind
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "homonym-without-clues"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each concept of a homonym that has no clues."""
    spots = {concept.id: spot for spot, concept in study.concepts}
    for _, word in study.words:
        if word.contest and word.contest.kind is ContestKind.HOMONYM:
            senses = (use.concept for use in study.rivals(word.word))
            for concept in dict.fromkeys(one.id for one in senses if not one.clues):
                yield Finding(
                    spots[concept],
                    f"“{word.word}” has unrelated meanings, and nothing tells this one from them.",
                    "Add `clues`: a few words that people write near it.",
                    concept,
                )
