"""A word that names several concepts says so in a `contest` block.

Whoever asks for the word must be told that others mean something else by it, and what differs.
The block stands in the file of the contested word. Where the concepts live in other files, that
file holds the `contest` block alone.

To mend it, add `contest` with `kind` (disputed or homonym), `differs` and, if disputed, `ask`.

Bad:

```yaml
word: release
concepts:
  - id: release-announcement
    terms: [{label: release, team: marketing}]
    area: launch
    definition: The day on which we tell the public about something new.
    owner: marketing-ops
  - id: release-version
    terms: [{label: release, team: it}]
    area: delivery
    definition: A version of a product that has been put into use.
    owner: it-platform
```

Good:

```yaml
word: release
contest:
  kind: disputed
  differs: Marketing means the announcement, IT the version that runs.
  ask: If the version ran a week before the announcement, what else would you need?
concepts:
  - id: release-announcement
    terms: [{label: release, team: marketing}]
    area: launch
    definition: The day on which we tell the public about something new.
    owner: marketing-ops
  - id: release-version
    terms: [{label: release, team: it}]
    area: delivery
    definition: A version of a product that has been put into use.
    owner: it-platform
```
"""

from collections import defaultdict
from collections.abc import Iterator

from bot.matching.keys import label_key
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study, Use, rivals

ID = "undisclosed-contest"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each contested label that no contest or settlement covers."""
    disclosed = _disclosed(study)
    for uses in study.uses.values():
        several = rivals(uses)
        together = {use.concept.id for use in several}
        teams = {team for use in several for team in use.term.teams}
        known = disclosed.get(several[0].concept.id, ()) if several else ()
        if len(teams) > 1 and not any(together <= one for one in known):
            yield _finding(several[-1], sorted(together))


def _disclosed(study: Study) -> dict[str, list[set[str]]]:
    """For each concept, the groups of concepts with which it is known to share a word."""
    groups: dict[str, list[set[str]]] = defaultdict(list)
    for _, word in study.words:
        if word.contest or word.settled:
            group = {use.concept.id for use in study.uses.get(label_key(word.word), ())}
            for concept in group:
                groups[concept].append(group)
    return groups


def _finding(use: Use, concepts: list[str]) -> Finding:
    label = use.term.label
    names = " and ".join(f"`{one}`" for one in concepts[:3])
    return Finding(
        use.label,
        f"“{label}” names several concepts, {names}, and no `contest` says what differs.",
        f"Add a `contest` block to the file of the word “{label}”.",
        use.concept.id,
    )
