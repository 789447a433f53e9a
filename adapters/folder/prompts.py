"""Read `prompts.yaml`: the Socratic wording, checked before it is used."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError
from pydantic_core import ErrorDetails

from adapters.folder.broken import usable
from adapters.folder.events import events
from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.files import read
from adapters.folder.kinds import Model, Text
from adapters.folder.nodes import Tree, build
from adapters.folder.page import Page
from adapters.folder.starter import starter_folder
from bot.socratic.feelings import Feeling
from bot.socratic.heard import Form
from bot.socratic.prompts import Prompts, Theme

PROMPTS_FILE = "prompts.yaml"
RULE = "wording"
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
    "summing_up_one": "needs",
}
_QUESTIONS = (
    "opening",
    "next",
    "last",
    "rephrase",
    "what_is_it",
    "one_thing",
    "summing_up",
    "summing_up_one",
    "themes",
)

Keys = tuple[str | int, ...]
Variants = Annotated[list[Text], Field(min_length=1)]


class _Theme(Model):
    words: Variants
    next: Variants


class _Opening(Model):
    noun: Variants
    verb: Variants
    wh: Variants
    that: Variants


class _Feelings(Model):
    frustrated: Variants
    worried: Variants
    rushed: Variants
    stuck: Variants
    confused: Variants


class _Wording(Model):
    opening: _Opening
    playback: Variants
    noted: Variants
    next: Variants
    last: Variants
    rephrase: Variants
    what_is_it: Variants
    one_thing: Variants
    summing_up: Variants
    summing_up_one: Variants = Field(default_factory=list)
    feelings: _Feelings
    themes: dict[str, _Theme]


def read_prompts(folder: Path) -> Prompts:
    """The wording in `folder`, or the one Parley ships with if there is none.

    Raises `BrokenGlossaryError` with every problem at once.
    """
    if not (folder / PROMPTS_FILE).exists():
        folder = starter_folder()
    return usable(read_wording(folder), folder)


def read_wording(folder: Path) -> Page[Prompts]:
    """The file as it stands in `folder`, with every fault in it."""
    try:
        return check_prompts(read(folder, PROMPTS_FILE))
    except UnreadableError as error:
        return Page(PROMPTS_FILE, "", None, (error.fault,))


def check_prompts(text: str) -> Page[Prompts]:
    """What a text means as wording, or every fault in it."""
    try:
        tree = build(events(text))
        wording = _Wording.model_validate(tree.value)
    except UnreadableError as error:
        return Page(PROMPTS_FILE, text, None, (error.fault,))
    except ValidationError as error:
        wrong = (_misfit(detail, tree) for detail in error.errors(include_url=False))
        return Page(PROMPTS_FILE, text, None, (*tree.faults, *filter(None, wrong)))
    faults = (*tree.faults, *_unusable(wording, tree))
    return Page(PROMPTS_FILE, text, None if faults else _prompts(wording), faults)


def _misfit(detail: ErrorDetails, tree: Tree) -> Fault | None:
    """A key too many or too few, or a value of another kind; None if it is empty, said before."""
    keys: Keys = detail["loc"]
    name = ".".join(str(key) for key in keys if isinstance(key, str))
    if detail["type"] == "missing":
        what = f"There is no `{name}`."
        return Fault(*tree.place(keys[:-1]), what, "Add it, with a line or more.", "missing-key")
    if detail["type"] == "extra_forbidden":
        what, remedy = f"`{name}` is not known here.", "Delete it, or mend its name."
        return Fault(*tree.place_of_key(keys), what, remedy, "unknown-key")
    if detail["input"] is None and keys:
        return None
    what = f"`{name}` should hold texts." if name else "The file should hold keys and texts."
    remedy = 'Write each on a line of its own behind "- ", with quotes round it if need be.'
    return Fault(*tree.place(keys), what, remedy, "wrong-value")


def _unusable(wording: _Wording, tree: Tree) -> Iterator[Fault]:
    for keys, variant in _variants(wording.model_dump()):
        name = ".".join(str(key) for key in keys[:-1])
        for what, remedy in _problems(name, variant):
            yield Fault(*tree.place(keys), f"A line of `{name}` {what}.", remedy, RULE)


def _variants(wording: Mapping[str, Any], above: Keys = ()) -> Iterator[tuple[Keys, str]]:
    for key, value in wording.items():
        keys = (*above, key)
        if isinstance(value, Mapping):
            yield from _variants(value, keys)
        elif key != "words":
            yield from (((*keys, number), variant) for number, variant in enumerate(value))


def _problems(name: str, variant: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a variant, and how to mend it."""
    wanted, asked = (1 if name.split(".")[0] in _QUESTIONS else 0), variant.count("?")
    if asked != wanted:
        marks = f"{asked} question mark{'' if asked == 1 else 's'}"
        yield f"has {marks}", "Write exactly one." if wanted else "Write none."
    if (words := len(variant.split())) > LONGEST:
        yield f"has {words} words", f"Say it in at most {LONGEST}."
    slot = _SLOTS.get(name)
    if _SLOT.findall(variant) != ([slot] if slot else []):
        if slot:
            yield f"does not have {{{slot}}} exactly once", "Put it where the words belong."
        else:
            yield "has a name in braces", "Leave it out: nothing is put in here."


def _prompts(wording: _Wording) -> Prompts:
    openings = wording.opening.model_dump()
    felt = wording.feelings.model_dump()
    return Prompts(
        opening={form: tuple(openings[form.value]) for form in Form},
        playback=tuple(wording.playback),
        noted=tuple(wording.noted),
        next=tuple(wording.next),
        last=tuple(wording.last),
        rephrase=tuple(wording.rephrase),
        what_is_it=tuple(wording.what_is_it),
        one_thing=tuple(wording.one_thing),
        summing_up=tuple(wording.summing_up),
        summing_up_one=tuple(wording.summing_up_one),
        feelings={feeling: tuple(felt[feeling.value]) for feeling in Feeling},
        themes={
            name: Theme(tuple(theme.words), tuple(theme.next))
            for name, theme in wording.themes.items()
        },
    )
