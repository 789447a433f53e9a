"""Text in Slack's markup, counted and cut in Slack's units."""

import html

from adapters import literal


def escape(text: str) -> str:
    """Escape text for Slack's markup: `&`, `<` and `>`, and nothing else."""
    return html.escape(text, quote=False)


def size(text: str) -> int:
    """Count as Slack may count at worst: UTF-16 units of the escaped text."""
    return len(escape(text).encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, most: int) -> str:
    """Cut `text` to `most` units: after a sentence if one ends late enough, else after a word."""
    return literal.clip(text, most, size)
