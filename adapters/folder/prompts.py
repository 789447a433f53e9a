"""Read `prompts.yaml`: the Socratic wording, checked before it is used."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from adapters.folder.starter import starter_folder
from bot.socratic.feelings import Feeling
from bot.socratic.heard import Form
from bot.socratic.prompts import Prompts, Theme

LONGEST = 40
_SLOT = re.compile(r"\{([^{}]*)\}")
_SLOTS = {
    "opening.noun": "x",
    "opening.verb": "x",
    "opening.wh": "x",
    "playback": "quote",
    "noted": "need",
    "last": "needs",
    "summing_up": "needs",
}
_QUESTIONS = (
    "opening",
    "next",
    "last",
    "rephrase",
    "what_is_it",
    "one_thing",
    "summing_up",
    "themes",
)

Variants = Annotated[tuple[str, ...], Field(min_length=1)]


class PromptsError(Exception):
    """The wording cannot be used; the message has one problem a line, each with its place."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Theme(_Strict):
    words: Variants
    next: Variants


class _Opening(_Strict):
    noun: Variants
    verb: Variants
    wh: Variants
    that: Variants


class _Feelings(_Strict):
    frustrated: Variants
    worried: Variants
    rushed: Variants
    stuck: Variants
    confused: Variants


class _Wording(_Strict):
    opening: _Opening
    playback: Variants
    noted: Variants
    next: Variants
    last: Variants
    rephrase: Variants
    what_is_it: Variants
    one_thing: Variants
    summing_up: Variants
    feelings: _Feelings
    themes: dict[str, _Theme]


def read_prompts(folder: Path) -> Prompts:
    """The wording in `folder`, or the one Parley ships with if there is none.

    Raises `PromptsError` with every problem at once.
    """
    path = folder / "prompts.yaml"
    if not path.exists():
        path = starter_folder() / "prompts.yaml"
    text = path.read_text(encoding="utf-8")
    problems = list(check_prompts(text))
    if problems:
        raise PromptsError("\n".join(f"{path}:{problem}" for problem in problems))
    return _prompts(_Wording.model_validate(yaml.safe_load(text)))


def check_prompts(text: str) -> Iterator[str]:
    """Every problem of the wording as `line: what, and how to mend it`."""
    try:
        given = yaml.safe_load(text)
        wording = _Wording.model_validate(given)
    except yaml.YAMLError as error:
        yield f"{_mark(error)}: this is not YAML: {getattr(error, 'problem', error)}"
        return
    except ValidationError as error:
        for one in error.errors():
            place = ".".join(str(step) for step in one["loc"])
            yield f"{_line(text, str(one['loc'][0]) if one['loc'] else '')}: {place}: {one['msg']}"
        return
    for place, variant in _variants(wording.model_dump()):
        for problem in _problems(place, variant):
            yield f"{_line(text, variant)}: {place}: {problem}"


def _mark(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark else 1


def _line(text: str, words: str) -> int:
    start = words[:40]
    lines = text.splitlines()
    return next((number for number, line in enumerate(lines, 1) if start and start in line), 1)


def _variants(wording: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in wording.items():
        place = f"{above}.{key}" if above else key
        if isinstance(value, Mapping):
            yield from _variants(value, place)
        elif not place.endswith(".words"):
            yield from ((place, variant) for variant in value)


def _problems(place: str, variant: str) -> Iterator[str]:
    wanted = 1 if place.split(".")[0] in _QUESTIONS else 0
    if variant.count("?") != wanted:
        asked = "one question mark" if wanted else "no question mark"
        yield f"write {asked}, not {variant.count('?')}."
    if len(variant.split()) > LONGEST:
        yield f"say it in at most {LONGEST} words, not {len(variant.split())}."
    slot = _SLOTS.get(place)
    if _SLOT.findall(variant) != ([slot] if slot else []):
        yield f"use {{{slot}}} exactly once." if slot else "use no name in braces here."


def _prompts(wording: _Wording) -> Prompts:
    openings = wording.opening.model_dump()
    felt = wording.feelings.model_dump()
    return Prompts(
        opening={form: openings[form.value] for form in Form},
        playback=wording.playback,
        noted=wording.noted,
        next=wording.next,
        last=wording.last,
        rephrase=wording.rephrase,
        what_is_it=wording.what_is_it,
        one_thing=wording.one_thing,
        summing_up=wording.summing_up,
        feelings={feeling: felt[feeling.value] for feeling in Feeling},
        themes={name: Theme(theme.words, theme.next) for name, theme in wording.themes.items()},
    )
