"""The judge of cards must be able to say no: each of these breaks one rule of Teams'."""

import json
from typing import Any

import pytest

from tests.fakes import card_renderer
from tests.fakes.adaptive_card import problems

Json = dict[str, Any]


def message(*body: Json, **more: Any) -> Json:
    card = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        "body": list(body),
    }
    kind = "application/vnd.microsoft.card.adaptive"
    return {
        "type": "message",
        "textFormat": "plain",
        "summary": "the answer",
        "attachments": [{"contentType": kind, "content": card | more}],
    }


def run(text: str, **more: Any) -> Json:
    return {"type": "TextRun", "text": text} | more


def rich(*runs: Json) -> Json:
    return {"type": "RichTextBlock", "inlines": list(runs)}


def link(url: str) -> Json:
    return run("file", selectAction={"type": "Action.OpenUrl", "url": url})


def action(**more: Any) -> Json:
    shown: Json = {"title": "Go", "data": {"act": "go", "value": ""}}
    fallback = {"type": "Action.Submit"} | shown
    return {"type": "Action.Execute", "verb": "go", "fallback": fallback} | shown | more


def actions(*row: Json) -> Json:
    return {"type": "ActionSet", "actions": list(row)}


def entry(name: str) -> Json:
    return {"type": "Input.Text", "id": name, "maxLength": 10, "placeholder": "Type here"}


GOOD = rich(run("hello"))
BAD: dict[str, tuple[str, Json]] = {
    "an empty card": ("at least 1 item", message()),
    "an unknown property": ("Extra inputs", message(GOOD, speak="x")),
    "an unknown property of a run": ("Extra inputs", message(rich(run("x", fontType="Monospace")))),
    "a version of tomorrow": ("version", message(GOOD, version="1.6")),
    "an element that reads markdown": ("TextBlock", message({"type": "TextBlock", "text": "x"})),
    "facts, which read markdown": ("FactSet", message({"type": "FactSet", "facts": []})),
    "no runs": ("at least 1 item", message(rich())),
    "an empty run": ("empty", message(rich(run("")))),
    "a line end": ("line ends", message(rich(run("a\nb")))),
    "a date to be worked out": ("a date", message(rich(run("{{DATE(2026-01-01T00:00:00Z)}}")))),
    "a control character": ("control characters", message(rich(run("a\x00b")))),
    "a forced order": ("control characters", message(rich(run("a\u202eb")))),
    "half a pair": ("lone surrogate", message(rich(run("\ud83d")))),
    "a scheme that runs": ("not a web address", message(rich(link("javascript:alert")))),
    "an address with a blank": ("do not belong", message(rich(link("https://a/ b")))),
    "a button without a second way": ("fallback", message(actions(action(fallback="drop")))),
    "a button without a verb": ("verb", message(actions(action(verb="")))),
    "a button without words": ("blank", message(actions(action(title=" ")))),
    "an unknown style": ("style", message(actions(action(style="loud")))),
    "no buttons": ("at least 1 item", message(actions())),
    "six buttons": ("at most 5 items", message(actions(*[action()] * 6))),
    "one input twice": ("used twice", message(entry("a"), entry("a"))),
    "an odd name of an input": ("id", message(entry("a:1"))),
    "too much in all": ("bytes in UTF-16", message(rich(run("x" * 14_300)))),
    "text that markup is read in": ("textFormat", message(GOOD) | {"textFormat": "markdown"}),
    "words said twice": ("text", message(GOOD) | {"text": "hello"}),
    "nothing for a notification": ("summary", message(GOOD) | {"summary": ""}),
    "two cards": (
        "attachments",
        message(GOOD) | {"attachments": message(GOOD)["attachments"] * 2},
    ),
}


@pytest.mark.parametrize(("why", "bad"), BAD.values(), ids=BAD.keys())
def test_a_broken_message_is_refused(why: str, bad: Json) -> None:
    assert any(why in problem for problem in problems(bad)), problems(bad)


def test_a_sound_message_passes() -> None:
    sound = message(
        rich(run("hello ", weight="Bolder"), link("https://example.com/a?b=c&d#e")),
        entry("typed0"),
        actions(action(style="positive")),
    )

    assert problems(sound) == []


WRONG: dict[str, Json] = {
    "an unknown element": {"type": "Marquee"},
    "an unknown weight": rich(run("x", weight="Heavy")),
    "an unknown action": {"type": "ActionSet", "actions": [{"type": "Action.Sing", "title": "x"}]},
}


@pytest.mark.parametrize("element", WRONG.values(), ids=WRONG.keys())
def test_microsofts_renderer_would_tell(element: Json) -> None:
    card = message(element)["attachments"][0]["content"]

    assert card_renderer.problems([json.dumps(card)])
