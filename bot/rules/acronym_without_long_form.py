"""An acronym says what its letters stand for.

Other teams may never have seen the long form, and may know another one for the same letters.

To mend it, add `short_for` to the term, or the long form as another term.

Bad:

```yaml
word: CPL
concepts:
  - id: cost-per-lead
    terms: [{label: CPL, team: marketing, case: exact}]
    area: funnel
    definition: What we spent on adverts for each person who asked to hear from us.
    owner: marketing-ops
```

Good:

```yaml
word: CPL
concepts:
  - id: cost-per-lead
    terms: [{label: CPL, team: marketing, case: exact, short_for: cost per lead}]
    area: funnel
    definition: What we spent on adverts for each person who asked to hear from us.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.concepts import Concept, Term
from bot.matching.keys import is_acronym
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "acronym-without-long-form"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each acronym that is never spelled out."""
    for use in study.terms:
        term, current = use.term, use.term.standing.current
        if current and is_acronym(term.label) and not _spelled_out(term, use.concept):
            yield Finding(
                use.label,
                f"Nothing says what the letters {term.label} stand for.",
                "Add `short_for` to this term.",
                use.concept.id,
            )


def _spelled_out(acronym: Term, concept: Concept) -> bool:
    """Whether it says so itself, or another term is long and begins with the same letter."""
    first = acronym.label[0].casefold()
    longer = (term for term in concept.terms if len(term.label) > len(acronym.label))
    return bool(acronym.short_for) or any(
        term.short_for or (not is_acronym(term.label) and term.label[0].casefold() == first)
        for term in longer
    )
