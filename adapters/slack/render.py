"""A card as Slack shows it. Only here are blocks built, limits kept and text made safe.

What people wrote goes into `rich_text` and `plain_text` alone, where Slack reads no markup, so that
`<!channel>` or `*x*` stays what it is. The text beside the blocks is markup and therefore escaped.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, count
from typing import assert_never

from adapters.literal import harmless, one_line, safe_url
from adapters.slack.fields import MOST_LABEL, MOST_TYPED, UNNAMED, field_id, field_input, whole
from adapters.slack.literal import clip, escape
from adapters.slack.rich_text import Json, Room, bullets, facts, plain, rich, section
from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Entry,
    Facts,
    Fine,
    Form,
    Heading,
    Link,
    Paragraph,
    Span,
    words,
)
from bot.wording.feedback import is_vote
from bot.wording.others import REST

MOST_BLOCKS = 50
MOST_SUMMARY = 4_000
LONG = 1_000
"""A card with a shorter summary is never cut."""
MOST_HEADING = 150
MOST_FINE = 2_000
MOST_ENTRY_LABEL = 150
MOST_BUTTONS = 5
_MOST_ACT = 200
_REMEMBERED = 256
_LONGEST_ASKED = 1_500
_FIRST = frozenset((Buttons, Entry, Fine, Form))
"""What gets its room before the text."""


def render(card: Card) -> Json:
    """Return what `chat.postMessage`, an acknowledgement or a response URL takes for `card`."""
    summary = one_line(card.summary)
    blocks = blocks_of(card.blocks) or [rich(section((summary or UNNAMED,), Room()))]
    text = escape(clip(summary, MOST_SUMMARY)) or "…"
    return {"text": text, "blocks": blocks, "unfurl_links": False, "unfurl_media": False}


def with_more(card: Card, asked: str) -> Card:
    """The card, with a way to the rest of it if it does not fit into one message."""
    if len(card.summary) < LONG or not asked or not _is_cut(card):
        return card
    more = Buttons((Button("Show all of it", REST, asked[:_LONGEST_ASKED]),))
    return replace(card, blocks=(*card.blocks, more))


def _is_cut(card: Card) -> bool:
    room = Room()
    blocks_of(card.blocks, room)
    return room.was_cut


def entry_id(number: str) -> str:
    """Name the block that holds what was typed beside the send button of that number."""
    return f"entry:{number}"


def blocks_of(
    blocks: Sequence[Block],
    room: Room | None = None,
    numbers: Iterator[int] | None = None,
    most: int = MOST_BLOCKS,
) -> list[Json]:
    """Render every block. Buttons and small print get their room first, text what they leave."""
    room, numbers = room or Room(), numbers or count()
    firsts = [_rendered(one, room, numbers) if type(one) in _FIRST else None for one in blocks]
    every = [
        _rendered(one, room, numbers) if first is None else first
        for one, first in zip(blocks, firsts, strict=True)
    ]
    if sum(map(len, every)) <= most:
        return list(chain.from_iterable(every))
    both = zip(firsts, every, strict=True)
    return _fewer([(first is not None, made) for first, some in both for made in some], most)


def _fewer(rendered: Sequence[tuple[bool, Json]], most: int) -> list[Json]:
    """Keep Slack's limit of blocks: from the end, and text before buttons and small print."""
    spare = max(0, most - sum(first for first, _ in rendered))
    kept: list[Json] = []
    for first, made in rendered:
        if first or spare:
            kept.append(made)
        spare -= not first and spare > 0
    return kept[:most]


def _rendered(block: Block, room: Room, numbers: Iterator[int]) -> Sequence[Json]:
    """One block of ours as Slack's; what there is most of is looked for first."""
    match block:
        case Fine():
            return _fine(block.spans, room)
        case Paragraph():
            elements = section(block.spans, room)
            return [rich(elements)] if elements else ()
        case Buttons() if is_vote(block):
            return _thumbs(block, room, next(numbers))
        case Buttons():
            return _row(block, room, numbers)
        case Heading():
            title = room.take(one_line(block.text), MOST_HEADING)
            return [{"type": "header", "text": plain(title)}] if title else ()
        case Facts():
            elements = facts(block.pairs, room)
            return [rich(elements)] if elements else ()
        case Bullets():
            sections = [made for item in block.items if (made := section(item, room))]
            return [bullets(sections)] if sections else ()
        case Entry():
            return list(_entry(block, room, next(numbers)))
        case Form():
            return list(_form(block, room, next(numbers)))
        case _:
            assert_never(block)


