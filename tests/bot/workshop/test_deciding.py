"""Settle this, and still true?: who may decide, what they are shown, and what they decide."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import pytest

from bot.answering.answer import Contested
from bot.answering.here import By, Here
from bot.cards import Button, Buttons, Card, Form, form_of
from bot.concepts import (
    Concept,
    Contest,
    ContestKind,
    Glossary,
    Owner,
    Sense,
    Settlement,
    Signatures,
    Team,
    Term,
    Word,
)
from bot.matching.index import Headword
from bot.messages import Click, Person, Place
from bot.signing import wording_digest
from bot.wording.settling import HOLDS, SETTLE, SETTLED
from bot.workshop.deciding import Deciding
from bot.workshop.proposal import ProposalRefused
from bot.workshop.resolution import (
    Resolution,
    Settling,
    Signing,
    from_json,
    is_done,
    name_of,
    teams_of,
    to_json,
)
from bot.workshop.settling import Both, Replaced, Wins

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = NOON.date()
LAST = date(2026, 8, 29)
MARA, ITO, EVE = (
    Person("slack", "UM", "Mara"),
    Person("teams", "29:ito", "Ito"),
    Person("slack", "UE"),
)
OURS = Concept("lead-marketing", (Term("lead", ("marketing",)),), "An address.", "funnel", "mo")
THEIRS = Concept("lead-it", (Term("lead", ("it",)),), "A form.", "funnel", "io")
LEAD = Word(
    "lead",
    (OURS, THEIRS),
    Contest(ContestKind.DISPUTED, "Marketing counts addresses.", "If all were checked?"),
    path="concepts/lead.yaml",
)
GLOSSARY = Glossary(
    teams={one: Team(one, one.title()) for one in ("marketing", "it", "sales")},
    words=(LEAD,),
    owners={
        "mo": Owner("mo", "Marketing Operations", "marketing", slack=("UM",)),
        "io": Owner("io", "IT Platform", "it", msteams=("29:ito",)),
        "so": Owner("so", "Sales Operations", "sales", slack=("US",)),
    },
)


@dataclass
class Desk:
    """Takes every decision, unless it is told to refuse."""

    taken: list[Resolution] = field(default_factory=list)
    refuses: str = ""

    async def decide(
        self, resolution: Resolution, *, person: Person, place: Place, now: datetime
    ) -> str:
        if self.refuses:
            raise ProposalRefused(self.refuses)
        self.taken.append(resolution)
        return "On its way."


def press(
    act: str, value: str, who: Person = MARA, filled: Mapping[str, str] | None = None
) -> Click:
    place = Place(who.platform, "C1")
    return Click("1", act, value, place, who, fields=tuple((filled or {}).items()))


async def answer(click: Click, desk: Desk | None = None, glossary: Glossary = GLOSSARY) -> Card:
    card = await Deciding(desk or Desk(), lambda: glossary).click(click, now=NOON)
    assert card
    return card


@pytest.mark.parametrize("who", [MARA, ITO], ids=["in Slack", "in Teams"])
async def test_an_owner_sees_both_senses_the_difference_and_the_question(who: Person) -> None:
    card = await answer(press(SETTLE, "lead", who))
    form = form_of(card)

    assert form
    told = str(card.blocks)
    assert all(said in told for said in ("An address.", "A form.", "Marketing counts", "If all"))
    assert [one.value for one in form.fields[0].choices] == [
        "wins:lead-marketing", "wins:lead-it", "new", "both",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "who",
    [EVE, Person("slack", "US"), Person("teams", "UM"), Person("playground", "UM")],
    ids=["nobody's owner", "another team's owner", "the same id in Teams", "in the playground"],
)
@pytest.mark.parametrize(
    "click",
    [
        press(SETTLE, "lead"),
        press(SETTLED, "lead", filled={"ending": "wins:lead-it"}),
        press(HOLDS, f"lead-it\n{wording_digest(THEIRS)}"),
    ],
    ids=["asks", "settles", "signs"],
)
async def test_who_is_no_owner_decides_nothing_and_is_told_who_does(
    click: Click, who: Person
) -> None:
    desk = Desk()
    card = await answer(replace(click, person=who), desk)

    assert desk.taken == []
    assert form_of(card) is None
    assert "IT Platform" in card.summary


@pytest.mark.parametrize(
    ("filled", "ending"),
    [
        ({"ending": "wins:lead-it"}, Wins("lead-it", LAST)),
        ({"ending": "both"}, Both()),
        (
            {"ending": "new", "definition": " Who \n asked. ", "gloss": "asked"},
            Replaced("lead-everyone", LAST, "Who asked.", "asked"),
        ),
    ],
    ids=["one wins", "both stay", "a new meaning"],
)
async def test_an_ending_becomes_a_proposal(
    filled: dict[str, str], ending: Wins | Both | Replaced
) -> None:
    desk = Desk()
    card = await answer(press(SETTLED, "lead", filled={**filled, "how": "At the offsite."}), desk)

    assert desk.taken == [Settling("lead", ending, "At the offsite.", "Mara")]
    assert card.summary == "On its way."


@pytest.mark.parametrize(
    ("desk", "filled", "why"),
    [
        (Desk(), {"ending": "new"}, "Write down the new meaning"),
        (Desk(), {}, "Choose how it ends"),
        (Desk(refuses="It is too long."), {"ending": "both", "how": "Agreed."}, "It is too long."),
    ],
    ids=["no new meaning", "no ending", "a rule is broken"],
)
async def test_what_is_missing_is_said_in_the_form_and_nothing_typed_is_lost(
    desk: Desk, filled: dict[str, str], why: str
) -> None:
    card = await answer(press(SETTLED, "lead", filled=filled), desk)
    form = form_of(card)

    assert card.summary.startswith(why)
    assert isinstance(form, Form)
    assert {one.name: one.value for one in form.fields}["how"] == filled.get("how", "")


async def test_what_is_settled_by_now_is_not_settled_again() -> None:
    settled = Word("lead", (OURS,), settled=Settlement(TODAY, "IT won."))
    card = await answer(
        press(SETTLED, "lead", filled={"ending": "both"}),
        glossary=replace(GLOSSARY, words=(settled,)),
    )

    assert card.summary.startswith("There is nothing to settle")


async def test_one_click_signs_a_wording_for_the_owners_team() -> None:
    desk = Desk()
    await answer(press(HOLDS, f"lead-it\n{wording_digest(THEIRS)}", ITO), desk)

    assert desk.taken == [Signing("lead-it", "it", wording_digest(THEIRS), TODAY, "Ito")]


async def test_a_wording_that_changed_since_is_not_signed() -> None:
    desk = Desk()
    card = await answer(press(HOLDS, "lead-it\n000000000000", ITO), desk)

    assert desk.taken == []
    assert "has changed" in card.summary


def test_only_who_may_settle_it_is_offered_to() -> None:
    deciding = Deciding(Desk(), lambda: GLOSSARY)
    senses = tuple(Sense(one.terms[0], one) for one in LEAD.concepts)
    found = Contested(Headword("lead", senses), Here(None, By.NONE), LEAD.contest)

    assert [
        button for block in deciding.offered(found, MARA) if isinstance(block, Buttons)
        for button in block.buttons
    ] == [Button("Settle this", SETTLE, "lead")]  # fmt: skip
    assert deciding.offered(found, EVE) == ()


@pytest.mark.parametrize(
    "resolution",
    [
        Settling("lead", Wins("lead-it", LAST), "so", "Mara"),
        Settling("lead", Replaced("lead-all", LAST, "Who asked.", "asked")),
        Settling("lead", Both({"lead-it": "IT lead"})),
        Signing("lead-it", "it", "8f3a", TODAY, "Ito"),
    ],
    ids=["wins", "replaced", "both", "signed"],
)
def test_a_decision_is_kept_as_it_is(resolution: Resolution) -> None:
    assert from_json(to_json(resolution)) == resolution
    assert name_of(replace(resolution, by="Somebody")) == name_of(resolution)


def test_a_signature_is_done_once_it_stands_there() -> None:
    wording = wording_digest(THEIRS)
    asked = Signing("lead-it", "it", wording, TODAY)
    signed = replace(THEIRS, signatures=Signatures({"it": TODAY}, wording))

    assert not is_done(asked, GLOSSARY)
    assert is_done(asked, replace(GLOSSARY, words=(replace(LEAD, concepts=(OURS, signed)),)))


def test_identities_belong_to_one_platform() -> None:
    assert teams_of(MARA, GLOSSARY) == ("marketing",)
    assert teams_of(Person("teams", "UM"), GLOSSARY) == ()
