"""Teams' rules for a message with a card, as a list of what is wrong with one.

Strict models of Adaptive Card 1.5, written from its published schema: an unknown property is a
fault. Of the elements that show words only those are known that show them as they are; `TextBlock`
and `FactSet` read markdown, so no card of ours may hold one.
"""

import json
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from tests.fakes.card_renderer import made

Json = dict[str, Any]

MOST_BYTES = 28 * 1024
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_CLOCK = re.compile(r"\{\{(DATE|TIME)\(", re.IGNORECASE)


def problems(message: Json) -> list[str]:
    """Return everything that Teams would refuse, or misread, in a message."""
    found = [*_faults(_Message, message), *_whole(message), *_twice(message)]
    if not found:
        made(message["attachments"][0]["content"])
    return found


def card_problems(card: Json) -> list[str]:
    """Return everything that is wrong with a card by itself."""
    found = [*_faults(_Card, card), *_whole(card), *_twice(card)]
    if not found:
        made(card)
    return found


def texts(node: Any) -> list[str]:
    """Return every string that a person can read, in order."""
    return list(_texts(node))


def size(node: Json) -> int:
    """Count the bytes of a message in UTF-16, as it is sent."""
    return len(json.dumps(node, ensure_ascii=False).encode("utf-16-le", "surrogatepass"))


def _shown(text: str) -> str:
    assert text.strip(), "blank"
    return text


def _literal(text: str) -> str:
    assert text, "empty"
    assert "\n" not in text, "a run has no line ends"
    assert not _CLOCK.search(text), "read as a date"
    return text


def _web(url: str) -> str:
    assert re.fullmatch(r"[!#-;=?-\[\]_a-z~]+", url), "characters that do not belong into a URL"
    assert urlsplit(url).scheme.lower() in ("http", "https"), "not a web address"
    assert urlsplit(url).hostname, "no host"
    return url


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


Spacing = Literal["None", "Small", "Default", "Medium", "Large", "ExtraLarge", "Padding"]
Url = Annotated[str, AfterValidator(_web)]
Title = Annotated[str, AfterValidator(_shown), Field(max_length=75)]
Id = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]


class _OpenUrl(_Strict):
    type: Literal["Action.OpenUrl"]
    url: Url
    title: Title | None = None


class _FetchDialog(_Strict):
    type: Literal["task/fetch"]


class _Fetch(_Strict):
    """The data of a button that opens a dialog."""

    msteams: _FetchDialog
    act: Annotated[str, Field(min_length=1)]
    value: str


class _Submit(_Strict):
    type: Literal["Action.Submit"]
    title: Title
    data: "dict[str, str] | _Fetch"
    style: Literal["default", "positive", "destructive"] = "default"


class _Execute(_Strict):
    type: Literal["Action.Execute"]
    title: Title
    verb: Annotated[str, Field(min_length=1)]
    data: dict[str, str]
    fallback: _Submit
    style: Literal["default", "positive", "destructive"] = "default"


class _TextRun(_Strict):
    type: Literal["TextRun"]
    text: Annotated[str, AfterValidator(_literal)]
    weight: Literal["Lighter", "Default", "Bolder"] = "Default"
    size: Literal["Small", "Default", "Medium", "Large", "ExtraLarge"] = "Default"
    italic: bool = False
    isSubtle: bool = False  # noqa: N815
    color: Literal["Default", "Attention", "Good", "Warning", "Accent"] = "Default"
    selectAction: _OpenUrl | None = None  # noqa: N815


class _RichTextBlock(_Strict):
    type: Literal["RichTextBlock"]
    inlines: Annotated[list[_TextRun], Field(min_length=1)]
    spacing: Spacing = "Default"


class _ActionSet(_Strict):
    type: Literal["ActionSet"]
    actions: Annotated[list[_Execute | _Submit], Field(min_length=1, max_length=5)]


