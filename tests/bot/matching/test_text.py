"""Folding and masking keep the length, so that an offset found is an offset in the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.text import MASK, atoms, fold, mask, prose

ANY_TEXT = st.text(alphabet=st.characters(), max_size=200)
CHAT = st.text(alphabet="aB '-_.:`>@#<|/\n\t&x1éİßﬁ＃“”…🙂\u200b\u00a0", max_size=80)


@given(ANY_TEXT | CHAT)
def test_folding_and_masking_keep_the_length(text: str) -> None:
    assert len(fold(text)) == len(mask(text)) == len(prose(text)) == len(text)


@given(ANY_TEXT | CHAT)
def test_atoms_stand_where_they_say(text: str) -> None:
    last = 0
    for atom in atoms(text, prose(text)):
        assert last <= atom.start < atom.end <= len(text)
        assert text[atom.start : atom.end] == atom.raw
        last = atom.end


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("What IS it", "what is it", id="capitals"),
        pytest.param("ＣＤＮ", "cdn", id="full-width letters"),
        pytest.param("“lead” – it’s", '"lead" - it\'s', id="quotes and dashes"),
        pytest.param("a\u00a0b", "a b", id="a space that does not break"),
        pytest.param("İstanbul ß ﬁ", "İstanbul ß ﬁ", id="letters that would grow stay"),
    ],
)
def test_text_is_folded_letter_by_letter(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("`lead`", id="code"),
        pytest.param("```\nlead\n```", id="a block of code"),
        pytest.param("```lead", id="a block that never ends"),
        pytest.param("https://example.com/lead?x=lead", id="a link"),
        pytest.param("<https://example.com/lead|lead>", id="a link in Slack's way"),
        pytest.param("www.lead.example", id="a link without a scheme"),
        pytest.param("lead.com", id="a domain"),
        pytest.param("ann.lead@lead.example", id="an e-mail address"),
        pytest.param("<@LEAD> <#C1|lead>", id="mentions in Slack's way"),
        pytest.param("@lead #lead", id="mentions"),
        pytest.param(":lead:", id="an emoji name"),
        pytest.param("> lead", id="a quoted line"),
        pytest.param("&gt; lead", id="a quoted line, escaped"),
        pytest.param("lead_source", id="a field name"),
        pytest.param("/lead/lead", id="a path"),
        pytest.param("lead.csv", id="a file"),
    ],
)
def test_what_is_no_prose_is_masked(text: str) -> None:
    assert "lead" not in prose(text)


def test_what_stands_around_code_stays() -> None:
    assert prose("a `b` lead") == f"a {MASK * 3} lead"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("the lead's owner", ["the", "lead", "owner"], id="possessive"),
        pytest.param("P&L", ["p", "and", "l"], id="ampersand"),
        pytest.param("CI/CD", ["ci", "/", "cd"], id="slash"),
        pytest.param("click-through", ["click", "through"], id="hyphen"),
        pytest.param(
            "C++ and .NET", ["c", "++", "and", ".", "net"], id="signs that belong to names"
        ),
        pytest.param("end. Next", ["end", "next"], id="a full stop is no sign"),
    ],
)
def test_text_is_cut_into_words_and_joining_signs(text: str, words: list[str]) -> None:
    assert [atom.word for atom in atoms(text)] == words


def test_words_of_two_lines_or_sentences_do_not_join() -> None:
    assert [atom.joins for atom in atoms("lead time. lead, time")] == [False, True, False, False]
