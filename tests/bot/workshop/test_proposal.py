"""What is no definition is refused with what to write in its place."""

import pytest

from bot.concepts import Glossary
from bot.workshop.proposal import DEFINITION, Proposal, ProposalRefused, read_proposal

NOBODY_YET = Glossary(teams={}, words=(), owners={}, goals={})


@pytest.mark.parametrize(
    ("definition", "said"),
    [
        pytest.param("TBD", "does not say yet", id="to be done"),
        pytest.param("tbd.", "does not say yet", id="with a full stop"),
        pytest.param("To be defined", "does not say yet", id="in full"),
        pytest.param("TODO: definition", "does not say yet", id="a note"),
        pytest.param("n/a", "does not say yet", id="not available"),
        pytest.param("?", "Say it in a sentence", id="a question mark"),
        pytest.param("customer", "One word is too little", id="one word"),
        pytest.param("Kündigungsquote", "One word is too little", id="one long word"),
    ],
)
def test_what_says_nothing_is_refused(definition: str, said: str) -> None:
    with pytest.raises(ProposalRefused, match=said) as refused:
        read_proposal(Proposal("flywheel", definition), NOBODY_YET)

    assert refused.value.field == DEFINITION


@pytest.mark.parametrize(
    "definition",
    [
        pytest.param("A paying customer.", id="short"),
        pytest.param("A test to be done later, once agreed, by the owner.", id="such words inside"),
        pytest.param("顧客が離れる割合", id="a script without spaces"),
    ],
)
def test_what_says_something_is_taken(definition: str) -> None:
    taken = read_proposal(Proposal("flywheel", definition), NOBODY_YET)

    assert taken.definition == definition
