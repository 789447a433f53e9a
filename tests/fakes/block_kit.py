"""Slack's rules for a message, as a list of what is wrong with one.

Written from Slack's documented limits, apart from the code that is meant to keep them. What
slack_sdk's own models and slackblocks check is checked by them as well; what none of them minds is
kept for the TypeScript compiler.
"""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from tests.fakes import slackblocks_judge, typed

Json = dict[str, Any]

MOST_TEXT_IN_ALL = 11_000
_TOKEN = re.compile(r"<(@[UW][A-Z0-9]+|#C[A-Z0-9]+|https?://[^\s|<>]+(\|[^<>]*)?)>")
_RAW_AMPERSAND = re.compile(r"&(?!(amp|lt|gt);)")
_MESSAGE_KEYS = {
    "text", "blocks", "unfurl_links", "unfurl_media", "channel", "thread_ts", "user",
    "response_type", "replace_original", "delete_original", "metadata",
}  # fmt: skip


def problems(message: Json) -> list[str]:
    """Return everything that Slack would refuse, or misread, in a message."""
    found = [
        *_message(message),
        *_metadata(message.get("metadata")),
        *block_problems(message.get("blocks", [])),
        *_by_the_sdk(message),
        *slackblocks_judge.problems(message.get("blocks", [])),
    ]
    if not found:
        typed.sent("KnownBlock[]", message["blocks"])
    return found


def units(text: str) -> int:
    """Count UTF-16 units, as JavaScript and Slack do."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def texts(node: Any) -> Iterator[str]:
    """Return every string in `node` that a person or a limit can see."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("text", "url", "value") and isinstance(value, str):
                yield value
            else:
                yield from texts(value)
    elif isinstance(node, list):
        for each in node:
            yield from texts(each)


def _metadata(metadata: Any) -> Iterator[str]:
    if metadata is None:
        return
    if set(metadata) != {"event_type", "event_payload"}:
        yield "metadata: an event_type and an event_payload, and nothing else"
    elif not re.fullmatch(r"[A-Za-z0-9_]+", metadata["event_type"]):
        yield "metadata: its event_type is letters, digits and underscores"
    elif not all(isinstance(value, str) for value in metadata["event_payload"].values()):
        yield "metadata: a payload of ours holds strings"


