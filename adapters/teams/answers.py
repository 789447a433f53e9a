"""What Teams is told while it waits: a card in place, a line, a dialog, or that it is too late.

Teams shows a line as plain text.
"""

from adapters.teams.raw import Json
from adapters.teams.render import CONTENT_TYPE, render
from adapters.teams.ways import in_dialog, with_dialogs
from bot.cards import Card, Form, Paragraph
from bot.wording.lines import STALE

_ERROR = "application/vnd.microsoft.error"
_LINE = "application/vnd.microsoft.activity.message"
_DIALOG = "Parley"


def in_place(card: Card | None, *, dialogs: bool = False) -> Json:
    """The card changes for the person who pressed it."""
    if card is None:
        return _answer(_ERROR, {"code": "BadRequest", "message": STALE}, status=400)
    shown = render(card)
    return _answer(CONTENT_TYPE, with_dialogs(shown) if dialogs else shown)


def line(text: str) -> Json:
    """The card stays as it is; a line says what happened."""
    return _answer(_LINE, text)


def dialog(card: Card) -> Json:
    """A dialog with a card in it, or the next card of one that is open."""
    title = next((each.title for each in card.blocks if isinstance(each, Form)), _DIALOG)
    content = {"contentType": CONTENT_TYPE, "content": in_dialog(render(card))}
    height = "small" if is_line(card) else "medium"
    shown = {"title": title[:60], "height": height, "width": "medium", "card": content}
    return {"task": {"type": "continue", "value": shown}}


def last_line(text: str) -> Json:
    """The last thing a dialog says. It is a card too: a bare line is not shown everywhere."""
    return dialog(Card(text, (Paragraph((text,)),)))


def is_line(card: Card) -> bool:
    """Whether a card only tells something, in a line."""
    return len(card.blocks) <= 1 and not any(isinstance(each, Form) for each in card.blocks)


def _answer(kind: str, value: object, *, status: int = 200) -> Json:
    return {"statusCode": status, "type": kind, "value": value}
