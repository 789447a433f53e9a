"""From a word that nobody could explain to one that is live, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import WIDE, Window, open_window
from tests.serving import ROOT, serving

pytestmark = pytest.mark.e2e

MEANING = "Growth in which each customer brings the next one."


@pytest.fixture
def window(browser: Browser, tmp_path: Path) -> Iterator[Window]:
    """The playground with nothing configured: proposals live in a repository of its own."""
    own = {"PARLEY_OUTBOX": "", "XDG_DATA_HOME": str(tmp_path)}
    with serving(tmp_path, PARLEY_GLOSSARY=str(ROOT / "glossary"), **own) as parley:
        window = open_window(browser, parley, WIDE)
        yield window
        window.page.context.close()
        assert window.trouble == []


def propose(window: Window, word: str, meaning: str) -> None:
    window.send(f"@Parley what does {word} mean?")
    window.page.get_by_role("button", name="Propose it").click()
    window.page.get_by_label("What it means").fill(meaning)
    window.page.get_by_role("button", name="Propose", exact=True).click()
    expect(window.page.locator(".private .card")).to_contain_text("Thank you")


def test_an_unknown_word_is_proposed_merged_and_answered(window: Window) -> None:
    page = window.page
    propose(window, "flywheel", MEANING)
    expect(page.locator(".thread .card").last).to_contain_text("is open: branch proposal/flywheel-")

    page.get_by_role("button", name="Proposals (1)").click()
    waiting = page.get_by_label("Open proposals")
    expect(waiting).to_contain_text("flywheel")
    expect(waiting).to_contain_text(MEANING)
    waiting.get_by_role("button", name="Merge").click()
    expect(waiting).to_contain_text("is merged and live")

    window.enter("#marketing")
    expect(page.locator(".thread .card").last).to_contain_text("this is now live")
    window.send("@Parley what does flywheel mean?")
    expect(page.locator(".thread .card").last).to_contain_text(MEANING)
    expect(page.locator(".thread .card").last).to_contain_text("DRAFT")

    page.get_by_role("button", name="+1 week").click()
    news = page.locator(".card").filter(has=page.get_by_role("heading", name="What changed"))
    expect(news.first).to_contain_text("flywheel")


def test_what_breaks_a_rule_is_said_at_its_field_and_nothing_typed_is_lost(window: Window) -> None:
    page = window.page
    window.send("@Parley what does flywheel mean?")
    page.get_by_role("button", name="Propose it").click()
    page.get_by_label("What it means").fill("Flywheel.")
    page.get_by_label("In a few words").fill("what keeps turning")
    page.get_by_role("button", name="Propose", exact=True).click()

    expect(page.get_by_role("alert")).to_contain_text("cannot explain itself")
    expect(page.get_by_label("What it means")).to_have_value("Flywheel.")
    expect(page.get_by_label("In a few words")).to_have_value("what keeps turning")


def test_a_proposal_that_is_turned_down_is_told(window: Window) -> None:
    page = window.page
    propose(window, "flywheel", MEANING)
    page.get_by_role("button", name="Proposals (1)").click()
    page.get_by_role("button", name="Turn down").click()
    expect(page.get_by_label("Open proposals")).to_contain_text("was turned down")
    page.get_by_role("button", name="#marketing, new messages").wait_for()

    window.enter("#marketing")
    expect(page.locator(".thread .card").last).to_contain_text("was closed")
