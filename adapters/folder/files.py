"""Finds the files of a glossary folder, and reads none that is too large, binary or elsewhere."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path

from adapters.folder.fault import Fault, UnreadableError

WORDS = "concepts"
TOP_FILES = ("teams.yaml", "company.yaml", "prompts.yaml", "nudges.yaml")
LARGEST = 1_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def word_files(folder: Path) -> Iterator[str]:
    """The names of the word files, such as `concepts/backlog.yaml`, in order."""
    for path in sorted((folder / WORDS).rglob("*.yaml")):
        name = path.relative_to(folder)
        if not any(part.startswith(".") for part in name.parts):
            yield name.as_posix()


def stray_files(folder: Path) -> Iterator[tuple[str, Fault]]:
    """The files that look as if they were meant to be read but stand in no place that is."""
    for path in sorted(folder.glob("*")):
        if path.suffix in (".yaml", ".yml") and path.name not in TOP_FILES:
            yield path.name, _stray(f"Move it into the folder `{WORDS}` if it is a word.")
    for path in sorted((folder / WORDS).glob("*")):
        if not path.name.startswith(".") and path.is_file() and path.suffix in (".yml", ".txt"):
            yield f"{WORDS}/{path.name}", _stray(f"Rename it to `{path.stem}.yaml`.")


def _stray(remedy: str) -> Fault:
    return Fault(1, 1, "Parley does not read this file.", remedy, "not-read")


def read(folder: Path, name: str) -> str:
    """The text of a file. Raises `UnreadableError` when it is not a plain text file in `folder`."""
    path = folder / name
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(folder.resolve()):
            raise _unreadable(
                "This file is a link to somewhere outside the glossary folder.",
                "Put a copy of the file here in place of the link.",
                "outside-folder",
            )
        status = real.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable("This is not an ordinary file.", "Put a text file here.", "not-text")
        if status.st_size > LARGEST:
            raise _too_large()
        with real.open("rb") as stream:
            return decode(stream.read(LARGEST + 1))
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "it is a link that leads to itself"
        raise _unreadable(
            f"This file cannot be opened: {reason}.",
            "Check that it exists and that you may read it.",
            "not-readable",
        ) from None


def decode(data: bytes) -> str:
    """The bytes of a file as text."""
    if len(data) > LARGEST:
        raise _too_large()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_text(data[: error.start].decode("utf-8", "replace")) from None
    if strange := _CONTROL.search(text):
        raise _not_text(text[: strange.start()])
    return text


def _not_text(before: str) -> UnreadableError:
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return UnreadableError(
        Fault(
            line,
            column,
            "This is not plain text in UTF-8.",
            'Save the file as text with the encoding "UTF-8".',
            "not-text",
        )
    )


def _too_large() -> UnreadableError:
    return _unreadable(
        f"This file is larger than {LARGEST:,} bytes.",
        "Split it: one file for each word.",
        "too-large",
    )


def _unreadable(what: str, remedy: str, rule: str) -> UnreadableError:
    return UnreadableError(Fault(1, 1, what, remedy, rule))
