"""`parley serve`, started as a person starts it and asked over HTTP."""

import asyncio
import json
import re
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from aiohttp import ClientSession

from tests.fakes.block_kit import texts
from tests.fakes.slack import SECRET, TOKEN, Driver, fake_slack
from tests.fakes.slack_socket import APP_TOKEN
from tests.serving import PATIENCE, ROOT, Serving, refusal, serving

Json = dict[str, Any]


@pytest.fixture
def parley(tmp_path: Path) -> Iterator[Serving]:
    with serving(tmp_path) as running:
        yield running


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def ask(url: str, text: str, channel: str) -> str:
    """Say something on the page, as a browser does, and return what Parley answers."""
    token = re.search(r'name="parley-token" content="([^"]+)"', get(url)[1])
    assert token
    body = {"person": "ana", "channel": channel, "thread": None, "text": text}
    headers = {"X-Parley-Token": token[1], "Content-Type": "application/json"}
    address = f"{url}playground/messages"
    request = urllib.request.Request(address, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        said: str = json.load(answer)["messages"][-1]["text"]
    return said


def test_it_answers_on_the_page_and_stops_cleanly(parley: Serving) -> None:
    said = ask(parley.url, "@Parley what does qualified lead mean here?", "growth")
    status, errors = parley.stop()

    assert "Here (Marketing):" in said
    assert status == 0
    assert "Playground: on" in errors
    assert "Slack:      off: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN" in errors
    assert "Traceback" not in errors


def test_ctrl_c_stops_it_cleanly(parley: Serving) -> None:
    parley.process.send_signal(signal.SIGINT)

    assert parley.process.wait(timeout=PATIENCE) == 0


def test_it_says_that_it_is_well_and_what_it_knows(parley: Serving) -> None:
    status, ready = get(f"{parley.url}readyz")
    glossary = json.loads(ready)["glossary"]

    assert get(f"{parley.url}healthz") == (200, '{"ok": true}')
    assert (status, json.loads(ready)["ready"]) == (200, True)
    assert glossary["concepts"] > 5
    assert (bool(glossary["version"]), glossary["age_seconds"] >= 0) == (True, True)


def test_a_changed_glossary_is_in_use_without_a_restart(tmp_path: Path) -> None:
    folder = copytree(ROOT / "tests" / "glossaries" / "transcripts", tmp_path / "glossary")
    file = folder / "concepts" / "mql.yaml"
    with serving(tmp_path, PARLEY_GLOSSARY=str(folder)) as parley:
        before = json.loads(get(f"{parley.url}readyz")[1])["glossary"]["version"]
        until(parley, lambda state: state["version"] != before, file, "handed over", "hands")
        changed = ask(parley.url, "@Parley MQL", "growth")
        until(parley, lambda state: not state["newest_files_in_use"], file, "word: [", "word:")
        broken = ask(parley.url, "@Parley MQL", "growth")

    assert "handed over" in changed
    assert broken == changed


def until(parley: Serving, reached: Any, file: Path, new: str, old: str) -> None:
    """Change a file, and wait until `readyz` says what it should."""
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    deadline = time.monotonic() + PATIENCE
    while not reached(json.loads(get(f"{parley.url}readyz")[1])["glossary"]):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_without_a_port_a_busy_one_is_passed_over(tmp_path: Path) -> None:
    with ExitStack() as stack:
        for port in (8080, 8081):
            with suppress(OSError):  # then somebody else keeps it busy
                stack.enter_context(closing(socket.create_server(("127.0.0.1", port))))
        parley = stack.enter_context(serving(tmp_path, PORT=""))

        assert int(parley.url.rstrip("/").rpartition(":")[2]) > 8081
        assert get(f"{parley.url}healthz")[0] == 200


def test_a_port_that_was_asked_for_and_is_busy_is_exit_status_2(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        status, said = refusal(tmp_path, PORT=str(port))

    assert status == 2
    assert f"Port {port} is busy" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN is not"),
        ({"SLACK_SIGNING_SECRET": "a"}, "SLACK_BOT_TOKEN is not"),
        ({"TEAMS_APP_ID": "a"}, "TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are not"),
        ({"PORT": "a"}, "PORT:"),
        ({"HOST": "192.0.2.1"}, "Check HOST and PORT"),
        ({"DATABASE_URL": "mysql://a/b"}, "Parley cannot use a database of kind 'mysql'"),
        ({"PARLEY_GLOSSARY": "nowhere"}, "nowhere"),
    ],
    ids=[
        "half a Slack",
        "the other half",
        "half a Teams",
        "no port",
        "no host",
        "no store",
        "no glossary",
    ],
)
def test_it_does_not_start_half_way(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    status, errors = refusal(tmp_path, **{"PORT": "0"} | settings)

    assert status == 2
    assert said in errors
    assert "Traceback" not in errors


async def test_a_mention_in_slack_is_answered_and_there_is_no_playground(tmp_path: Path) -> None:
    async with fake_slack() as slack, ClientSession() as http:
        settings = {
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": f"{slack.url}api/",
        }
        with serving(tmp_path, **settings) as parley:
            driver = Driver(http, parley.url, slack.url, lambda: datetime.now(UTC))
            response = await driver.mention("what does uptime mean?")
            await slack.until_posted(1)
            page = await http.get(parley.url)
            status, _ = await asyncio.to_thread(parley.stop)

    assert (response.status, page.status, status) == (200, 404, 0)
    assert "answered correctly" in "".join(texts(slack.posted[0]["blocks"]))


async def test_over_a_websocket_what_was_heard_is_answered_before_it_stops(tmp_path: Path) -> None:
    async with fake_slack() as slack, ClientSession() as http:
        slack.hold = asyncio.Event()
        settings = {
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "SLACK_API_URL": f"{slack.url}api/",
        }
        with serving(tmp_path, **settings) as parley:
            driver = Driver(http, "", slack.url, lambda: datetime.now(UTC), slack.socket)
            response = await driver.mention("what does uptime mean?")
            stopping = asyncio.create_task(asyncio.to_thread(parley.stop))
            asyncio.get_running_loop().call_later(0.5, slack.hold.set)
            status, errors = await stopping

    assert (response.status, status, len(slack.posted)) == (200, 0, 1)
    assert "Slack:      on, over a WebSocket (Socket Mode)" in errors
    assert "Traceback" not in errors


def test_teams_for_trying_out_says_that_it_checks_nobody(tmp_path: Path) -> None:
    with serving(tmp_path, TEAMS_DANGEROUSLY_ANONYMOUS="true") as parley:
        status, errors = parley.stop()

    assert status == 0
    assert "checks NOBODY" in errors


def test_the_playground_is_for_this_machine_only(tmp_path: Path) -> None:
    with serving(tmp_path, HOST="0.0.0.0") as parley:
        request = urllib.request.Request(parley.url, headers={"Host": "parley.example"})
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(request, timeout=PATIENCE)

        assert get(parley.url)[0] == 200
