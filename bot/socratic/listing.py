"""The list of needs: how one stands in it, whether it is new, which one is meant, and how it is said."""

import re
from collections.abc import Sequence

from bot.socratic.obstacles.phrases import to_second_person
from bot.socratic.playback import quoted
from bot.socratic.turns import Dialogue, Need, Voice


def begun(words: str) -> str:
    """A need as it stands in the middle of a sentence: a second scanner."""
    first, space, rest = words.partition(" ")
    return f"{first.lower()}{space}{rest}" if first.lower() in _BEGINNING else words


_BEGINNING = frozenset(
    "a an the some any my our your their his her this that these those someone somebody no more "
    "another two three four five access approval rights feedback which who what when where how "
    "whether to for".split()
)


def is_known(words: str, dialogue: Dialogue) -> bool:
    """Whether words only say again what is needed already: "just the band", after the salary band."""
    told = [_content(need.words) for need in dialogue.needs] + [_content(dialogue.quote)]
    said = _content(words)
    return bool(said) and any(said <= known for known in told)


def _content(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", words.lower())) - _LITTLE


_LITTLE = frozenset("a an the my our your this that to of for from just only some still".split())


def meant(dialogue: Dialogue, text: str, new: str) -> int:
    """Which need a correction replaces: the one that shares its other words, else the owner's latest."""
    own = [index for index, need in enumerate(dialogue.needs) if need.by == dialogue.owner]
    said = _content(text.replace(new, " "))
    shared = {index: len(said & _content(dialogue.needs[index].words)) for index in own}
    return max(reversed(own), key=lambda index: shared[index], default=0)


def listed(needs: Sequence[Need], voice: Voice) -> str:
    """Every need with its number under the name of who said it: for ana: 1) the logo; 2) a date.

    One need alone has no number.
    """
    if len(needs) == 1:
        return f"for {voice.name(needs[0].by)}: {_of_others(needs[0].words)}".rstrip(". ")
    people = dict.fromkeys(need.by for need in needs)
    number, parts = 0, []
    for who in people:
        items = []
        for need in needs:
            if need.by == who:
                number += 1
                items.append(f"{number}) {_of_others(need.words)}")
        parts.append(f"for {voice.name(who)}: {'; '.join(items)}")
    return "; ".join(parts).rstrip(". ")


def so_far(dialogue: Dialogue, voice: Voice) -> str:
    """Every need as the owner is told: their own first, those of others under their names."""
    own = (
        quoted(to_second_person(need.words)) for need in dialogue.needs if need.by == dialogue.owner
    )
    others = [need for need in dialogue.needs if need.by != dialogue.owner]
    named = (f"for {voice.name(need.by)}: {quoted(_of_others(need.words))}" for need in others)
    return "; ".join((*own, *named))


def _of_others(words: str) -> str:
    """A need as all of a channel read it: somebody to show me the tool is somebody to show them the tool."""
    for pattern, other in _THIRD:
        words = pattern.sub(other, words)
    return words


_THIRD = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.I), other)
    for pattern, other in (
        ("I am|I'm|you are|you're", "they're"),
        ("I was|you were", "they were"),
        ("I(?='|\\b)", "they"),
        (
            "you(?= (?:have|had|can|can't|could|will|would|should|must|need|may|might|do|don't|use|get))",
            "they",
        ),
        ("me|(?<!thank )you", "them"),
        ("my|your", "their"),
        ("mine|yours", "theirs"),
        ("myself|yourself", "themselves"),
    )
)
