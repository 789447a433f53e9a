"""Text in Slack's markup, counted and cut in Slack's units."""

import html

from adapters import literal


def escape(text: str) -> str:
    """Escape text for Slack's markup: `&`, `<` and `>`, and nothing else."""
    return html.escape(text, quote=False)


def size(text: str) -> int:
    """Count as Slack may count at worst: UTF-16 units of the escaped text."""
    units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    if "&" in text or "<" in text or ">" in text:
        units += 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))
    return units


def clip(text: str, most: int) -> str:
    """Cut `text` to `most` units: after a sentence if one ends late enough, else after a word."""
    return literal.clip(text, most, size)