class _Labelled(_Strict):
    """Something to fill in. Renderers show the label as plain text, never as markup."""

    id: Id
    label: Annotated[str, AfterValidator(_shown)] | None = None
    isRequired: bool = False  # noqa: N815
    errorMessage: Annotated[str, AfterValidator(_shown)] | None = None  # noqa: N815
    value: str = ""
    placeholder: Annotated[str, AfterValidator(_shown)] | None = None


class _InputText(_Labelled):
    type: Literal["Input.Text"]
    isMultiline: bool = False  # noqa: N815
    maxLength: Annotated[int, Field(ge=1)]  # noqa: N815


class _Choice(_Strict):
    title: Annotated[str, AfterValidator(_shown)]
    value: Annotated[str, Field(min_length=1)]


class _ChoiceSet(_Labelled):
    type: Literal["Input.ChoiceSet"]
    choices: Annotated[list[_Choice], Field(min_length=1)]


_Element = Annotated[
    _RichTextBlock | _ActionSet | _InputText | _ChoiceSet, Field(discriminator="type")
]


class _Asking(_Strict):
    """A button that the client presses by itself: it has no fallback."""

    type: Literal["Action.Execute"]
    title: Title
    verb: Annotated[str, Field(min_length=1)]
    data: dict[str, str]


class _Refresh(_Strict):
    action: _Asking
    userIds: Annotated[list[str], Field(min_length=1, max_length=60)]  # noqa: N815


class _Card(_Strict):
    type: Literal["AdaptiveCard"]
    schema_: Literal["http://adaptivecards.io/schemas/adaptive-card.json"] = Field(alias="$schema")
    version: Literal["1.5"]
    refresh: _Refresh | None = None
    body: Annotated[list[_Element], Field(min_length=1)]


class _Attachment(_Strict):
    contentType: Literal["application/vnd.microsoft.card.adaptive"]  # noqa: N815
    content: _Card


class _Account(_Strict):
    id: Annotated[str, Field(min_length=1)]


class _Message(_Strict):
    """What the Bot Connector takes; text beside the card is missing, or it would be shown twice."""

    type: Literal["message"]
    textFormat: Literal["plain"]  # noqa: N815
    summary: Annotated[str, AfterValidator(_shown)]
    attachments: Annotated[list[_Attachment], Field(min_length=1, max_length=1)]
    inputHint: str = ""  # noqa: N815
    channelId: str = ""  # noqa: N815
    serviceUrl: str = ""  # noqa: N815
    conversation: _Account | None = None
    from_: _Account | None = Field(default=None, alias="from")
    recipient: _Account | None = None
    id: str = ""
    replyToId: str = ""  # noqa: N815


def _faults(model: type[BaseModel], node: Json) -> Iterator[str]:
    try:
        model.model_validate(node)
    except ValidationError as error:
        for fault in error.errors(include_url=False, include_input=False):
            yield f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}"


def _whole(node: Json) -> Iterator[str]:
    if size(node) > MOST_BYTES:
        yield f"{size(node)} bytes in UTF-16, more than {MOST_BYTES}"
    for text in _strings(node):
        if _CONTROL.search(text):
            yield f"control characters in {text[:40]!r}"
        if re.search("[\ud800-\udfff]", text):
            yield "a lone surrogate cannot be sent"


def _twice(node: Json) -> Iterator[str]:
    inputs = ("Input.Text", "Input.ChoiceSet")
    ids = [each["id"] for each in _objects(node) if each.get("type") in inputs]
    if len(ids) != len(set(ids)):
        yield "an input's id is used twice"


def _texts(node: Any) -> Iterator[str]:
    unseen = [each["fallback"] for each in _objects(node) if "fallback" in each]
    for each in _objects(node):
        if any(each is one for one in unseen):
            continue
        if each.get("type") in ("TextRun", "Action.Execute", "Action.Submit", "Input.Text"):
            yield str(each.get("text", each.get("title", each.get("placeholder"))))


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    for child in (
        node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    ):
        yield from _strings(child)


def _objects(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
    for child in (
        node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    ):
        yield from _objects(child)
