"""Bulk mode: one JSON object a line in, one a line out, in the same order, never stopping."""

import json
import math
import sys
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

Json = dict[str, Any]


class BadLineError(Exception):
    """A line that cannot be answered; the message says what is wrong with it."""


def run_bulk(answer: Callable[[Json], Json]) -> None:
    """Answer standard input line by line on standard output."""
    write(answer, sys.stdin.buffer, sys.stdout)


def write(answer: Callable[[Json], Json], lines: BinaryIO, out: Any) -> None:
    """Answer every line that is not blank, and flush after each."""
    for reply in replies(answer, lines):
        print(json.dumps(reply), file=out, flush=True)


def replies(answer: Callable[[Json], Json], lines: Iterable[bytes]) -> Iterable[Json]:
    """One reply for each line that is not blank; a line that fails gets `{"id", "error"}`."""
    for line in lines:
        if line.strip():
            yield _reply(answer, line)


def _reply(answer: Callable[[Json], Json], line: bytes) -> Json:
    given: Any = None
    try:
        given = _parse(line)
        return {"id": given["id"], **answer(given)}
    except BadLineError as error:
        return {"id": _id(given), "error": str(error)}
    except Exception as error:
        return {"id": _id(given), "error": f"This should not happen: {type(error).__name__}."}


def _parse(line: bytes) -> Json:
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLineError("The line is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise BadLineError("The line is not a JSON object.") from None
    if not isinstance(given, dict):
        raise BadLineError("The line is not a JSON object.")
    if _id(given) is None:
        raise BadLineError("`id` must be a string or a number.")
    return given


def _id(given: Any) -> str | int | float | None:
    found = given.get("id") if isinstance(given, dict) else None
    if isinstance(found, bool) or not isinstance(found, (str, int, float)):
        return None
    return None if isinstance(found, float) and not math.isfinite(found) else found


def text_of(given: Json, field: str = "text") -> str:
    """The text in `field`. Raises `BadLineError` if it is missing or no text."""
    text = given.get(field)
    if not isinstance(text, str):
        raise BadLineError(f"`{field}` must be a string.")
    return text


def team_of(given: Json, field: str, teams: Iterable[str]) -> str | None:
    """The team id in `field`, None if it is not given. Raises `BadLineError` if it is unknown."""
    team = given.get(field)
    known = list(teams)
    if team is not None and team not in known:
        shown = team if isinstance(team, str) else json.dumps(team)
        raise BadLineError(
            f"`{field}`: there is no team {shown}; teams.yaml has {', '.join(known)}."
        )
    return team
