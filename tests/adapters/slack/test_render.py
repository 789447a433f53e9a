"""Cards come out as Slack takes them: literal, within every limit, in the same order."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.literal import safe_url
from adapters.slack.literal import clip, size
from adapters.slack.render import render
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
)
from tests.fakes.block_kit import problems, texts, units

HOSTILE = (
    "<!channel>",
    "<@U1>",
    "<https://evil.example|your bank>",
    "*bold* _it_ ~no~ `code` [x](https://evil.example)",
    "&lt;!here&gt; & <",
    "a\x00b\x1b[31m\x7f\u202e",
    "\ud83d half \udc00",
    "😀" * 300,
    "x" * 40_000,
    "One sentence. " * 3_000,
    "",
    " \n\t ",
)
ANY_TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), max_size=80))
URLS = st.one_of(
    ANY_TEXT,
    st.sampled_from(
        ("https://a.example/x|y>z", "javascript:alert(1)", "http://", "https://a/" + "x" * 4_000)
    ),
    st.builds("https://a.example/{}".format, ANY_TEXT),
)
SPANS = st.lists(
    st.one_of(
        ANY_TEXT,
        st.builds(Strong, ANY_TEXT),
        st.builds(Emphasis, ANY_TEXT),
        st.builds(Link, ANY_TEXT, URLS),
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
def test_whatever_a_card_holds_slack_takes_it(card: Card) -> None:
    sent = render(card)

    assert problems(sent) == []
    assert sum(units(text) for text in texts(sent["blocks"])) <= 9_000


def test_a_place_to_type_fits_into_a_full_message() -> None:
    rows = (Buttons((Button("b" * 75, "share", "v" * long),)) for long in (1_724,) * 4 + (1_725,))
    entry = Entry("answer", "label", "", "send")
    sent = render(Card("x", (*rows, entry, Paragraph(("x" * 9_000,)))))

    assert problems(sent) == []
    assert sum(units(text) for text in texts(sent["blocks"])) <= 9_000


@pytest.mark.parametrize(
    "block",
    [
        Heading("x"),
        Paragraph(("x",)),
        Fine(("x",)),
        Buttons((Button("x", "x", "x" * 2_000),) * 5),
        Entry("x", "x" * 300, "x" * 2_000),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_hundred_blocks_are_cut_to_what_slack_takes(block: Block) -> None:
    assert problems(render(Card("many", (block,) * 100))) == []


def shown(card: Card) -> str:
    """Everything a person sees of the blocks, as they see it."""
    return "".join(texts(render(card)["blocks"]))


@pytest.mark.parametrize("text", HOSTILE[:5])
@pytest.mark.parametrize(
    "place",
    [
        lambda text: Heading(text),
        lambda text: Paragraph((text,)),
        lambda text: Paragraph((Strong(text), Emphasis(text))),
        lambda text: Bullets(((text,),)),
        lambda text: Facts(((text, text),)),
        lambda text: Fine((text,)),
        lambda text: Buttons((Button(text[:40], "x"),)),
    ],
    ids=["heading", "paragraph", "styled", "bullets", "facts", "fine", "button"],
)
def test_what_people_typed_is_shown_as_they_typed_it(place: Any, text: str) -> None:
    assert text[:40] in shown(Card("x", (place(text),)))


def test_the_text_beside_the_blocks_is_the_escaped_summary() -> None:
    sent = render(Card('A <b> & "c" d\'e\n<!channel>'))

    assert sent["text"] == 'A &lt;b&gt; &amp; "c" d\'e &lt;!channel&gt;'


def test_a_card_without_blocks_shows_its_summary_literally() -> None:
    assert shown(Card("*2* < _3_")) == "*2* < _3_"


def test_small_print_and_buttons_stay_when_the_text_is_cut() -> None:
    long = Paragraph(("A sentence of some words. " * 1_000,))
    card = Card("x", (long, Fine(("agreed in March",)), Buttons((Button("Share", "share"),))))

    kinds = [block["type"] for block in render(card)["blocks"]]

    assert kinds == ["rich_text", "context", "actions"]
    assert "words. …" in shown(card)


def test_nothing_follows_what_was_cut() -> None:
    card = Card("x", (Paragraph(("word " * 4_000, "after")), Paragraph(("later",))))

    assert "after" not in shown(card)
    assert "later" not in shown(card)


def test_only_web_addresses_become_links() -> None:
    spans: tuple[Span, ...] = (
        Link("file", "https://a.example/x"),
        Link("bad", "javascript:alert(1)"),
    )
    section = render(Card("x", (Paragraph(spans),)))["blocks"][0]["elements"][0]

    assert section["elements"] == [
        {"type": "link", "url": "https://a.example/x", "text": "file"},
        {"type": "text", "text": "bad"},
    ]


def test_small_print_with_a_link_can_be_followed() -> None:
    block = render(Card("x", (Fine(("see ", Link("file", "https://a.example/x"))),)))["blocks"][0]

    assert block["type"] == "rich_text"
    assert "https://a.example/x" in texts(block)


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/x?y=1&z=2#top", "https://a.example/x?y=1&z=2#top"),
        ("https://a.example/a%20b", "https://a.example/a%20b"),
        ('https://a.example/a|b>c<d"', "https://a.example/a%7Cb%3Ec%3Cd%22"),
        ("https://a.example/ü", "https://a.example/%C3%BC"),
        ("HTTPS://a.example/", "HTTPS://a.example/"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("//a.example/x", None),
        ("https://", None),
        ("https://[::1", None),
        ("https://a.example/ b", None),
        ("https://a.example/\n", None),
        ("https://a.example\\@b.example/", None),
        ("https://a.example/" + "x" * 3_000, None),
    ],
)
def test_an_address_is_made_safe_or_not_linked(url: str, safe: str | None) -> None:
    assert safe_url(url) == safe


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("short", 10, "short"),
        ("One is here. Two is there.", 20, "One is here. …"),
        ("no sentence ends in here", 20, "no sentence ends …"),
        ("unbreakable" * 3, 10, "unbreaka …"),
        ("a & b & c & d & e", 12, "a & b …"),
        ("😀😀😀😀", 6, "😀😀 …"),
        ("anything", 1, ""),
    ],
    ids=["fits", "after a sentence", "after a word", "anywhere", "escaped", "pairs", "no room"],
)
def test_text_is_cut_where_it_reads_well(text: str, most: int, cut: str) -> None:
    assert clip(text, most) == cut


@given(ANY_TEXT, st.integers(0, 200))
def test_cut_text_is_never_longer_than_asked(text: str, most: int) -> None:
    assert size(clip(text, most)) <= most


def test_action_ids_are_unique_and_start_with_the_act() -> None:
    rows = (Buttons((Button("A", "go"), Button("B", "go"))), Buttons((Button("C", "go"),)))
    blocks = render(Card("x", rows))["blocks"]

    assert [b["action_id"] for row in blocks for b in row["elements"]] == ["go:0", "go:1", "go:2"]


def test_a_card_survives_json_and_utf_8() -> None:
    card = Card("\ud83d", (Paragraph(("\udc00",)), Buttons((Button("\ud83d", "x", "\ud83d"),))))

    assert json.dumps(render(card), ensure_ascii=False).encode()
