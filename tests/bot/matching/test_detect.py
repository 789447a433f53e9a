"""Terms in running text: leftmost and longest, and only where words are words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.detect import Detector
from bot.matching.index import LabelIndex
from tests.bot.glossaries import SMALL, company, concept, term, word

DETECTOR = Detector(LabelIndex(SMALL))


def found(text: str, detector: Detector = DETECTOR) -> list[str]:
    """The surfaces found in a text."""
    return [text[mention.start : mention.end] for mention in detector.mentions(text)]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        pytest.param("a qualified lead came in", ["qualified lead"], id="longest"),
        pytest.param("lead, qualified", ["lead"], id="a comma parts words"),
        pytest.param("qualified. Lead", ["Lead"], id="a full stop parts words"),
        pytest.param("Qualified-leads rise", ["Qualified-leads"], id="hyphen and plural"),
        pytest.param("clickthrough rate", ["clickthrough rate"], id="hyphen closed up"),
        pytest.param("the web hook fires", ["web hook"], id="written apart"),
        pytest.param("SQLs and CTRs", ["SQLs", "CTRs"], id="plurals of acronyms"),
        pytest.param("the SQL's score", ["SQL"], id="possessive"),
        pytest.param("SQL/CTR", ["SQL", "CTR"], id="slash parts terms"),
        pytest.param("our P&L is fine", ["P&L"], id="a sign inside a term"),
        pytest.param("leader misleads leadership", [], id="never inside a word"),
        pytest.param("no terms at all", [], id="nothing"),
        pytest.param("", [], id="empty"),
        pytest.param("MAP and map", ["MAP"], id="a term with a case of its own"),
        pytest.param("qualified\nlead", ["qualified\nlead"], id="over a line's end"),
        pytest.param("qualified   \n\n lead", ["lead"], id="not over a paragraph's end"),
        pytest.param("QUALIFIED LEAD", ["QUALIFIED LEAD"], id="shouting"),
        pytest.param("ｗｅｂｈｏｏｋ", ["ｗｅｂｈｏｏｋ"], id="full-width"),
        pytest.param("qualifed lead", ["qualifed lead"], id="a hidden term"),
    ],
)
def test_terms_are_found_as_people_write_them(text: str, surfaces: list[str]) -> None:
    assert found(text) == surfaces


@pytest.mark.parametrize(
    "text",
    [
        "`webhook`",
        "```\nwebhook\n```",
        "https://example.com/webhook",
        "<https://example.com|webhook>",
        "<@webhook>",
        "@webhook",
        "webhook@example.com",
        ":webhook:",
        "> webhook",
    ],
    ids=["code", "block", "link", "Slack link", "mention", "at", "e-mail", "emoji", "quote"],
)
def test_nothing_is_found_where_there_is_no_prose(text: str) -> None:
    assert found(text) == []


def test_a_label_that_is_a_word_of_grammar_needs_its_capitals() -> None:
    detector = Detector(LabelIndex(company(word("IT", concept("it", term("IT", "it"))))))

    assert found("it is IT, not it", detector) == ["IT"]
    assert found("WHAT IS IT", detector) == []


def test_a_joined_word_needs_two_real_parts() -> None:
    detector = Detector(LabelIndex(company(word("AC", concept("ac", term("AC"))))))

    assert found("an a c-struct", detector) == []


@given(st.text(max_size=120), st.sampled_from(["qualified lead", "SQLs", "web hook", "P&L"]))
def test_offsets_hold_under_any_text_around(noise: str, surface: str) -> None:
    text = f"{noise}\n{surface}\n{noise}"

    for mention in DETECTOR.mentions(text):
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end] != ""


@given(st.text(alphabet="абвéßİ🙂“”\u200f ", max_size=60))
def test_a_term_is_found_behind_letters_of_any_script(noise: str) -> None:
    text = f"{noise} webhook."

    assert [(m.start, m.end) for m in DETECTOR.mentions(text)] == [(len(noise) + 1, len(text) - 1)]
