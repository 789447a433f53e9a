"""A word has one file.

Two files for one word would each tell half of its story. Capitals, hyphens and the plural make no
other word of it.

To mend it, move everything into one of the two files and delete the other.

Bad:

```yaml
word: open rate
concepts:
  - id: open-rate
    terms: [{label: open rate, team: marketing}]
    area: email
    definition: How many of the delivered messages were opened.
    owner: marketing-ops
```

```yaml
word: Open Rates
concepts:
  - id: open-rate-shop
    terms: [{label: share of opened shops, team: sales}]
    area: shops
    definition: How many of our shops are open.
    owner: sales-ops
```

Good:

```yaml
word: open rate
concepts:
  - id: open-rate
    terms: [{label: open rate, team: marketing}]
    area: email
    definition: How many of the delivered messages were opened.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.matching.keys import label_key
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "duplicate-word"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each file whose word has a file already."""
    first: dict[str, str] = {}
    for spot, word in study.words:
        before = first.setdefault(label_key(word.word), spot.path)
        if before != spot.path:
            yield Finding(
                spot.at("word"),
                f"The word “{word.word}” has a file already: {before}.",
                "Move everything into one of the two and delete the other.",
            )
