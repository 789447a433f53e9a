"""A second opinion on our cards: Microsoft's own renderer, in Node, for all that the tests made.

Node takes a moment to start, so the cards are kept until all tests are done.
"""

import json
import subprocess
from typing import Any

from tests.fakes.npm import NODE, PROGRAM, from_npm

PACKAGE = NODE / "node_modules" / "adaptivecards"
MOST_MADE = 3_000
MADE: dict[str, None] = {}
"""The sound cards of this run, as JSON."""


def made(card: Any) -> None:
    """Keep a card for the renderer; the same again is kept once."""
    if len(MADE) < MOST_MADE:
        MADE[json.dumps(card)] = None


def problems(cards: list[str]) -> list[str]:
    """Return what the renderer says of cards in JSON."""
    from_npm("adaptivecards")
    done = subprocess.run(
        [PROGRAM, "adaptivecards.mjs"],
        cwd=NODE, input=f"[{','.join(cards)}]", capture_output=True, text=True, timeout=240,
        check=False,
    )  # fmt: skip
    if done.returncode:
        return [done.stderr]
    found = zip(json.loads(done.stdout), cards, strict=True)
    return [f"{problem}: {card[:300]}" for each, card in found for problem in each]
