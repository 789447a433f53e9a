"""The wording of the Socratic part as the company wrote it, and the choice of a variant without dice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from bot.socratic.feelings import Feeling
from bot.socratic.heard import Form


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the things marketing and IT differ in: the words that point to it, and its questions."""

    words: tuple[str, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prompts:
    """Every sentence of the Socratic part, each as a family of variants with named slots.

    Slots: `{x}` the obstacle, `{quote}` the person's words, `{need}` and `{needs}` what is needed.
    """

    opening: Mapping[Form, tuple[str, ...]]
    playback: tuple[str, ...]
    noted: tuple[str, ...]
    next: tuple[str, ...]
    last: tuple[str, ...]
    rephrase: tuple[str, ...]
    what_is_it: tuple[str, ...]
    one_thing: tuple[str, ...]
    summing_up: tuple[str, ...]
    feelings: Mapping[Feeling, tuple[str, ...]]
    themes: Mapping[str, Theme] = field(default_factory=dict)
    summing_up_one: tuple[str, ...] = ()

    def theme_of(self, words: str) -> Theme | None:
        """The theme that the words of a need point to; None if none or several do."""
        said = set(words.lower().replace("-", " ").split())
        found = [theme for theme in self.themes.values() if said & set(theme.words)]
        return found[0] if len(found) == 1 else None


def choose(variants: tuple[str, ...], thread: str, turn: int = 0) -> str:
    """A variant that is always the same for one thread and turn, and varies over threads."""
    digest = sha256(f"{turn}:{thread}".encode("utf-8", "surrogatepass")).digest()
    return variants[int.from_bytes(digest[:4], "big") % len(variants)]


def fill(template: str, **slots: str) -> str:
    """`template` with its slots filled; braces in a person's words stay as they are."""
    for name, words in slots.items():
        template = template.replace("{" + name + "}", words)
    return template
