"""The rules of the house that an import contract cannot say."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PURE_LIBRARY = """
    __future__ abc array base64 bisect calendar collections contextlib copy dataclasses datetime
    decimal difflib enum fractions functools hashlib heapq html itertools json math numbers operator
    re statistics string struct textwrap types typing unicodedata zlib
"""
ALLOWED = frozenset(PURE_LIBRARY.split()) | {"bot", "rapidfuzz", "cronsim", "zoneinfo"}
"""cronsim counts on a calendar; time zones are a table, like that of Unicode."""
WORLDLY_CALLS = frozenset({"open", "print", "input", "eval", "exec", "__import__", "breakpoint"})
CLOCK_CALLS = frozenset({"now", "today", "utcnow", "fromtimestamp"})
ROOMS = frozenset({"slack", "teams", "playground", "store"})


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


def impurities(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    yield from (f"imports {name}" for name in imports(tree) if name.split(".")[0] not in ALLOWED)
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in WORLDLY_CALLS:
                yield f"line {node.lineno} calls {name}"
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCK_CALLS:
                yield f"line {node.lineno} asks the clock ({name})"


def reads_environment(source: str) -> bool:
    tree = ast.parse(source)
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names = {name.rpartition(".")[2] for name in imports(tree) if name.startswith("os.")}
    return bool({"environ", "environb", "getenv"} & (attributes | names))


def rooms_of(source: str) -> frozenset[str]:
    parts = (name.split(".") for name in imports(ast.parse(source)))
    return frozenset(part[1] for part in parts if part[0] == "adapters" and part[1] in ROOMS)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", modules("bot"), ids=name_of)
def test_the_bot_touches_nothing_but_its_arguments(path: Path) -> None:
    assert list(impurities(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", modules("adapters"), ids=name_of)
def test_only_settings_reads_the_environment(path: Path) -> None:
    if name_of(path) != "adapters/settings.py":
        assert not reads_environment(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", modules("adapters"), ids=name_of)
def test_only_wiring_joins_platforms_and_stores(path: Path) -> None:
    if name_of(path) == "adapters/wiring.py":
        return
    own = frozenset(path.relative_to(ROOT / "adapters").parts[:1])
    strangers = rooms_of(path.read_text(encoding="utf-8")) - own
    allowed = 1 if own == {"cli"} else 0

    assert len(strangers) <= allowed, f"{sorted(strangers)} belong in adapters/wiring.py"


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "import os.path",
        "from pathlib import Path",
        "from adapters import settings",
        "import yaml",
        "print('hello')",
        "open('a')",
        "from datetime import datetime\nnow = datetime.now()",
        "from datetime import date\nclass A:\n    day = date.today()",
    ],
)
def test_the_purity_test_can_fail(source: str) -> None:
    assert list(impurities(source))


@pytest.mark.parametrize(
    "source", ["import os\nos.environ['A']", "from os import getenv", "import os\nos.getenv('A')"]
)
def test_the_environment_test_can_fail(source: str) -> None:
    assert reads_environment(source)


def test_the_joining_test_can_fail() -> None:
    source = "from adapters.slack.inbound import to_message\nfrom adapters import store"

    assert rooms_of(source) == {"slack", "store"}
