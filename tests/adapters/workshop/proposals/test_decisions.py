"""What owners decide in chat becomes a branch, and is live once it is merged."""

import json
from datetime import date

import pytest

from adapters.jobs.job import Job
from adapters.posting import SlowDown
from bot.concepts import Glossary
from bot.messages import Person, Place
from bot.signing import wording_digest
from bot.workshop.proposal import ProposalRefused
from bot.workshop.resolution import Resolution, Settling, Signing, name_of
from bot.workshop.settling import Both, Replaced, Wins
from tests.adapters.workshop.outbox.conftest import TEAMS
from tests.adapters.workshop.proposals.conftest import NOON, Shop

MARA, THREAD = Person("slack", "UM", "Mara"), Place("slack", "C1", "1.0")
OWNED = TEAMS.replace("team: marketing}", "team: marketing, slack: [UM]}").replace(
    "team: it}", "team: it, slack: [UI]}"
)
LAST = date(2099, 1, 31)


async def decide(shop: Shop, resolution: Resolution) -> str:
    said = await shop.workshop.decide(resolution, person=MARA, place=THREAD, now=NOON)
    try:
        await shop.workshop.handle(Job("j", "proposal", {"proposal": name_of(resolution)}))
    except SlowDown:
        return said
    return "ended"


def glossary(shop: Shop) -> Glossary:
    return shop.library.knowledge().glossary


@pytest.mark.parametrize(
    ("ending", "teams"),
    [
        (Wins("lead-marketing", LAST), ("everyone",)),
        (Both(), ("marketing",)),
        (Replaced("lead-all", LAST, "A person with a form.", "a known person"), ("marketing",)),
    ],
    ids=["one wins", "both stay", "a new meaning"],
)
async def test_a_dispute_that_ends_in_chat_is_over_once_it_is_merged(
    shop: Shop, ending: Wins | Both | Replaced, teams: tuple[str, ...]
) -> None:  # fmt: skip
    resolution = Settling("lead", ending, "Agreed at the offsite.", "Mara")
    said = await decide(shop, resolution)
    before = next(one for one in glossary(shop).words if one.word == "lead")
    [(_, card)] = await shop.reviewing.cards()
    done, told = await shop.reviewing.decide(name_of(resolution), merge=True)
    word = next(one for one in glossary(shop).words if one.word == "lead")

    assert "is on its way to Marketing Operations and" in said
    assert before.contest
    assert "lead" in card.summary
    assert done, told
    assert word.contest is None
    assert word.settled
    assert word.settled.how == "Agreed at the offsite."
    assert glossary(shop).concepts["lead-marketing"].terms[0].teams == teams


async def test_a_signature_from_chat_covers_the_wording_once_it_is_merged(
    shop: Shop,
) -> None:
    wording = wording_digest(glossary(shop).concepts["lead-marketing"])
    signing = Signing("lead-marketing", "marketing", wording, NOON.date(), "Mara")
    await decide(shop, signing)
    await shop.reviewing.decide(name_of(signing), merge=True)
    signed = glossary(shop).concepts["lead-marketing"].signatures

    assert signed
    assert (signed.by["marketing"], signed.wording) == (NOON.date(), wording)
    with pytest.raises(ProposalRefused, match="says so already"):
        await decide(shop, signing)


async def test_a_wording_that_changed_is_not_signed(shop: Shop) -> None:
    with pytest.raises(ProposalRefused, match="has changed"):
        await decide(shop, Signing("lead-marketing", "marketing", "0" * 12, NOON.date()))


async def test_a_decision_that_is_sent_twice_is_one(shop: Shop) -> None:
    resolution = Settling("lead", Both(), by="Mara")
    await decide(shop, resolution)
    again = await decide(shop, resolution)

    assert again.startswith("Exactly this is proposed already")
    assert len(await shop.reviewing.cards()) == 1
    assert len([post for post in shop.said() if json.loads(post)["channel"] == "C1"]) == 1


async def test_the_other_owners_are_shown_the_senses_and_the_ending_once(shop: Shop) -> None:
    await shop.change_the_folder("../teams.yaml", OWNED)
    resolution = Settling("lead", Both(), "Both stay.", "Mara")
    await decide(shop, resolution)
    await decide(shop, resolution)
    posts = [json.loads(post) for post in shop.said()]
    [asked] = [post for post in posts if post["channel"] == "UI"]
    told = json.dumps(asked["card"])

    assert {post["channel"] for post in posts} == {"UI", "C1"}
    assert "Mara proposes how the dispute over" in told
    assert all(concept.definition in told for concept in glossary(shop).concepts.values()
               if concept.id in ("lead-marketing", "lead-it"))  # fmt: skip
