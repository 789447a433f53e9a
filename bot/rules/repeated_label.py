"""A concept does not list one label twice.

Capitals, hyphens, spaces between words and the plural are found anyway: `e-mails` needs no line
beside `e-mail`. A hidden label must not be what the same team calls something else.

To mend it, delete the line.

Bad:

```yaml
word: double opt-in
concepts:
  - id: double-opt-in
    terms:
      - {label: double opt-in, team: marketing}
      - {label: Double opt-ins, team: marketing, standing: hidden}
    area: email
    definition: A consent that is given in a form and again by a link in a mail.
    owner: marketing-ops
```

Good:

```yaml
word: double opt-in
concepts:
  - id: double-opt-in
    terms:
      - {label: double opt-in, team: marketing}
      - {label: DOI, team: marketing, case: exact, short_for: double opt-in}
    area: email
    definition: A consent that is given in a form and again by a link in a mail.
    owner: marketing-ops
```
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.concepts import Standing
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study, Use, alike

ID = "repeated-label"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each label that its team uses a second time."""
    for uses in _by_concept(study).values():
        for at, use in enumerate(uses):
            yield from _findings(use, uses[:at])
    for use in study.terms:
        if use.term.standing is Standing.HIDDEN:
            others = study.uses.get(use.key, ())
            yield from _findings(use, [one for one in others if one.concept is not use.concept])


def _by_concept(study: Study) -> dict[tuple[str, str], list[Use]]:
    """The terms of each concept that have one key."""
    uses: dict[tuple[str, str], list[Use]] = defaultdict(list)
    for use in study.terms:
        uses[use.concept.id, use.key].append(use)
    return uses


def _findings(use: Use, others: Iterable[Use]) -> Iterator[Finding]:
    twin = next((other for other in others if _same_word(other, use)), None)
    if twin:
        yield Finding(
            use.label,
            f"“{use.term.label}” is no other word than “{twin.term.label}” of `{twin.concept.id}`.",
            "Delete one of the two lines.",
            use.concept.id,
        )


def _same_word(one: Use, other: Use) -> bool:
    shared = not set(one.term.teams).isdisjoint(other.term.teams)
    return shared and alike(one.term, other.term)
