"""Runs the tests that docs/slack-faults.md names, one for each fault: `make slack-faults`."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "slack-faults.md"
FOLDER = "tests/adapters/slack/"


def named() -> list[str]:
    """The tests that the page names, in its order."""
    return re.findall(r"\| `(test_\w+\.py::test_\w+)` \|", PAGE.read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(pytest.main(["-v", *(FOLDER + name for name in named())]))
