"""A link to a file of the glossary shows what the word means; any other link shows nothing."""

import pytest

from tests.adapters.slack.conftest import Stage
from tests.fakes.block_kit import block_problems, texts
from tests.fakes.slack import GROWTH

FILE = "https://git.example/glossary/concepts/qualified-lead.yaml"


def link(*urls: str) -> dict[str, object]:
    links = [{"url": url, "domain": "git.example"} for url in urls]
    return {"type": "link_shared", "message_ts": "1700000001.000200", "links": links}


@pytest.mark.parametrize("url", [FILE, f"{FILE}?plain=1#L3"], ids=["the file", "a line of it"])
async def test_a_link_to_a_word_shows_what_it_means(stage_with_the_bot: Stage, url: str) -> None:
    stage = stage_with_the_bot
    await stage.driver.event(link(url))
    asked = await stage.slack.until_called("chat.unfurl")

    assert (asked["channel"], asked["ts"]) == (GROWTH, "1700000001.000200")
    blocks = asked["unfurls"][url]["blocks"]
    assert "means two different things" in " ".join(texts(blocks))
    assert {one["type"] for one in blocks} <= {"header", "rich_text", "context"}
    assert list(block_problems(blocks)) == []


@pytest.mark.parametrize(
    "url",
    [
        "https://git.example/glossary/README.md",
        "https://git.example/other/concepts/qualified-lead.yaml",
        "https://evil.example/?https://git.example/glossary/concepts/qualified-lead.yaml",
        "concepts/qualified-lead.yaml",
        "",
    ],
    ids=["another file", "another folder", "another host", "no link", "nothing"],
)
async def test_other_links_stay_what_they_are(stage_with_the_bot: Stage, url: str) -> None:
    stage = stage_with_the_bot
    await stage.driver.event(link(url))
    await stage.side.close()

    assert stage.slack.called == []


async def test_outsiders_are_shown_nothing(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await stage.driver.event(link(FILE), shared=True)
    await stage.side.close()

    assert stage.slack.called == []
