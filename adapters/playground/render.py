"""A card as HTML. Only here is markup made; whatever anybody wrote is escaped."""

import html
from collections.abc import Iterator
from itertools import count
from typing import assert_never

from adapters.literal import harmless, safe_url
from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Emphasis,
    Entry,
    Facts,
    Field,
    Fine,
    Form,
    Heading,
    Link,
    Paragraph,
    Span,
    Spans,
    Strong,
    Who,
)

LONGEST_ENTRY = 3_000
Numbers = Iterator[int]
Pressed = Button | Entry | Form


def render(card: Card) -> str:
    """Return the card as a fragment of HTML.

    What can be clicked carries a number in `data-press`: `pressed` turns it back.
    """
    numbers = count()
    return (
        "".join(_block(block, numbers) for block in card.blocks) or f"<p>{text(card.summary)}</p>"
    )


def pressed(card: Card, number: int) -> Pressed | None:
    """Return what carries the number in the card as `render` made it."""
    clickable: list[Pressed] = []
    for block in card.blocks:
        match block:
            case Buttons(buttons):
                clickable += buttons
            case Entry() | Form():
                clickable.append(block)
            case _:
                pass
    return clickable[number] if 0 <= number < len(clickable) else None


def text(words: str) -> str:
    """Return `words` so that a browser shows them as they are, and obeys nothing in them."""
    return html.escape(harmless(words))


def _block(block: Block, numbers: Numbers) -> str:
    match block:
        case Heading(words):
            return f"<h3>{text(words)}</h3>"
        case Paragraph(spans):
            return f"<p>{_spans(spans)}</p>"
        case Bullets(items):
            return f"<ul>{''.join(f'<li>{_spans(item)}</li>' for item in items)}</ul>"
        case Facts(pairs):
            return f"<dl>{''.join(_fact(name, value) for name, value in pairs)}</dl>"
        case Fine(spans):
            return f'<p class="fine">{_spans(spans)}</p>'
        case Buttons(buttons):
            row = "".join(_button(button, next(numbers)) for button in buttons)
            return f'<div class="buttons">{row}</div>'
        case Entry():
            return _entry(block, next(numbers))
        case Form():
            return _form(block, next(numbers))
        case _:
            assert_never(block)


def _spans(spans: Spans) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    match span:
        case str():
            return text(span)
        case Strong(words):
            return f"<strong>{text(words)}</strong>"
        case Emphasis(words):
            return f"<em>{text(words)}</em>"
        case Link(label, url):
            return _link(text(label), url)
        case Who():
            return f'<span class="who">@{text(span.text)}</span>'
        case _:
            assert_never(span)


def _link(label: str, url: str) -> str:
    address = safe_url(url)
    if address is None:
        return label
    return f'<a href="{text(address)}" target="_blank" rel="noopener noreferrer">{label}</a>'


def _fact(name: str, value: str) -> str:
    return f"<div><dt>{text(name)}</dt><dd>{text(value)}</dd></div>"


def _button(button: Button, number: int) -> str:
    look = ' class="primary"' if button.style == "primary" else ""
    return f'<button type="button"{look} data-press="{number}">{text(button.label)}</button>'


def _entry(entry: Entry, number: int) -> str:
    return (
        f'<form data-press="{number}"><label><span>{text(entry.label)}</span>'
        f'<textarea name="words" rows="2" maxlength="{LONGEST_ENTRY}" required></textarea></label>'
        f'<button type="submit" class="primary">{text(entry.send)}</button></form>'
    )


def _form(form: Form, number: int) -> str:
    return (
        f'<form class="form" data-press="{number}"><h4>{text(form.title)}</h4>'
        f"{''.join(map(_field, form.fields))}"
        f'<button type="submit" class="primary">{text(form.send)}</button></form>'
    )


def _field(field: Field) -> str:
    problem = f'<span class="problem" role="alert">{text(field.problem)}</span>'
    hint = f'<span class="fine">{text(field.hint)}</span>'
    optional = "" if field.needed else " (if you like)"
    return (
        f"<label><span>{text(field.label)}{optional}</span>{_input(field)}"
        f"{hint if field.hint else ''}{problem if field.problem else ''}</label>"
    )


def _input(field: Field) -> str:
    name = f'name="{text(field.name)}"{" required" if field.needed else ""}'
    most = f' maxlength="{min(field.most, LONGEST_ENTRY)}"'
    if field.choices:
        options = "".join(_option(one.value, one.label, field.value) for one in field.choices)
        nothing = "" if field.needed else _option("", "–", field.value)
        return f"<select {name}>{nothing}{options}</select>"
    if field.long:
        return f'<textarea {name}{most} rows="3">{text(field.value)}</textarea>'
    return f'<input {name}{most} type="text" value="{text(field.value)}">'


def _option(value: str, label: str, chosen: str) -> str:
    mark = " selected" if value == chosen else ""
    return f'<option value="{text(value)}"{mark}>{text(label)}</option>'
