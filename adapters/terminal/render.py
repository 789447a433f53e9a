"""A card as plain text: no markup, no control characters, one line a thought."""

from typing import assert_never

from bot.cards import (
    Block,
    Bullets,
    Buttons,
    Card,
    Entry,
    Facts,
    Fine,
    Form,
    Heading,
    Link,
    Paragraph,
    Spans,
)


def plain(card: Card) -> str:
    """The whole card as text, without its buttons."""
    lines = [text for block in card.blocks if (text := _block(block))]
    return literal("\n".join(lines) or card.summary)


def literal(text: str) -> str:
    """The text with nothing in it that a terminal would obey: no control or direction signs."""
    return "".join(map(_harmless, text))


def _harmless(letter: str) -> str:
    if letter == "\n" or letter.isprintable() or letter in "\u200d\u200c":
        return letter
    return "\ufffd" if "\ud800" <= letter <= "\udfff" else " " if letter.isspace() else ""


def _block(block: Block) -> str:
    match block:
        case Heading(text):
            return text
        case Paragraph(spans) | Fine(spans):
            return _words(spans)
        case Bullets(items):
            return "\n".join(f"- {_words(item)}" for item in items)
        case Facts(pairs):
            return "\n".join(f"- {name}: {value}" for name, value in pairs)
        case Buttons():
            return ""
        case Entry(label=label):
            return label
        case Form(title=title):
            return title
        case _:
            assert_never(block)


def _words(spans: Spans) -> str:
    parts = []
    for span in spans:
        match span:
            case str():
                parts.append(span)
            case Link(label, url):
                parts.append(f"{label} ({url})")
            case _:
                parts.append(span.text)
    return "".join(parts)