def _message(message: Json) -> Iterator[str]:
    yield from (f"unknown key {key}" for key in set(message) - _MESSAGE_KEYS)
    text = message.get("text")
    if not isinstance(text, str) or not text.strip():
        yield "text: missing, so screen readers have nothing to read"
    else:
        yield from _markup("text", text, 40_000)
    for key in ("unfurl_links", "unfurl_media"):
        if message.get(key) is not False:
            yield f"{key}: must be off"
    try:
        json.dumps(message, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        yield "a lone surrogate cannot be sent"


def block_problems(blocks: Any, most: int = 50, most_text: int = MOST_TEXT_IN_ALL) -> Iterator[str]:
    """What is wrong with blocks, wherever they stand; a message has 50 at most."""
    if not isinstance(blocks, list) or not 1 <= len(blocks) <= most:
        yield f"blocks: between 1 and {most}"
        return
    for at, block in enumerate(blocks):
        check = _KINDS.get(block.get("type"), _unknown)
        yield from (f"blocks[{at}] {problem}" for problem in check(block))
    yield from _twice("block_id", [block["block_id"] for block in blocks if "block_id" in block])
    yield from _twice("action_id", list(_action_ids(blocks)))
    if sum(units(text) for text in texts(blocks)) > most_text:
        yield "msg_blocks_too_long"


def _by_the_sdk(message: Json) -> Iterator[str]:
    try:
        for block in Block.parse_all(message.get("blocks", [])):
            if block is not None:
                block.to_dict()
    except SlackObjectFormationError as refused:
        yield f"slack_sdk: {refused}"


def _unknown(block: Json) -> Iterator[str]:
    yield f"unknown type {block.get('type')}"


def _keys(node: Json, *, needs: set[str], may: set[str] = frozenset()) -> Iterator[str]:  # type: ignore[assignment]
    yield from (f"{node.get('type')}: {key} is missing" for key in sorted(needs - set(node)))
    extra = set(node) - needs - may - {"type", "block_id"}
    yield from (f"{node.get('type')}: {key} is not known" for key in sorted(extra))


def _length(name: str, text: Any, least: int, most: int) -> Iterator[str]:
    if not isinstance(text, str):
        yield f"{name}: not a string"
    elif not least <= units(text) <= most:
        yield f"{name}: {units(text)} units, not between {least} and {most}"
    elif re.search("[\x00-\x09\x0b-\x1f\x7f]", text):
        yield f"{name}: control characters"


def _markup(name: str, text: str, most: int) -> Iterator[str]:
    yield from _length(name, text, 1, most)
    rest = _TOKEN.sub("", text)
    if "<" in rest or ">" in rest or _RAW_AMPERSAND.search(rest):
        yield f"{name}: markup that was not escaped"


def plain_problems(name: str, node: Any, most: int) -> Iterator[str]:
    """What is wrong with a text that holds no markup."""
    if not isinstance(node, dict) or node.get("type") != "plain_text":
        yield f"{name}: must be plain_text"
        return
    yield from _keys(node, needs={"text"}, may={"emoji"})
    yield from _length(name, node.get("text"), 1, most)
    if not str(node.get("text")).strip():
        yield f"{name}: blank"


def _text_object(name: str, node: Any, most: int) -> Iterator[str]:
    if isinstance(node, dict) and node.get("type") == "mrkdwn":
        yield from _markup(name, str(node.get("text", "")), most)
    else:
        yield from plain_problems(name, node, most)


def _header(block: Json) -> Iterator[str]:
    yield from _keys(block, needs={"text"})
    yield from plain_problems("header", block.get("text"), 150)


def _section(block: Json) -> Iterator[str]:
    yield from _keys(block, needs={"text"}, may={"fields", "accessory"})
    yield from _text_object("section", block.get("text"), 3_000)
    if "accessory" in block:
        yield from _external_select(block["accessory"])


def _context(block: Json) -> Iterator[str]:
    yield from _keys(block, needs={"elements"})
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= 10:
        yield "context: between 1 and 10 elements"
    for element in elements:
        yield from _text_object("context", element, 3_000)


def _actions(block: Json) -> Iterator[str]:
    yield from _keys(block, needs={"elements"})
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= 25:
        yield "actions: between 1 and 25 elements"
    for element in elements:
        yield from _button(element)


def _context_actions(block: Json) -> Iterator[str]:
    """Thumbs: a message may carry them, a view may not."""
    yield from _keys(block, needs={"elements"})
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= 5:
        yield "context_actions: between 1 and 5 elements"
    for element in elements:
        if element.get("type") != "feedback_buttons":
            yield f"context_actions: {element.get('type')} is not known here"
            continue
        yield from _keys(element, needs={"action_id", "positive_button", "negative_button"})
        for name in ("positive_button", "negative_button"):
            each = element.get(name, {})
            yield from plain_problems(name, each.get("text"), 75)
            yield from _length("value", each.get("value"), 1, 2_000)
            yield from _length("accessibility_label", each.get("accessibility_label"), 1, 75)


def _button(element: Json) -> Iterator[str]:
    if element.get("type") != "button":
        yield f"actions: {element.get('type')} is not known here"
        return
    yield from _keys(element, needs={"text", "action_id"}, may={"value", "style", "url"})
    yield from plain_problems("button", element.get("text"), 75)
    yield from _length("action_id", element.get("action_id"), 1, 255)
    if "value" in element and not 1 <= units(element["value"]) <= 2_000:
        yield "value: between 1 and 2000 units"
    if element.get("style", "primary") not in ("primary", "danger"):
        yield "style: primary or danger"


def _input(block: Json) -> Iterator[str]:
    yield from _keys(block, needs={"label", "element"}, may={"hint", "optional", "dispatch_action"})
    yield from plain_problems("label", block.get("label"), 2_000)
    yield from _length("block_id", block.get("block_id"), 1, 255)
    element = block.get("element", {})
    if "hint" in block:
        yield from plain_problems("hint", block["hint"], 2_000)
    match element.get("type"):
        case "plain_text_input":
            yield from _text_input(element)
        case "static_select":
            yield from _select(element)
        case other:
            yield f"input: {other} is not known here"


def _text_input(element: Json) -> Iterator[str]:
    known = {"max_length", "multiline", "placeholder", "min_length", "initial_value"}
    yield from _keys(element, needs={"action_id"}, may=known)
    most = element.get("max_length", 3_000)
    if not 1 <= most <= 3_000:
        yield "max_length: between 1 and 3000"
    if units(element.get("initial_value", "")) > most:
        yield "initial_value: longer than max_length"


def _select(element: Json) -> Iterator[str]:
    yield from _keys(element, needs={"action_id", "options"}, may={"placeholder", "initial_option"})
    options = element.get("options", [])
    if not 1 <= len(options) <= 100:
        yield "options: between 1 and 100"
    for option in options:
        yield from plain_problems("option", option.get("text"), 75)
        yield from _length("option value", option.get("value"), 1, 150)
    if element.get("initial_option", options[:1]) not in [*options, options[:1]]:
        yield "initial_option: none of the options"


def _external_select(element: Json) -> Iterator[str]:
    if element.get("type") != "external_select":
        yield f"accessory: {element.get('type')} is not known here"
        return
    yield from _keys(element, needs={"action_id"}, may={"placeholder", "min_query_length"})
    yield from plain_problems("placeholder", element.get("placeholder"), 150)


def option_problems(options: list[Json]) -> Iterator[str]:
    """What is wrong with options that a menu was offered."""
    if len(options) > 100:
        yield "options: more than 100"
    for option in options:
        yield from plain_problems("option", option.get("text"), 75)
        yield from _length("option value", option.get("value"), 1, 150)
        if "description" in option:
            yield from plain_problems("description", option["description"], 75)
    yield from _twice("option value", [option["value"] for option in options])


def _rich_text(block: Json) -> Iterator[str]:
    yield from _keys(block, needs={"elements"})
    if not block.get("elements"):
        yield "rich_text: empty"
    for part in block.get("elements", []):
        if part.get("type") == "rich_text_list":
            yield from _rich_list(part)
        else:
            yield from _rich_section(part)


def _rich_list(part: Json) -> Iterator[str]:
    yield from _keys(part, needs={"style", "elements"}, may={"indent", "border"})
    if part.get("style") not in ("bullet", "ordered") or not part.get("elements"):
        yield "rich_text_list: bullet or ordered, and not empty"
    for item in part.get("elements", []):
        yield from _rich_section(item)


def _rich_section(part: Json) -> Iterator[str]:
    if part.get("type") != "rich_text_section" or not part.get("elements"):
        yield f"rich_text: {part.get('type')} is not known here or is empty"
    for element in part.get("elements", []):
        yield from _rich_element(element)


def _rich_element(element: Json) -> Iterator[str]:
    match element.get("type"):
        case "text":
            yield from _keys(element, needs={"text"}, may={"style"})
            yield from _length("rich text", element.get("text"), 1, 12_000)
        case "link":
            yield from _keys(element, needs={"url"}, may={"text", "style"})
            yield from _length("link", element.get("text", "x"), 1, 12_000)
            yield from _url(element.get("url"))
        case "user":
            yield from _keys(element, needs={"user_id"}, may={"style"})
            if not re.fullmatch(r"[UW][A-Z0-9]+", str(element.get("user_id"))):
                yield "rich_text: a user's id begins with U or W"
        case kind:
            yield f"rich_text: {kind} is not known here"
    if set(element.get("style", {})) - {"bold", "italic", "strike", "code"}:
        yield "rich_text: unknown style"


def _url(url: Any) -> Iterator[str]:
    yield from _length("url", url, 1, 3_000)
    if not re.fullmatch(r"[!#-;=?-\[\]_a-z~]+", str(url)) or "|" in str(url):
        yield f"url: characters that do not belong there in {url!r}"
    elif urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        yield "url: not a web address"


def _twice(name: str, ids: list[str]) -> Iterator[str]:
    if len(ids) != len(set(ids)):
        yield f"{name}: used twice"


def _action_ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "action_id" in node:
            yield node["action_id"]
        for value in node.values():
            yield from _action_ids(value)
    elif isinstance(node, list):
        for each in node:
            yield from _action_ids(each)


_KINDS = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "context_actions": _context_actions,
    "input": _input,
    "rich_text": _rich_text,
}
