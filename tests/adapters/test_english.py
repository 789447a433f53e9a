"""How common words are is what wordfreq says, however it is looked up."""

import subprocess
import sys

import pytest
from wordfreq import get_frequency_dict, zipf_frequency

from adapters.english import commonness

WORDS = sorted(word for word in get_frequency_dict("en", "small") if "00" not in word)
NUMBERS = ("7", "24", "99", "404", "500", "1024", "1999", "2026", "10000", "24h", "007", "365")


def test_every_word_of_the_list_is_as_common_as_wordfreq_says() -> None:
    wrong = [word for word in WORDS if commonness(word) != zipf_frequency(word, "en", "small")]

    assert wrong == []


@pytest.mark.parametrize("word", ["qzxv", "", "it's", "naïve", "click-through", "KPI", "2fa", "q3"])
def test_so_is_what_does_not_stand_in_the_list(word: str) -> None:
    assert commonness(word) == zipf_frequency(word, "en", "small")


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_is_about_as_common_as_wordfreq_says(number: str) -> None:
    assert commonness(number) == pytest.approx(zipf_frequency(number, "en", "small"), abs=0.3)


def test_a_plain_word_needs_the_list_alone() -> None:
    asked = "import sys; from adapters.english import commonness as c; c('churn'), c('404')"
    said = f"{asked}; print('wordfreq' in sys.modules)"

    assert subprocess.check_output([sys.executable, "-c", said], text=True).strip() == "False"
