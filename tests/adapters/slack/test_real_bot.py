"""The real bot in Slack: what people read when they ask, in public and in private."""

from typing import Any

from tests.adapters.slack.conftest import Stage
from tests.fakes.block_kit import problems, texts

Json = dict[str, Any]


def shown(message: Json) -> str:
    return "".join(texts(message["blocks"]))


def button(message: Json, label: str) -> tuple[str, str]:
    """The action id and the value of the button that reads `label`."""
    rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
    [found] = [each for row in rows for each in row if each["text"]["text"] == label]
    return found["action_id"], found.get("value", "")


async def test_a_contested_word_leads_with_the_sense_of_the_channel(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    await stage.driver.mention("what does qualified lead mean here?")
    await stage.slack.until_posted(1)

    [answer] = stage.slack.posted
    said = shown(answer)
    assert said.index("Here (Marketing):") < said.index("IT:") < said.index("What differs:")
    assert "<!channel> *or else*" in said
    assert "&lt;!channel&gt;" in answer["text"]
    assert "https://git.example/glossary/concepts/qualified-lead.yaml" in said


async def test_thanks_get_no_answer(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    response = await stage.driver.mention("thanks!")
    await stage.side.close()

    assert response.status == 200
    assert stage.slack.posted == []


async def test_a_private_answer_can_be_shared_with_the_channel(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    private = await (await stage.driver.command("qualified lead")).json()
    await stage.driver.click(*button(private, "Share here"), private=True)
    await stage.slack.until_posted(1)

    [public] = stage.slack.responded
    assert problems(private) == []
    assert (private["response_type"], public["response_type"]) == ("ephemeral", "in_channel")
    assert "What differs:" in shown(public)
    assert "Share here" not in shown(public)