def _row(row: Buttons, room: Room, numbers: Iterator[int]) -> Sequence[Json]:
    made = [_button(each, room, next(numbers)) for each in row.buttons[:MOST_BUTTONS]]
    elements = [button for button in made if button]
    return [{"type": "actions", "elements": elements}] if elements else ()


def _thumbs(vote: Buttons, room: Room, number: int) -> Sequence[Json]:
    """Slack's own thumbs up and down."""
    yes, no = vote.buttons[0], vote.buttons[-1]
    if not room.take_whole(yes.label, yes.value, no.label, no.value):
        return ()
    thumbs = {
        name: {"text": plain(one.label), "value": one.value, "accessibility_label": one.label}
        for name, one in (("positive_button", yes), ("negative_button", no))
    }
    element = {"type": "feedback_buttons", "action_id": f"{yes.act}:{number}"} | thumbs
    return [{"type": "context_actions", "elements": [element]}]


def _entry(entry: Entry, room: Room, number: int) -> Iterator[Json]:
    """A place to type, and a button of the same number that sends it."""
    send = Button(entry.send, entry.act, entry.value, "primary")
    if room.take_whole(UNNAMED) and (button := _button(send, room, number)):
        yield _input(room.take(one_line(entry.label), MOST_ENTRY_LABEL) or UNNAMED, number)
        yield {"type": "actions", "elements": [button]}


def _form(form: Form, room: Room, number: int) -> Iterator[Json]:
    """The fields one below the other, and a button of the same number that sends them."""
    if title := room.take(one_line(form.title), MOST_HEADING):
        yield {"type": "header", "text": plain(title)}
    for field in form.fields:
        choices = [one.label + one.value for one in field.choices]
        labels = [UNNAMED, field.label, *choices, max(choices, key=len, default="")]
        if room.take_whole(*labels, " ", field.hint, field.problem, field.value):
            yield field_input(field, f"{field_id(str(number))}{field.name}")
    send = Button(form.send, form.act, form.value, "primary")
    if button := _button(send, room, number):
        yield {"type": "actions", "elements": [button]}


def _button(button: Button, room: Room, number: int) -> Json | None:
    """Return the button, None if its label and value no longer fit into the message."""
    label = _label(button.label)
    value = whole(button.value)
    if not room.take_whole(label, value):
        return None
    act = f"{button.act[:_MOST_ACT]}:{number}"
    made: Json = {"type": "button", "text": plain(label), "action_id": act}
    if value:
        made["value"] = value
    if button.style == "primary":
        made["style"] = "primary"
    return made


@lru_cache(_REMEMBERED)
def _label(words: str) -> str:
    """What a button says; most say the same as those before."""
    return clip(one_line(words), MOST_LABEL) or "…"


def _input(label: str, number: int) -> Json:
    typed = {"type": "plain_text_input", "action_id": f"typed:{number}", "max_length": MOST_TYPED}
    return {
        "type": "input",
        "block_id": entry_id(str(number)),
        "label": plain(label),
        "element": typed,
    }


def _fine(spans: Sequence[Span], room: Room) -> Sequence[Json]:
    """Small print is a context; with a link in it, rich text, because a context links by markup."""
    if any(isinstance(span, Link) and safe_url(span.url) for span in spans):
        own = Room(before := min(MOST_FINE, room.left))
        elements = section(spans, own)
        room.left -= before - own.left
        return [rich(elements)] if elements else ()
    small = room.take(harmless(words(spans)).strip(), MOST_FINE)
    return [{"type": "context", "elements": [plain(small)]}] if small else ()
