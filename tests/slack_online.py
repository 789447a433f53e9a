"""Asks Slack itself, by `blocks.validate`, about each golden message.

Run it with `make slack-validate-online`.

The true judge, and the only one that needs the network; it wants no token. Exit status 1 if Slack
minds something, 2 if it cannot be asked.
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).parent / "adapters" / "slack" / "golden"
SLACK = "https://slack.com/api/"


def ask(blocks: list[Any], site: str) -> list[str]:
    """Return what Slack minds. Raises `OSError` when it cannot be asked."""
    form = urllib.parse.urlencode({"blocks": json.dumps(blocks)}).encode()
    with urllib.request.urlopen(f"{site}blocks.validate", form, timeout=20) as page:
        answer = json.load(page)
    errors = answer.get("errors") or ([] if answer.get("ok") else [{"code": answer.get("error")}])
    return [" ".join(str(each.get(key, "")) for key in ("pointer", "code", "message")).strip()
            for each in errors]  # fmt: skip


def main(site: str = SLACK) -> int:
    """Ask about each file, and say what was minded."""
    found = 0
    for file in sorted(GOLDEN.glob("*.json")):
        golden = json.loads(file.read_text("utf-8"))
        if not isinstance(golden, dict) or "blocks" not in golden:
            continue
        try:
            minded = ask(golden["blocks"], site)
        except (OSError, ValueError) as error:
            print(f"Slack cannot be asked: {error}", file=sys.stderr)
            return 2
        found += len(minded)
        print(f"{file.name}: {'; '.join(minded) or 'taken'}")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
