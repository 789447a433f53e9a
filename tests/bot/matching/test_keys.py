"""One key for all the ways of writing a label, and no key that merges two different ones."""

import pytest

from bot.matching.keys import content_key, is_acronym, label_key, singular, sorted_key, squash


@pytest.mark.parametrize(
    ("word", "raw", "one"),
    [
        pytest.param("leads", "leads", "lead", id="plain plural"),
        pytest.param("queries", "queries", "query", id="ies"),
        pytest.param("batches", "batches", "batch", id="es"),
        pytest.param("mqls", "MQLs", "mql", id="plural of an acronym"),
        pytest.param("aws", "AWS", "aws", id="an acronym that ends in s"),
        pytest.param("saas", "SaaS", "saas", id="SaaS"),
        pytest.param("analysis", "analysis", "analysis", id="analysis"),
        pytest.param("news", "news", "news", id="news"),
        pytest.param("status", "status", "status", id="us"),
        pytest.param("access", "access", "access", id="ss"),
        pytest.param("as", "as", "as", id="too short"),
    ],
)
def test_a_word_has_one_singular(word: str, raw: str, one: str) -> None:
    assert singular(word, raw) == one


@pytest.mark.parametrize(
    ("label", "other"),
    [
        pytest.param("click-through rate", "Click through rates", id="case, hyphen, plural"),
        pytest.param("MQLs", "mql", id="acronym"),
        pytest.param("P&L", "p and l", id="ampersand"),
        pytest.param("customer's journey", "customer journey", id="possessive"),
    ],
)
def test_spellings_of_one_label_share_a_key(label: str, other: str) -> None:
    assert label_key(label) == label_key(other)


@pytest.mark.parametrize(
    ("label", "other"),
    [
        pytest.param("container", "containing", id="no stemming"),
        pytest.param("market", "marketing", id="no stemming of nouns"),
        pytest.param("lead time", "time to lead", id="other words"),
    ],
)
def test_different_labels_have_different_keys(label: str, other: str) -> None:
    assert label_key(label) != label_key(other)


def test_a_label_of_signs_alone_is_its_own_key() -> None:
    assert label_key("++") == "++"


def test_keys_leave_out_what_does_not_matter() -> None:
    assert squash("click through-rate") == "clickthroughrate"
    assert content_key("rate of the churn") == "rate churn"
    assert content_key("the churn") is None
    assert sorted_key("rate of churn") == "churn rate"


@pytest.mark.parametrize(
    ("raw", "yes"),
    [
        ("MQL", True),
        ("MQLs", True),
        ("P95", True),
        ("lead", False),
        ("A", False),
        ("MARKETING", False),
    ],
)
def test_an_acronym_is_short_and_all_capitals(raw: str, yes: bool) -> None:
    assert is_acronym(raw) is yes
