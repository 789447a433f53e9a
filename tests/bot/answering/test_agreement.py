"""A wording is agreed when every team that uses it signed it as it stands."""

from dataclasses import replace
from datetime import date, timedelta

from bot.answering.agreement import State, agreement, signers
from tests.bot.glossaries import TODAY, company, concept, signed, term, word

BOTH = concept("both", term("lead", "marketing", "it"))
DAY = date(2026, 5, 1)
GLOSSARY = company(word("lead", BOTH))


def test_without_a_signature_nothing_is_agreed() -> None:
    found = agreement(BOTH, GLOSSARY, TODAY)

    assert (found.state, found.missing) == (State.UNSIGNED, ("marketing", "it"))


def test_one_signature_of_two_is_not_enough() -> None:
    found = agreement(signed(BOTH, {"it": DAY}), GLOSSARY, TODAY)

    assert (found.state, found.missing) == (State.UNSIGNED, ("marketing",))


def test_all_signatures_make_it_agreed() -> None:
    found = agreement(signed(BOTH, {"it": DAY, "marketing": DAY}), GLOSSARY, TODAY)

    assert (found.state, found.missing, found.review) == (State.AGREED, (), None)


def test_a_changed_wording_is_lapsed() -> None:
    changed = replace(signed(BOTH, {"it": DAY, "marketing": DAY}), definition="Other words.")

    assert agreement(changed, GLOSSARY, TODAY).state is State.LAPSED


def test_a_review_counts_from_the_oldest_signature_and_its_day_still_holds() -> None:
    both = signed(BOTH, {"it": DAY, "marketing": DAY + timedelta(days=9)}, review_every_days=30)

    due = DAY + timedelta(days=30)
    assert agreement(both, GLOSSARY, due).state is State.AGREED
    assert agreement(both, GLOSSARY, due).review == due
    assert agreement(both, GLOSSARY, due + timedelta(days=1)).state is State.STALE


def test_a_draft_is_a_draft_whoever_signed() -> None:
    draft = replace(signed(BOTH, {"it": DAY, "marketing": DAY}), draft=True)

    assert agreement(draft, GLOSSARY, TODAY).state is State.DRAFT


def test_a_word_for_everyone_needs_every_team_that_is_no_part_of_another() -> None:
    shared = concept("shared", term("churn", "everyone"))

    assert signers(shared, GLOSSARY) == ("marketing", "it", "sales", "finance")
