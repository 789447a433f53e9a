"""What is pressed: cards that change in place, answers for all to see, and dialogs."""

import asyncio
from typing import Any

import pytest

from adapters.store.memory import MemoryStore
from bot.messages import Person
from bot.wording.dialogues import over
from bot.wording.lines import BELOW, HUSHED, NOT_YOURS, SOON
from tests.adapters.slack.surfaces import company
from tests.adapters.teams.conftest import Stage, open_stage
from tests.fakes.adaptive_card import card_problems, texts
from tests.fakes.microsoft import FakeMicrosoft
from tests.fakes.teams import ANA_AT_WORK, CHAT, CLIENT, GROWTH, conversation, mention

Json = dict[str, Any]

SAY_IT: Json = {"verb": "talk-say", "data": {"act": "talk-say", "value": "", "entry": "typed0"}}


def shown(card: Json) -> str:
    return " ".join(texts(card))


def actions(card: Json) -> dict[str, Json]:
    """The buttons of a card by what they read."""
    rows = [each["actions"] for each in card["body"] if each["type"] == "ActionSet"]
    return {each["title"]: each for row in rows for each in row}


def dialog(answer: Json) -> Json:
    """The card in a dialog."""
    assert answer["task"]["type"] == "continue"
    card: Json = answer["task"]["value"]["card"]["content"]
    assert card_problems(card) == []
    assert {each["type"] for each in actions(card).values()} <= {"Action.Submit"}
    return card


def last_line(answer: Json) -> str:
    """What a dialog says at last: there is nothing left to press in it."""
    card = dialog(answer)
    assert actions(card) == {}
    return shown(card)


async def test_an_answer_in_a_dialogue_is_said_below_for_all(stage: Stage) -> None:
    response = await stage.driver.press(SAY_IT, typed={"typed0": "a logo"}, root="1699")
    answer = await response.json()

    assert (answer["statusCode"], answer["value"]) == (200, BELOW)
    [posted] = stage.teams.posted
    assert posted.conversation == f"{GROWTH};messageid=1699"
    assert shown(posted.card) == "talk-say: a logo"


async def test_an_answer_that_teams_sends_three_times_is_said_once(stage: Stage) -> None:
    answers = await asyncio.gather(
        *(stage.driver.press(SAY_IT, typed={"typed0": "x"}, id="f:1") for _ in range(3))
    )
    said = sorted([(await each.json())["value"] for each in answers])

    assert said == sorted([BELOW, SOON, SOON])
    assert len(stage.teams.posted) == len(stage.parrot.clicked) == 1


async def test_what_only_one_person_sees_stays_with_that_person(stage: Stage) -> None:
    alone = {"verb": "talk-say", "data": SAY_IT["data"] | {"value": "alone"}}
    answer = await (await stage.driver.press(alone, typed={"typed0": "x"})).json()

    assert shown(answer["value"]) == "talk-say: alone x"
    assert stage.teams.posted == []


@pytest.mark.parametrize(
    ("act", "said"), [("talk-quiet", HUSHED), ("talk-done", NOT_YOURS)], ids=["mute", "too late"]
)
async def test_silence_is_told_to_whoever_pressed(
    stage_with_the_bot: Stage, act: str, said: str
) -> None:
    pressed = {"verb": act, "data": {"act": act, "value": ""}}
    answer = await (await stage_with_the_bot.driver.press(pressed)).json()

    assert answer["value"] == said
    assert stage_with_the_bot.teams.posted == []


async def test_a_question_that_is_over_says_so_in_its_place(stage: Stage) -> None:
    stage.parrot.card = over()
    answer = await (await stage.driver.press(SAY_IT, typed={"typed0": "x"})).json()

    assert shown(answer["value"]) == over().summary
    assert stage.teams.posted == []


async def asked_for_a_form(stage: Stage) -> Json:
    """The button of an answer that a client of Teams' own is shown."""
    known = {"entities": [mention(), CLIENT]}
    await stage.driver.channel("what does blorptastic mean?", root="1700", **known)
    await stage.teams.until_posted(1)
    return actions(stage.teams.posted[0].card)["Propose it"]


async def test_a_form_opens_in_a_dialog_and_closes_with_what_becomes_of_it(
    registered_bot: Stage,
) -> None:
    driver, button = registered_bot.driver, await asked_for_a_form(registered_bot)
    answer = await (await driver.open_dialog(button)).json()
    form = dialog(answer)
    typed = {"field0_definition": "Something odd"}
    done = await (await driver.send_dialog(actions(form)["Propose"], typed=typed)).json()

    assert answer["task"]["value"]["title"] == "Propose a meaning"
    assert "with the maintainers: Something odd" in last_line(done)
    assert len(registered_bot.teams.posted) == 1


async def test_what_breaks_a_rule_is_said_at_its_field_and_what_was_typed_stays(
    registered_bot: Stage,
) -> None:
    driver, button = registered_bot.driver, await asked_for_a_form(registered_bot)
    form = dialog(await (await driver.open_dialog(button)).json())
    typed = {"field0_definition": "refuse this", "field0_gloss": "kept"}
    again = dialog(await (await driver.send_dialog(actions(form)["Propose"], typed=typed)).json())
    body = again["body"]
    at = next(n for n, each in enumerate(body) if each.get("id") == "field0_definition")

    assert texts(body[at - 1]) == ["⚠ That says nothing."]
    assert body[at - 1]["inlines"][0]["color"] == "Attention"
    assert body[at]["value"] == "refuse this"
    assert next(each for each in body if each.get("id") == "field0_gloss")["value"] == "kept"


async def test_a_client_that_does_not_name_itself_gets_the_form_in_the_card(
    registered_bot: Stage,
) -> None:
    await registered_bot.driver.channel("what does blorptastic mean?", root="1700")
    await registered_bot.teams.until_posted(1)
    button = actions(registered_bot.teams.posted[0].card)["Propose it"]

    assert button["type"] == "Action.Execute"


async def test_a_stand_in_for_teams_gets_the_form_in_the_card(stage_with_the_bot: Stage) -> None:
    """It says that it is a client, and cannot open a dialog."""
    assert (await asked_for_a_form(stage_with_the_bot))["type"] == "Action.Execute"


async def test_a_dialog_of_a_button_that_means_nothing_any_more_says_so(stage: Stage) -> None:
    gone = {"type": "Action.Submit", "data": {"act": "mute", "value": ""}}
    answer = await (await stage.driver.send_dialog(gone)).json()

    assert "ask me again" in last_line(answer)


async def test_ones_team_is_chosen_in_a_dialog(microsoft: FakeMicrosoft) -> None:
    bot = company()
    async with open_stage(MemoryStore(), bot, microsoft) as stage:
        alone = conversation(CHAT, "personal")
        await stage.driver.personal("home", entities=[CLIENT])
        await stage.teams.until_posted(1)
        button = actions(stage.teams.posted[0].card)["Choose my team"]
        form = dialog(await (await stage.driver.open_dialog(button, **alone)).json())
        save, typed = actions(form)["Save"], {"field0_team": "it"}
        done = await (await stage.driver.send_dialog(save, typed=typed, **alone)).json()

        assert last_line(done).startswith("Noted: your team is IT.")
        assert len(stage.teams.posted) == 1
        assert await bot.people.team_of(Person("teams", ANA_AT_WORK)) == "it"
