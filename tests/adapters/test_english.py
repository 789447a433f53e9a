"""How common words are is what wordfreq says, however it is looked up."""

import subprocess
import sys

import pytest
from wordfreq import get_frequency_dict, zipf_frequency

from adapters.english import commonness

WORDS = sorted(get_frequency_dict("en", "small"))


def test_every_word_of_the_list_is_as_common_as_wordfreq_says() -> None:
    wrong = [word for word in WORDS if commonness(word) != zipf_frequency(word, "en", "small")]

    assert wrong == []


@pytest.mark.parametrize(
    "word", ["qzxv", "", "24h", "it's", "naïve", "click-through", "KPI", "2026"]
)
def test_so_is_what_does_not_stand_in_the_list(word: str) -> None:
    assert commonness(word) == zipf_frequency(word, "en", "small")


def test_a_plain_word_needs_the_list_alone() -> None:
    asked = "import sys; from adapters.english import commonness as c; c('churn'), c('qzxv')"
    said = f"{asked}; print('wordfreq' in sys.modules)"

    assert subprocess.check_output([sys.executable, "-c", said], text=True).strip() == "False"
