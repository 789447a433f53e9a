"""The judge of payloads must be able to say no: each of these breaks one rule of Slack's."""

from typing import Any

import pytest

from tests.fakes.block_kit import problems

Json = dict[str, Any]


def message(*blocks: Json, text: str = "the answer") -> Json:
    return {"text": text, "blocks": list(blocks), "unfurl_links": False, "unfurl_media": False}


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": False}


def rich(*elements: Json) -> Json:
    section = {"type": "rich_text_section", "elements": list(elements)}
    return {"type": "rich_text", "elements": [section]}


def words(text: str) -> Json:
    return {"type": "text", "text": text}


def button(action_id: str = "go", **more: Any) -> Json:
    return {"type": "button", "text": plain("Go"), "action_id": action_id, **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def entry(block_id: str, **more: Any) -> Json:
    element = {"type": "plain_text_input", "action_id": f"typed {block_id}", **more}
    return {"type": "input", "block_id": block_id, "label": plain("Say"), "element": element}


GOOD = rich(words("hello"))
BAD: dict[str, tuple[str, Json]] = {
    "no text": ("screen readers", message(GOOD, text="")),
    "a broadcast": ("not escaped", message(GOOD, text="hello <!channel>")),
    "a raw ampersand": ("not escaped", message(GOOD, text="this & that")),
    "half an entity": ("not escaped", message(GOOD, text="cut &lt")),
    "unfurling left on": ("must be off", {"text": "x", "blocks": [GOOD]}),
    "nobody's id": ("begins with U or W", message(rich({"type": "user", "user_id": "ana"}))),
    "no blocks": ("between 1 and 50", message()),
    "51 blocks": ("between 1 and 50", message(*[GOOD] * 51)),
    "an unknown block": ("unknown type", message({"type": "banner"})),
    "markup in a heading": (
        "must be plain_text",
        message({"type": "header", "text": {"type": "mrkdwn", "text": "x"}}),
    ),
    "a long heading": ("151 units", message({"type": "header", "text": plain("x" * 151)})),
    "a blank heading": ("blank", message({"type": "header", "text": plain("  ")})),
    "an unescaped section": (
        "not escaped",
        message({"type": "section", "text": {"type": "mrkdwn", "text": "<!here>"}}),
    ),
    "empty rich text": ("is empty", message(rich())),
    "empty words": ("0 units", message(rich(words("")))),
    "a control character": ("control characters", message(rich(words("a\x00b")))),
    "half a pair": ("lone surrogate", message(rich(words("\ud83d")))),
    "too much in all": ("too_long", message(*[rich(words("x" * 2_000))] * 6)),
    "a scheme that runs": (
        "not a web address",
        message(rich({"type": "link", "url": "javascript:alert"})),
    ),
    "an address that ends its link": (
        "do not belong",
        message(rich({"type": "link", "url": "https://a/|x>"})),
    ),
    "26 buttons": ("1 and 25", message(actions(*[button(str(n)) for n in range(26)]))),
    "one action id twice": ("action_id: used twice", message(actions(button(), button()))),
    "one block id twice": ("block_id: used twice", message(entry("a"), entry("a"))),
    "a long value": ("2000 units", message(actions(button(value="x" * 2_001)))),
    "a long value of pairs": ("2000 units", message(actions(button(value="😀" * 1_001)))),
    "an unknown style": ("style", message(actions(button(style="loud")))),
    "an empty row": ("1 and 25", message(actions())),
    "a long input": ("max_length", message(entry("a", max_length=3_001))),
    "a crowded context": ("1 and 10", message({"type": "context", "elements": [plain("x")] * 11})),
}


@pytest.mark.parametrize(("why", "bad"), BAD.values(), ids=BAD.keys())
def test_a_broken_message_is_refused(why: str, bad: Json) -> None:
    assert any(why in problem for problem in problems(bad)), problems(bad)


def test_a_sound_message_passes() -> None:
    link = {"type": "link", "url": "https://example.com/a%7Cb?c=d&e#f", "text": "a|b"}
    sound = message(GOOD, rich(link), actions(button(value="x")), entry("a"), text="a &lt;b&gt; c")

    assert problems(sound) == []
