"""A file is called after its word.

`qualified lead` lives in `qualified-lead.yaml`: small letters and digits, hyphens for the rest. The
bot does not care, but people look for the word by its file.

To mend it, rename the file.

Bad:

```yaml
# lead-qualified.yaml
word: qualified lead
concepts:
  - id: qualified-lead
    terms: [{label: qualified lead, team: marketing}]
    area: funnel
    definition: A person who asked to hear from us.
    owner: marketing-ops
```

Good:

```yaml
# qualified-lead.yaml
word: qualified lead
concepts:
  - id: qualified-lead
    terms: [{label: qualified lead, team: marketing}]
    area: funnel
    definition: A person who asked to hear from us.
    owner: marketing-ops
```
"""

import re
import unicodedata
from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "file-name"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each file that is not called after its word."""
    for spot, word in study.words:
        name = spot.path.rpartition("/")[2].removesuffix(".yaml")
        wanted = slug(word.word)
        if name != wanted:
            yield Finding(
                spot.at("word"),
                f"The file is called `{name}.yaml`, but its word is “{word.word}”.",
                f"Rename the file to `{wanted}.yaml`.",
            )


def slug(word: str) -> str:
    """A word as the name of its file: `A/B test` becomes `a-b-test`, `C++` `c-plus-plus`."""
    spelled = word.replace("+", " plus ").replace("#", " sharp ")
    plain = unicodedata.normalize("NFKD", spelled.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "-", kept).strip("-")
