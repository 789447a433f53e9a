"""Takes docs/proposal.png: `python -m tests.e2e.workshop_picture`."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.e2e.conftest import WIDE, launch, open_window
from tests.e2e.test_proposals import MEANING, propose
from tests.serving import ROOT, serving

PICTURE = ROOT / "docs" / "proposal.png"


def take() -> None:
    """Propose a word and another wording, and take a picture of what waits."""
    with (
        tempfile.TemporaryDirectory() as data,
        sync_playwright() as playwright,
        serving(
            Path(data),
            PARLEY_GLOSSARY=str(ROOT / "glossary"),
            PARLEY_OUTBOX="",
            XDG_DATA_HOME=data,
        ) as parley,
    ):
        browser = launch(playwright)
        window = open_window(browser, parley, WIDE)
        page = window.page
        propose(window, "flywheel", MEANING)
        page.get_by_role("button", name="Proposals (1)").wait_for()
        window.enter("#it")
        window.page.get_by_label("You are").select_option("ben")
        window.enter("#it")
        window.send("@Parley what does MQL mean?")
        page.get_by_role("button", name="That is not what it means here").click()
        page.get_by_label("What it means").fill("A contact that Marketing hands over to Sales.")
        page.get_by_role("button", name="Propose", exact=True).click()
        page.get_by_role("button", name="Proposals (2)").click()
        page.get_by_role("button", name="Merge").nth(1).wait_for()
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    take()
