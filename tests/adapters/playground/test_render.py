"""A card as HTML: no tag, attribute or address comes from what anybody wrote."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.literal import harmless
from adapters.playground.render import pressed, render
from bot.cards import (
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
    Strong,
    Who,
)

TAGS = set("h3 h4 p strong em a span ul li dl div dt dd button form label textarea input".split())
TAGS |= {"select", "option"}
ATTRIBUTES = set("class href target rel type data-press name rows maxlength required".split())
ATTRIBUTES |= {"value", "selected", "role"}
HOSTILE = "</p><script>alert(1)</script> <!channel> <at>x</at> &amp; \"' onx=1 \x00\u202e"


class Reader(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.other: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "input":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        self.other.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)


def read(card: Card) -> Reader:
    reader = Reader()
    reader.feed(render(card))
    reader.close()
    return reader


def fields_of(text: str) -> tuple[Field, ...]:
    """A field of each kind that says `text` wherever it can."""
    return (
        Field(text, text, text, "hint" + text, problem="x" + text),
        Field(text, text, "x" + text, long=True),
        Field(text, text, text, choices=(Choice("x" + text, text),), needed=False),
        Field(text, text, "x", choices=(Choice("x", text),)),
    )


def card_of(text: str) -> Card:
    """A card that says `text` wherever a card can say anything."""
    spans = (text, Strong(text), Emphasis(text), Link(text, text), Who(text, text))
    return Card(
        text,
        (
            Heading(text),
            Paragraph(spans),
            Bullets((spans,)),
            Facts(((text, text),)),
            Fine(spans),
            Buttons((Button(text, text, text),)),
            Entry(text, text, text, text),
            Form(text, text, fields_of(text), text, text),
        ),
    )


hostile = st.text(
    st.one_of(st.characters(codec=None), st.sampled_from("<>&\"'`=/!-[]() \x00\ud800javscript")),
    max_size=60,
)


@given(hostile)
@example(HOSTILE)
@example("<!-- x")
@example("]]>")
@example('https://example.com/" onmouseover="x')
@example("&lt;script&gt;")
def test_what_people_write_is_only_ever_text(text: str) -> None:
    read_back = read(card_of(text))
    plain = read(card_of("x"))

    links = [tag for tag in read_back.tags if tag[0] == "a"]
    assert [t for t, _ in read_back.tags if t != "a"] == [t for t, _ in plain.tags if t != "a"]
    assert {name for _, attributes in read_back.tags for name in attributes} <= ATTRIBUTES
    assert all((link[1]["href"] or "").startswith(("http://", "https://")) for link in links)
    assert (read_back.open, read_back.other) == ([], [])


@given(hostile.filter(lambda text: "\r" not in text and "\x00" not in text))
def test_what_people_write_is_shown_as_it_is(text: str) -> None:
    shown = "".join(read(Card("", (Paragraph((text,)),))).words)

    assert shown == harmless(text)


def test_the_list_of_tags_is_complete() -> None:
    assert {tag for tag, _ in read(card_of("https://example.com")).tags} == TAGS


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.com/a?b=c&d", True),
        ("http://example.com", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.com", False),
        ("https://", False),
        ("java\nscript:alert(1)", False),
        ("concepts/churn.yaml", False),
    ],
)
def test_only_web_addresses_are_linked(url: str, linked: bool) -> None:
    read_back = read(Card("", (Paragraph((Link("here", url),)),)))

    assert [tag for tag, _ in read_back.tags] == (["p", "a"] if linked else ["p"])
    assert read_back.words == ["here"]


def test_a_pressed_number_leads_back_to_its_button() -> None:
    one, two, entry = Button("A", "a"), Button("B", "b", "2"), Entry("c", "C")
    card = Card("", (Buttons((one,)), Fine(("x",)), entry, Buttons((two,))))

    assert [pressed(card, number) for number in range(-1, 4)] == [None, one, entry, two, None]


def test_a_card_without_blocks_shows_its_summary() -> None:
    assert render(Card("a < b")) == "<p>a &lt; b</p>"
