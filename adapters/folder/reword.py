"""Turns a schema error into plain words: what is wrong, and how to mend it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from adapters.folder.kinds import GROUP, ID, PERIOD, Model
from adapters.folder.nudges_schema import PARTS as NUDGES_PARTS
from adapters.folder.nudges_schema import TIME, WHILE
from adapters.folder.schema import PARTS

Keys = tuple[str | int, ...]
Words = tuple[str, str, str]
"""What is wrong, how to mend it, and the name of the rule."""

_ELSEWHERE = {
    "alias": "terms",
    "aliases": "terms",
    "synonym": "terms",
    "synonyms": "terms",
    "abbreviation": "short_for",
    "acronym": "short_for",
    "status": "standing",
    "example": "usage",
    "examples": "usage",
    "description": "definition",
    "meaning": "definition",
    "note": "scope_note",
    "notes": "scope_note",
    "see_also": "related",
    "category": "area",
    "signed": "agreed",
    "name": "label",
    "goal": "kpi",
    "link": "sources",
    "url": "sources",
    "tags": "area",
}
_PARTS = {**NUDGES_PARTS, **PARTS}
_PATTERNS = {
    ID: (
        "should be a short name such as `data-team`",
        "Use small letters a to z, digits and single hyphens.",
    ),
    GROUP: (
        "should be the id of a user group in Slack, such as S0123456789",
        "In Slack, open the group under People, User groups; its menu has “Copy group ID”.",
    ),
    TIME: ("should be a time of day", 'Write it in quotes, as "09:30" or "18:00".'),
    WHILE: ("should be a length of time", "Write it as `2 hours`, `3 days` or `12 weeks`."),
    PERIOD: ("should be a period", "Write it as `180 days`, `6 weeks`, `12 months` or `1 year`."),
}


def reword(error: ErrorDetails, whole: type[Model], written: str) -> Words | None:
    """The error in plain words; None where an empty value was already reported.

    `written` is the value as it stands in the file, if it is a single word.
    """
    keys, kind = keys_of(error), error["type"]
    if kind == "missing":
        return _missing(keys, whole)
    if error["input"] is None:
        return None
    if kind == "extra_forbidden":
        return _unknown(keys, whole)
    say = _SAY.get(kind, _odd)
    what, remedy = say(error["input"], {**error.get("ctx", {}), "written": written})
    return f"{_name(keys)} {what}.", remedy, "wrong-value"


def keys_of(error: ErrorDetails) -> Keys:
    """The keys that lead to the error; a key that is wrong itself is the last of them."""
    return tuple(key for key in error["loc"] if key != "[key]")


def _name(keys: Keys) -> str:
    """What to call the thing at `keys`."""
    if not keys:
        return "The file"
    if isinstance(keys[-1], str):
        return f"`{keys[-1]}`"
    return f"Item {keys[-1] + 1} of {_name(keys[:-1])}"


def _part(keys: Keys, whole: type[Model]) -> tuple[str, type[Model]]:
    """What to call the part of the file at `keys`, and its model."""
    names = [key for key in keys if isinstance(key, str)]
    if not names:
        return "The file", whole
    name = names[-1]
    listed = isinstance(keys[-1], int)
    return (f"This {name.removesuffix('s')}" if listed else f"`{name}`"), _PARTS.get(name, whole)


def _missing(keys: Keys, whole: type[Model]) -> Words:
    part, model = _part(keys[:-1], whole)
    key = str(keys[-1])
    meaning = model.model_fields[key].description or ""
    return f"{part} has no `{key}`.", f"Add a line `{key}:` to it. {meaning}".strip(), "missing-key"


def _unknown(keys: Keys, whole: type[Model]) -> Words:
    part, model = _part(keys[:-1], whole)
    key = str(keys[-1])
    what = f"{part} has a key `{key}`, which Parley does not know."
    return what, _suggest(key, tuple(model.model_fields)), "unknown-key"


def _suggest(key: str, known: Sequence[str]) -> str:
    if close := process.extractOne(key.lower(), known, scorer=fuzz.ratio, score_cutoff=65):
        return f"Did you mean `{close[0]}`?"
    if (other := _ELSEWHERE.get(key.lower())) in known:
        return f"Use `{other}`."
    for place, model in _PARTS.items():
        if key in model.model_fields:
            return f"It belongs under `{place}`; check the spaces at the start of the line."
    return f"Delete it, or use one of these: {', '.join(known)}."


def _text(value: object, context: Mapping[str, Any]) -> tuple[str, str]:
    if isinstance(value, dict) and len(value) == 1 and isinstance(next(iter(value)), str):
        key, rest = next(iter(value.items()))
        return (
            "should be one text, but the colon in it makes it a key and a value",
            f"Put quotes round the whole text: '{_short(f'{key}: {rest}')}'.",
        )
    if isinstance(value, (dict, list)):
        return f"should be one text, not {_kind(value)}", "Write one text behind the colon."
    shown = context["written"]
    return (
        f"should be a text, but {shown} without quotes is {_kind(value)}",
        f'Put quotes round it: "{shown}".',
    )


def _list(value: object, _: Mapping[str, Any]) -> tuple[str, str]:
    return (
        f"should be a list, not {_kind(value)}",
        'Write each item on a line of its own behind "- ".',
    )


def _pairs(value: object, _: Mapping[str, Any]) -> tuple[str, str]:
    return (
        f"should hold keys and values, not {_kind(value)}",
        "Write each as `key: value` on a line of its own.",
    )


def _boolean(value: object, _: Mapping[str, Any]) -> tuple[str, str]:
    return f"should be true or false, not {_short(value)}", "Write true or false, without quotes."


def _number(value: object, context: Mapping[str, Any]) -> tuple[str, str]:
    return f"should be a whole number from 1 to 100, not {_short(value)}", "Write it in digits: 2."


def _choice(value: object, context: Mapping[str, Any]) -> tuple[str, str]:
    choices = str(context.get("expected", "")).replace("'", "")
    return f"is {_short(value)}, which is not one of its values", f"Write {choices}."


def _date(value: object, _: Mapping[str, Any]) -> tuple[str, str]:
    return f"should be a day, not {_short(value)}", "Write year, month and day: 2026-03-31."


def _pattern(value: object, context: Mapping[str, Any]) -> tuple[str, str]:
    what, remedy = _PATTERNS.get(
        str(context.get("pattern")),
        ("should be a digest of 12 letters and digits", "Let the command write it."),
    )
    return f"{what}, not {_short(value)}", remedy


def _empty(value: object, _: Mapping[str, Any]) -> tuple[str, str]:
    if isinstance(value, list):
        return "should have at least one item", 'Add one on a line of its own behind "- ".'
    return "is empty", "Write something, or delete the line."


def _long(value: object, context: Mapping[str, Any]) -> tuple[str, str]:
    return "is too long", f"Use at most {context.get('max_length')} characters."


def _odd(value: object, _: Mapping[str, Any]) -> tuple[str, str]:
    return f"cannot be {_short(value)}", "Compare it with the same key in another file."


_SAY: dict[str, Callable[[object, Mapping[str, Any]], tuple[str, str]]] = {
    "string_type": _text,
    "int_type": _number,
    "greater_than_equal": _number,
    "less_than_equal": _number,
    "list_type": _list,
    "model_type": _pairs,
    "dict_type": _pairs,
    "bool_type": _boolean,
    "literal_error": _choice,
    "date": _date,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _empty,
    "too_short": _empty,
    "string_too_long": _long,
}


def _kind(value: object) -> str:
    kinds = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        list: "a list",
        dict: "keys and values",
    }
    return kinds.get(type(value), "this")


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}..."
