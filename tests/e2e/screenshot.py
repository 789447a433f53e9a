"""Takes docs/playground.png: `python -m tests.e2e.screenshot`."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.e2e.conftest import WIDE, launch, open_window
from tests.serving import ROOT, serving

PICTURE = ROOT / "docs" / "playground.png"


def take() -> None:
    """Ask what qualified lead means in #marketing, and take a picture of the answer."""
    with (
        tempfile.TemporaryDirectory() as data,
        sync_playwright() as playwright,
        serving(Path(data), PARLEY_GLOSSARY=str(ROOT / "glossary")) as parley,
    ):
        browser = launch(playwright)
        window = open_window(browser, parley, WIDE)
        window.send("@Parley what does qualified lead mean here?")
        window.page.locator(".thread .card").wait_for()
        window.page.wait_for_timeout(500)
        window.page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    take()
