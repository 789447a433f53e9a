"""How right the answers are: the labelled sets, scored by their own commands, on one page.

Three kinds of sets. `dev`: written and looked at by the authors of the rules. `fresh`: written by
somebody else, then looked at. `heldout`: written by somebody else, and scored only at the end.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path("tests/labelled")
PAGE = Path("docs/quality.md")
KEPT = {"questions": 5, "messages": 4, "figures": 1, "blockers": 3, "threads": 1}
"""How many closing lines of each score command are its summary."""
COMMANDS = {name: f"benchmarks.score_{name}" for name in ("questions", "messages", "figures")} | {
    "blockers": "benchmarks.score_socratic",
    "threads": "benchmarks.score_socratic",
}
_BEGINNING = """\
# Quality

How right Parley is on labelled messages, beside simple bots of the kind that people run today.
Made by `python -m benchmarks quality` (with `--heldout` for the held-back halves); one set alone:
`python -m benchmarks.score_questions tests/labelled/questions.dev.jsonl`.

- `dev`: written, and looked at, by the authors of the rules. It reads too good.
- `fresh`: written by somebody who knew only the contract and the glossary, then looked at.
- `heldout`: written by somebody who knew only the contract and the glossary, and never looked at
  while the rules were made. **This is the figure to trust.**

Questions: *right* is the right reading and answer; *near* the right answer, read a little
otherwise; *missed* no answer where there is one; *wrong* another answer outright; *false* an answer
to what is no question. Blockers: an X that is shown counts as right when it is one of the phrases
that the labeller wrote down; other good phrases exist, so this reads too bad.
"""


def write(*, heldout: bool) -> None:
    """Score the sets, print the page and write it."""
    page = "\n".join([_BEGINNING, *_sections(heldout=heldout)])
    print(page)
    PAGE.write_text(page, encoding="utf-8")


def _sections(*, heldout: bool) -> Iterator[str]:
    for name, command in COMMANDS.items():
        yield f"## {name.capitalize()}\n"
        for path in sorted(FOLDER.glob(f"{name}.*.jsonl")):
            kind = path.suffixes[0].removeprefix(".")
            if kind != "heldout" or heldout:
                yield f"`{kind}`\n\n```\n{_summary(name, command, path)}\n```\n"


def _summary(name: str, command: str, path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", command, str(path)], capture_output=True, text=True, check=True
    )
    return "\n".join(done.stdout.splitlines()[-KEPT[name] :])
