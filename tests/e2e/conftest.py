"""A real browser on the real `parley serve`. Without Playwright there is nothing to collect."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.serving import ROOT, Serving, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, Route

collect_ignore_glob = [] if find_spec("playwright") else ["*.py"]
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
)
WIDE = (1280, 800)


@dataclass
class Window:
    """A page in the browser, and everything that went wrong in it."""

    page: "Page"
    parley: Serving
    trouble: list[str] = field(default_factory=list)

    def send(self, text: str) -> None:
        """Type a message for the channel and send it."""
        self.page.get_by_label("Message", exact=True).fill(text)
        self.page.keyboard.press("Enter")

    def enter(self, channel: str) -> None:
        """Go to a channel, whether or not something new waits there."""
        name = re.compile(rf"^{re.escape(channel)}(, new messages)?$")
        self.page.get_by_role("button", name=name).click()


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


def launch(playwright: "Playwright") -> "Browser":
    """Start Chromium; make e2e says where it is."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    return playwright.chromium.launch(executable_path=path, args=FLAGS.split())


@pytest.fixture
def parley(tmp_path: Path) -> Iterator[Serving]:
    """Parley with the glossary that it ships with."""
    with serving(tmp_path, PARLEY_GLOSSARY=str(ROOT / "glossary")) as running:
        yield running


@pytest.fixture
def window(browser: "Browser", parley: Serving) -> Iterator[Window]:
    """The playground, opened for the first time. No test may leave an error behind."""
    window = open_window(browser, parley, WIDE)
    yield window
    window.page.context.close()
    assert window.trouble == []


def open_window(browser: "Browser", parley: Serving, size: tuple[int, int]) -> Window:
    """Open the playground, and watch for errors and for requests to anywhere else."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    window = Window(context.new_page(), parley)
    context.route("**", lambda route: _stay_here(route, window))
    window.page.on("pageerror", lambda error: window.trouble.append(str(error)))
    window.page.on("console", lambda said: _listen(said, window))
    window.page.goto(parley.url)
    window.page.get_by_role("button", name="#marketing").wait_for()
    return window


def _stay_here(route: "Route", window: Window) -> None:
    if urlsplit(route.request.url).netloc == urlsplit(window.parley.url).netloc:
        route.continue_()
    else:
        window.trouble.append(f"a request to {route.request.url}")
        route.abort()


def _listen(said: "ConsoleMessage", window: Window) -> None:
    if said.type in ("error", "warning"):
        window.trouble.append(said.text)
