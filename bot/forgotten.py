"""What is left of what is kept, once somebody in it is forgotten."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = dict[str, Any]
SOMEBODY = "somebody"


def without(state: Json, person: str) -> Json | None:
    """The state of a thread without what a person said in it, and their name; None if bare.

    A dialogue about their own obstacle goes as a whole. The question that stands open is not kept:
    it may say their words back.
    """
    state = {key: value for key, value in state.items() if key != "question"}
    dialogue = state.get("dialogue")
    if not isinstance(dialogue, Mapping):
        if "earlier" not in state:
            return _without_answers(state, person)
        dialogue = {"owner": person, "needs": ()}
    told = (*state.get("earlier", ()), *dialogue["needs"])
    theirs = {need["words"] for need in told if need["by"] == person}
    needs = [need for need in dialogue["needs"] if need["by"] != person]
    earlier = [need for need in state.get("earlier", ()) if need["by"] != person]
    gone = ("dialogue", "heard", "names", "settled", "earlier")
    left = {key: value for key, value in state.items() if key not in gone}
    if dialogue["owner"] != person and needs:
        left["dialogue"] = {**dialogue, "needs": needs}
    if earlier:
        left["earlier"] = earlier
    if earlier or "dialogue" in left:
        names, settled = state.get("names", {}), state.get("settled", [])
        left["names"] = {who: name for who, name in names.items() if who != person}
        left["settled"] = [words for words in settled if words not in theirs]
    return _without_answers(left, person)


def _without_answers(state: Json, person: str) -> Json | None:
    left = unnamed(state, person)
    if "answers" in state:
        left["answers"] = [one for one in left["answers"] if one["who"] != person]
    return left if {"dialogue", "earlier", "answers", "nudge", "thread"} & set(left) else None


def unnamed(value: Any, person: str) -> Any:
    """The same with "somebody" wherever the person is mentioned."""
    match value:
        case str():
            return value.replace(f"<@{person}>", SOMEBODY)
        case {"is": "Who", "id": str(who)} if who == person:
            return SOMEBODY
        case Mapping():
            return {key: unnamed(one, person) for key, one in value.items()}
        case Sequence():
            return [unnamed(one, person) for one in value]
        case _:
            return value


def mentions(value: Any, names: frozenset[str]) -> bool:
    """Whether one of the names stands somewhere, as a text of its own or as a mention."""
    return any(
        text in names or any(f"<@{name}>" in text for name in names) for text in _texts(value)
    )


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for key, one in value.items():
                yield str(key)
                yield from _texts(one)
        case Sequence():
            for one in value:
                yield from _texts(one)
