"""The real bot in Teams: what people read when they ask, in a channel and alone with it."""

from typing import Any

from tests.adapters.teams.conftest import Stage
from tests.fakes.adaptive_card import card_problems, texts
from tests.fakes.teams import GROWTH

Json = dict[str, Any]


def shown(card: Json) -> str:
    return "".join(texts(card))


def action(card: Json, title: str) -> Json:
    """The button of a card that reads `title`."""
    rows = [each["actions"] for each in card["body"] if each["type"] == "ActionSet"]
    [found] = [each for row in rows for each in row if each["title"] == title]
    return dict(found)


async def test_a_contested_word_leads_with_the_sense_of_the_channel(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    await stage.driver.channel("what does qualified lead mean here?", root="1699")
    await stage.teams.until_posted(1)

    [answer] = stage.teams.posted
    said = shown(answer.card)
    assert said.index("Here (Marketing):") < said.index("IT:") < said.index("What differs:")
    assert "<!channel> *or else*" in said
    assert answer.conversation == f"{GROWTH};messageid=1699"
    assert "https://git.example/glossary/concepts/qualified-lead.yaml" in str(answer.card)


async def test_thanks_get_no_answer(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    response = await stage.driver.channel("thanks!", root="1699")
    await stage.side.close()

    assert response.status == 200
    assert stage.teams.posted == []


async def test_a_new_chat_begins_with_help(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await stage.driver.installed()
    await stage.side.close()

    [welcome] = stage.teams.posted
    assert "what does qualified lead mean here?" in shown(welcome.card)


async def test_an_unknown_word_can_be_proposed_in_the_card_itself(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    await stage.driver.channel("what does blorptastic mean?", root="1699")
    await stage.teams.until_posted(1)
    form = await (await stage.driver.press(action(stage.teams.posted[0].card, "Propose it"))).json()
    typed = {"field0_definition": "Something *odd*"}
    sent = await stage.driver.press(action(form["value"], "Propose"), typed=typed)
    outcome = (await sent.json())["value"]

    assert card_problems(form["value"]) == []
    assert "What does “blorptastic” mean, in a sentence or two?" in shown(form["value"])
    assert "with the maintainers: Something *odd*" in shown(outcome)
    assert len(stage.teams.posted) == 1


async def test_a_slip_is_put_right_in_the_card_itself(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    pressed = {"verb": "define", "data": {"act": "define", "value": "qualified lead"}}
    answer = await (await stage.driver.press(pressed)).json()

    assert "What differs:" in shown(answer["value"])
    assert "Here (Marketing):" in shown(answer["value"])
