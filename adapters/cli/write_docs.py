"""Writes what is generated: docs/rules.md, docs/glossary.md, the answers in docs/commands.md, and
the schemas by which editors help.

Run it as `python -m adapters.cli.write_docs` after changing a rule, the schema or the glossary.
"""

from collections.abc import Mapping
from pathlib import Path

from adapters.cli.commands_page import PAGE, with_answers
from adapters.cli.glossary_page import glossary_page
from adapters.folder.json_schema import FILES, json_schema
from adapters.folder.load import load
from adapters.folder.refusals import REFUSALS
from adapters.folder.starter import starter_folder
from bot.rules import EVERY, manual

_BEGINNING = """\
# The rules of the glossary

`parley lint` checks a glossary by these rules, and so do the pull request, the start of the bot
and every change while it runs. A message ends in the name of its rule in square brackets. An error
keeps the glossary from being used: the bot goes on with the last good one. A warning does not.

A concept can be let off a warning, with a reason:

```yaml
exempt:
  - {rule: too-long, reason: The law says it in this many words.}
```

This page is made from the rules themselves; change it there.
"""


def documents() -> Mapping[str, str]:
    """The text of each generated file by its path."""
    schemas = {f"glossary/.schema/{name}": json_schema(model) for name, model in FILES.items()}
    glossary = load(starter_folder()).glossary
    page = {"docs/glossary.md": glossary_page(glossary)} if glossary else {}
    return {"docs/rules.md": _rules(), **page, **schemas}


def write(folder: Path) -> None:
    """Write the generated files below `folder`."""
    for name, text in documents().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    commands = folder / PAGE
    answered = with_answers(commands.read_text(encoding="utf-8"), starter_folder())
    commands.write_text(answered, encoding="utf-8")


def _rules() -> str:
    refusals = "\n".join(f"| `{name}` | {meaning} |" for name, meaning in REFUSALS.items())
    rules = "\n".join(_rule(one.ID, one.SEVERITY) for one in sorted(EVERY, key=lambda r: r.ID))
    return (
        f"{_BEGINNING}\n## What a file cannot be read for\n\n"
        f"| name | what it means |\n|---|---|\n{refusals}\n\n{rules}"
    )


def _rule(name: str, severity: str) -> str:
    first, _, rest = manual(name).strip().partition("\n")
    return f"## {name}\n\n**{first}** ({severity})\n{rest}\n"


if __name__ == "__main__":
    write(Path.cwd())
