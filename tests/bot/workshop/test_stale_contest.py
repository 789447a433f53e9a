"""Who decides about a new sense is told when the dispute was written without its team."""

from dataclasses import replace

import pytest

from bot.concepts import Contest
from bot.workshop.draft import draft_of, stale_contest
from bot.workshop.proposal import Proposal
from tests.bot.glossaries import DISPUTED, company, concept, term, word

THEIRS = concept("lead-it", term("lead", "it"), definition="A form.")


@pytest.mark.parametrize(
    ("differs", "said"),
    [
        pytest.param("IT waits for the form; others differ.", 1, id="it is not mentioned"),
        pytest.param("Marketing counts the address; IT the form.", 0, id="it is mentioned"),
    ],
)
def test_a_dispute_that_does_not_mention_the_team_is_worth_a_look(differs: str, said: int) -> None:
    contest = Contest(DISPUTED, differs, "Is there something else you need?")
    glossary = company(replace(word("lead", THEIRS), contest=contest))
    draft = draft_of(Proposal("lead", "An address with consent.", "marketing"), glossary)

    remarks = stale_contest(draft, glossary)

    assert remarks == ("What differs and the question do not mention Marketing yet.",)[:said]
