"""A proposal from the form to "this is now live", in a repository of our own."""

import asyncio
import shutil

import pytest

from adapters.jobs.job import Job
from bot.workshop.proposal import Proposal, ProposalRefused
from tests.adapters.workshop.proposals.conftest import Shop

CHURN = Proposal("churn", "The share of customers who left.", "marketing")


async def test_what_is_merged_is_live_and_told_in_the_thread(shop: Shop) -> None:
    await shop.propose(CHURN)
    await shop.carry(CHURN)
    assert len(shop.said()) == 1
    done, _ = await shop.merge(CHURN)
    await shop.carry(CHURN)

    assert done
    assert shop.library.knowledge().glossary.concepts["churn"].definition == CHURN.definition
    assert "this is now live" in shop.said()[-1]
    assert len(shop.said()) == 2
    assert not (shop.folder / "concepts/churn.yaml").exists()


async def test_the_same_proposal_twice_is_one(shop: Shop) -> None:
    await shop.propose(CHURN)
    await shop.carry(CHURN)

    assert "proposed already" in await shop.propose(CHURN)
    assert await shop.reviewing.count() == 1


async def test_what_was_turned_down_is_told_and_not_taken_again(shop: Shop) -> None:
    await shop.propose(CHURN)
    await shop.carry(CHURN)
    await shop.reviewing.decide(CHURN.name, merge=False)

    assert "was closed" in shop.said()[-1]
    with pytest.raises(ProposalRefused, match="proposed before, and closed"):
        await shop.propose(CHURN)


async def test_two_proposals_for_one_line_are_both_merged(shop: Shop) -> None:
    """The second is written anew on what the first made of the file."""
    one = Proposal("lead", "A form that was stored and checked.", "it")
    other = Proposal("lead", "A form that a person looked at.", "it")
    for each in (one, other):
        await shop.propose(each)
        await shop.carry(each)
    assert (await shop.merge(one))[0]
    assert (await shop.merge(other))[0]

    assert shop.library.knowledge().glossary.concepts["lead-it"].definition == other.definition


async def test_a_meaning_that_is_deleted_meanwhile_is_told_with_the_words(shop: Shop) -> None:
    pushed = Proposal("push", "Letters for a time.", "sales")
    await shop.propose(pushed)
    await shop.change_the_folder("campaign.yaml", None)
    await shop.carry(pushed)

    assert "was taken out of the glossary meanwhile" in shop.said()[-1]
    assert "Letters for a time." in shop.said()[-1]


async def test_a_meaning_deleted_while_its_proposal_waits_cannot_be_merged(shop: Shop) -> None:
    pushed = Proposal("push", "Letters for a time.", "sales")
    await shop.propose(pushed)
    await shop.carry(pushed)
    await shop.change_the_folder("campaign.yaml", None)
    done, said = await shop.merge(pushed)

    assert not done
    assert "nothing of it is lost" in said
    assert await shop.reviewing.count() == 1


async def test_a_change_in_the_folder_joins_what_was_merged(shop: Shop) -> None:
    await shop.propose(CHURN)
    await shop.carry(CHURN)
    await shop.merge(CHURN)
    lead = (shop.folder / "concepts/lead.yaml").read_text()
    await shop.change_the_folder("lead.yaml", lead.replace("was stored", "was kept"))
    known = shop.library.knowledge().glossary.concepts

    assert known["lead-it"].definition == "A form that was kept."
    assert "churn" in known


async def test_nothing_is_lost_while_the_repository_is_away(shop: Shop) -> None:
    away = shop.home.place.with_name("away.git")
    await shop.propose(CHURN)
    await asyncio.to_thread(shutil.move, shop.home.place, away)
    for attempt in (1, 2, 3, 4):
        with pytest.raises(Exception, match="git"):
            await shop.workshop.handle(
                Job("j", "proposal", {"proposal": CHURN.name}, attempts=attempt)
            )
    assert len(shop.said()) == 1
    assert "I go on trying" in shop.said()[0]

    await asyncio.to_thread(shutil.move, away, shop.home.place)
    await shop.carry(CHURN)
    assert "is open" in " ".join(shop.said())


async def test_a_proposal_page_shows_old_and_new(shop: Shop) -> None:
    pushed = Proposal("push", "Letters for a time.", "sales", by="Ana")
    await shop.propose(pushed)
    await shop.carry(pushed)
    ((key, card),) = await shop.reviewing.cards()
    text = str(card)

    assert key == pushed.name
    assert "Letters for a time." in text
    assert "A set of advertisements" in text
    assert "Proposed by Ana." in text
