"""Cards come out as Teams takes them: literal, within one message, in the same order."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.teams.render import LEFT_OUT, message, render
from adapters.teams.room import MOST_IN_CARD, Room, frame, units
from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Choice,
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
    Strong,
    Who,
)
from tests.fakes.adaptive_card import MOST_BYTES, card_problems, problems, size, texts

Json = dict[str, Any]

HOSTILE = (
    "<at>everyone</at>",
    "<img src=x onerror=alert(1)>",
    "[your bank](https://evil.example)",
    "*bold* _it_ ~no~ `code` # one",
    "{{DATE(2026-01-01T00:00:00Z,SHORT)}} {{TIME(2026-01-01T00:00:00Z)}} ${x}",
    '&lt;at&gt; & < " \\',
    "a\x00b\x1b[31m\x7f\u202e",
    "\ud83d half \udc00",
    "😀" * 300,
    '"' * 9_000,
    "x" * 40_000,
    "One sentence. " * 3_000,
    "line\n" * 2_000,
    "",
    " \n\t ",
)
ANY_TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), max_size=80))
URLS = st.one_of(
    ANY_TEXT,
    st.sampled_from(("javascript:alert(1)", "http://", "https://a/" + "x" * 2_900)),
    st.builds("https://a.example/{}".format, ANY_TEXT),
)
SPANS = st.lists(
    st.one_of(
        ANY_TEXT,
        st.builds(Strong, ANY_TEXT),
        st.builds(Emphasis, ANY_TEXT),
        st.builds(Link, ANY_TEXT, URLS),
        st.builds(Who, ANY_TEXT, ANY_TEXT),
    ),
    max_size=4,
).map(tuple)
BUTTON = st.builds(
    Button, ANY_TEXT, st.sampled_from(("share", "define")), ANY_TEXT, st.just("primary")
)
FIELDS = st.tuples(
    st.builds(Field, st.just("term"), ANY_TEXT, ANY_TEXT, ANY_TEXT, problem=ANY_TEXT),
    st.builds(
        Field,
        st.just("team"),
        ANY_TEXT,
        st.just("it"),
        choices=st.just((Choice("it", "IT"), Choice("marketing", "Marketing"))),
        needed=st.booleans(),
    ),
)
BLOCKS = st.one_of(
    st.builds(Heading, ANY_TEXT),
    st.builds(Paragraph, SPANS),
    st.builds(Bullets, st.lists(SPANS, max_size=4).map(tuple)),
    st.builds(Facts, st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=3).map(tuple)),
    st.builds(Fine, SPANS),
    st.builds(Buttons, st.lists(BUTTON, max_size=7).map(tuple)),
    st.builds(Entry, st.just("answer"), ANY_TEXT, ANY_TEXT, ANY_TEXT),
    st.builds(Form, ANY_TEXT, st.just("answer"), FIELDS, ANY_TEXT, ANY_TEXT),
)
CARDS = st.builds(Card, ANY_TEXT, st.lists(BLOCKS, max_size=9).map(tuple))


@settings(max_examples=120, deadline=None)
@given(CARDS)
def test_whatever_a_card_holds_teams_takes_it(card: Card) -> None:
    sent = message(card)

    assert problems(sent) == []
    assert size(render(card)) <= 2 * MOST_IN_CARD


@settings(max_examples=15, deadline=None)
@given(st.lists(BLOCKS, min_size=60, max_size=90).map(tuple))
def test_a_card_of_a_hundred_blocks_is_cut_and_says_so(blocks: tuple[Block, ...]) -> None:
    sent = render(Card("many", (*blocks, Paragraph(("A sentence. " * 2_000,)))))

    assert card_problems(sent) == []
    assert texts(sent)[-1] == LEFT_OUT


@pytest.mark.parametrize(
    "block",
    [
        Heading("x" * 20),
        Paragraph(("x",)),
        Bullets((("x",),) * 9),
        Facts((("x", "y"),) * 9),
        Fine(("x" * 500,)),
        Buttons((Button("x", "x", "x" * 1_500),) * 5),
        Entry("x", "x" * 300, "x" * 1_500),
    ],
    ids=lambda block: type(block).__name__,
)
def test_of_too_many_blocks_what_fits_is_kept(block: Block) -> None:
    sent = render(Card("many", (block,) * 300))

    assert card_problems(sent) == []
    assert texts(sent)[-1] == LEFT_OUT
    assert size(sent) > MOST_BYTES / 2


def shown(card: Card) -> str:
    """Everything a person sees, as they see it."""
    return "".join(texts(render(card)))


@pytest.mark.parametrize("text", HOSTILE[:6])
@pytest.mark.parametrize(
    "place",
    [
        lambda text: Heading(text),
        lambda text: Paragraph((text,)),
        lambda text: Paragraph((Strong(text), Emphasis(text))),
        lambda text: Bullets(((text,),)),
        lambda text: Facts(((text, text),)),
        lambda text: Fine((text,)),
        lambda text: Fine((Link(text, "no address"),)),
        lambda text: Buttons((Button(text[:70], "x"),)),
        lambda text: Entry("x", text),
    ],
    ids=[
        "heading",
        "paragraph",
        "styled",
        "bullets",
        "facts",
        "fine",
        "link",
        "button",
        "entry",
    ],
)
def test_what_people_typed_is_shown_as_they_typed_it(place: Any, text: str) -> None:
    assert text[:70] in shown(Card("x", (place(text),)))


def test_the_summary_is_one_line_of_plain_text() -> None:
    sent = message(Card("A *b* <at>c</at>\n[d](https://e.example)"))

    assert sent["summary"] == "A *b* <at>c</at> [d](https://e.example)"
    assert sent["textFormat"] == "plain"


def test_a_card_without_blocks_shows_its_summary() -> None:
    assert shown(Card("*2* < _3_")) == "*2* < _3_"


def test_a_card_with_nothing_to_see_is_still_a_card() -> None:
    assert shown(Card("\x00", (Paragraph((" \n ",)), Bullets(((),)), Facts((("", ""),))))) == "…"


def test_small_print_and_buttons_stay_when_the_text_is_cut() -> None:
    long = Paragraph(("A sentence of some words. " * 2_000,))
    card = Card("x", (long, Fine(("agreed in March",)), Buttons((Button("Go", "go"),))))

    first, *others = texts(render(card))

    assert first.endswith("words. …")
    assert others == ["agreed in March", "Go", LEFT_OUT]


def test_nothing_follows_what_was_cut() -> None:
    card = Card("x", (Paragraph(("word " * 9_000, "after")), Paragraph(("later",))))

    assert "after" not in shown(card)
    assert "later" not in shown(card)


def test_a_line_is_a_block_of_its_own() -> None:
    body = render(Card("x", (Paragraph(("one\ntwo", Strong(" b\n\nthree"))),)))["body"]

    assert ["".join(texts(block)) for block in body] == ["one", "two b", "three"]


def test_only_web_addresses_can_be_followed() -> None:
    spans: tuple[Span, ...] = (
        Link("file", "https://a.example/x"),
        Link("bad", "javascript:alert(1)"),
    )
    block = render(Card("x", (Fine(spans),)))["body"][0]

    opening = {"type": "Action.OpenUrl", "url": "https://a.example/x"}
    assert [run.get("selectAction") for run in block["inlines"]] == [opening, None]


def test_a_date_that_teams_would_work_out_is_parted() -> None:
    [block] = render(Card("x", (Paragraph(("on {{DATE(2026-01-01T00:00:00Z)}}",)),)))["body"]

    assert [run["text"] for run in block["inlines"]] == ["on {", "{DATE(2026-01-01T00:00:00Z)}}"]


def test_a_button_works_in_new_clients_and_in_old_ones() -> None:
    row = Buttons((Button("Propose it", "propose", "lead", "primary"),))
    [actions] = render(Card("x", (row,)))["body"]

    shown = {
        "title": "Propose it",
        "data": {"act": "propose", "value": "lead"},
        "style": "positive",
    }
    assert actions["actions"] == [
        {"type": "Action.Execute", "verb": "propose"}
        | shown
        | {"fallback": {"type": "Action.Submit"} | shown}
    ]


def test_each_entry_is_sent_by_its_own_button() -> None:
    body = render(Card("x", (Entry("a", "One?"), Entry("b", "Two?", "v", "Propose"))))["body"]

    names = [block["id"] for block in body if block["type"] == "Input.Text"]
    sends = [block["actions"][0] for block in body if block["type"] == "ActionSet"]
    assert names == ["typed0", "typed1"]
    assert [send["data"]["entry"] for send in sends] == names
    assert [send["title"] for send in sends] == ["Send", "Propose"]


def test_a_person_is_shown_by_name() -> None:
    assert shown(Card("x", (Paragraph((Who("a-1", "Ana"), " asks")),))) == "Ana asks"


@given(ANY_TEXT, st.integers(0, 300))
def test_what_is_taken_never_needs_more_than_there_was(text: str, left: int) -> None:
    room = Room(left)
    taken = room.take(text, inside=20)

    assert not taken or units(taken) + 20 <= left
    assert room.left >= 0


def test_units_are_those_of_json_in_utf_16() -> None:
    assert [units(text) for text in ("a", "é", "😀", '"', "\n")] == [1, 1, 2, 2, 2]


def test_a_card_survives_json_and_utf_8() -> None:
    card = Card("\ud83d", (Paragraph(("\udc00",)), Buttons((Button("\ud83d", "x", "\ud83d"),))))

    assert json.dumps(message(card), ensure_ascii=False).encode()


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.recursive(
            st.one_of(st.text(max_size=9), st.booleans(), st.none(), st.integers()),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)
            ),
            max_leaves=8,
        ),
        max_size=4,
    )
)
def test_a_piece_of_a_card_is_counted_as_it_is_written(piece: dict[str, object]) -> None:
    written = json.dumps(piece, ensure_ascii=False).encode("utf-16-le", "surrogatepass")

    assert frame(piece) == len(written) // 2 + len(", ")
