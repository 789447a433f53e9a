"""How much a word belongs to what a glossary is about."""

import pytest

from bot.matching.text import atoms
from bot.translating.trade import Trade, stem, stems
from tests.bot.glossaries import company, concept, term, word

SAID = ("The server crashed.", "Two servers share a queue.", "Bread is baked on the server.")
TRADE = Trade(
    company(
        *(
            word(f"w{at}", concept(f"w{at}", term(f"w{at}"), usage=SAID, area="infrastructure"))
            for at in range(200)
        )
    ),
    lambda said: {"server": 4.5, "kitchen": 4.7, "bread": 4.6, "milk": 4.8}.get(said, 5.0),
)


def test_a_word_that_the_glossary_says_often_leans_to_it() -> None:
    assert TRADE.leaning("server") > 1 > 0 > TRADE.leaning("kitchen")
    assert TRADE.speaks_for("server", [("area", "infrastructure")]) > 0
    assert TRADE.speaks_for("server", [("area", "funnel")]) == 0
    assert TRADE.speaks_against("server") == 0


@pytest.mark.parametrize(("said", "ordinary"), [("milk", 1.0), ("bread", 0.0), ("server", 0.0)])
def test_what_the_glossary_speaks_of_is_no_ordinary_life(said: str, ordinary: float) -> None:
    (one,) = atoms(said)

    assert TRADE.life(one) == ordinary


def test_a_small_glossary_tells_little() -> None:
    assert Trade(company(), lambda _: 5.0).untold == 1
    assert TRADE.untold < 1


def test_number_and_tense_do_not_matter() -> None:
    assert stems(["The servers crashed", "crashing"]) == {"server", "crash"}
    assert [stem(one) for one in atoms("KPIs")] == ["kpi"]
