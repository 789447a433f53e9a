"""The app package: what Teams is told about the bot, and whether Microsoft's schema takes it."""

import json
import struct
import zlib
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft4Validator
from typer.testing import CliRunner

from adapters.cli.main import app
from adapters.knowledge import knowledge_of
from adapters.settings import Settings
from adapters.teams.icons import colour, outline
from adapters.teams.manifest import (
    ACTIONS,
    COMMANDS,
    SEARCH,
    THREADS,
    VERSION,
    ManifestError,
    Publisher,
    manifest,
)
from adapters.teams.package import package
from bot.asking.own_team import asks_own_team
from bot.asking.question import Intent
from bot.messages import Addressed
from tests.fakes.microsoft import APP
from tests.fakes.npm import from_npm

Json = dict[str, Any]

ROOT = Path(__file__).parents[3]
SCHEMAS = ("@microsoft", "app-manifest", "build", "json-schemas", "teams")
ACME = Publisher(
    "Acme", "https://acme.example", "https://acme.example/privacy", "https://acme.example/terms"
)


def usual(**more: Any) -> Json:
    return manifest(APP, ACME, version="0.1.0", threads=False) | more


@pytest.fixture(scope="module")
def schema() -> Draft4Validator:
    """Microsoft's own schema of the version that our manifest names."""
    file = from_npm(*SCHEMAS, f"v{VERSION}", "MicrosoftTeams.schema.json")
    return Draft4Validator(json.loads(file.read_text("utf-8")))


@pytest.mark.parametrize("threads", [False, True], ids=["mentions alone", "threads too"])
def test_microsofts_schema_takes_the_manifest(schema: Draft4Validator, threads: bool) -> None:
    written = manifest(APP, ACME, version="0.1.0", threads=threads)

    assert [error.message for error in schema.iter_errors(written)] == []


BROKEN: dict[str, Json] = {
    "an unknown property": {"colour": "red"},
    "an icon elsewhere": {"icons": {"color": "https://x.example/i.png"}},
    "no scope": {"bots": [{"botId": APP}]},
    "an unknown kind of command": {
        "composeExtensions": [{"botId": APP, "commands": [{"id": "x", "type": "x", "title": "x"}]}]
    },
    "a name that is too long": {"name": {"short": "x" * 31}},
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_microsofts_schema_would_tell(schema: Draft4Validator, broken: Json) -> None:
    assert list(schema.iter_errors(usual(**broken)))


def test_nothing_may_be_seen_that_is_not_needed() -> None:
    assert {"authorization", "permissions", "devicePermissions", "webApplicationInfo"} & {
        *usual()
    } == set()
    assert "validDomains" not in usual()


def test_every_command_of_the_extension_is_answered() -> None:
    [extension] = usual()["composeExtensions"]

    assert extension["botId"] == APP
    assert {each["id"]: each["type"] for each in extension["commands"]} == {
        SEARCH: "query"
    } | dict.fromkeys(ACTIONS, "action")
    assert all(each["fetchTask"] for each in extension["commands"] if each["type"] == "action")


def test_messages_are_asked_for_only_to_hear_threads_and_from_those_who_add_the_app() -> None:
    asked = manifest(APP, ACME, version="0.1.0", threads=True)
    granted = asked["authorization"]["permissions"]["resourceSpecific"]

    assert [each["name"] for each in granted] == list(THREADS)
    assert asked["webApplicationInfo"]["id"] == APP
    assert not Settings.model_fields["teams_threads"].default


def test_the_bot_understands_every_command_that_teams_offers() -> None:
    known = knowledge_of(ROOT / "glossary")
    asked = {
        title: known.reader.read(
            f"{title}all leads" if title.endswith(" ") else title, Addressed.DM
        )
        for title in COMMANDS
        if not asks_own_team(title, known.glossary)
    }

    assert [title for title, one in asked.items() if one.intent is Intent.NONE] == []
    assert len(asked) == len(COMMANDS) - 1


@pytest.mark.parametrize(
    ("app_id", "publisher", "named"),
    [
        ("parley", ACME, "TEAMS_APP_ID parley"),
        (APP, Publisher("", *(ACME.website,) * 3), "--company"),
        (APP, Publisher("x" * 33, *(ACME.website,) * 3), "--company"),
        (APP, Publisher("Acme", "http://acme.example", ACME.privacy, ACME.terms), "--website http"),
        (APP, Publisher("Acme", ACME.website, "https://", ACME.terms), "--privacy"),
        (APP, Publisher("Acme", ACME.website, ACME.privacy, "https://[x"), "--terms"),
    ],
    ids=["no id", "no company", "a long company", "not https", "no host", "no address"],
)
def test_what_teams_would_not_take_is_named(app_id: str, publisher: Publisher, named: str) -> None:
    with pytest.raises(ManifestError, match=named):
        manifest(app_id, publisher, version="0.1.0", threads=False)


def test_the_package_holds_the_manifest_and_the_icons_that_it_names() -> None:
    with ZipFile(BytesIO(package(usual()))) as archive:
        written = json.loads(archive.read("manifest.json"))
        names = archive.namelist()

    assert written == usual()
    assert sorted(names) == sorted(["manifest.json", *written["icons"].values()])


def test_the_package_is_the_same_each_time() -> None:
    assert package(usual()) == package(usual())


def pixels(png: bytes) -> list[list[tuple[int, ...]]]:
    """Read a PNG of ours; its checksums must be right."""
    chunks, at = {}, 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(
            kind + data
        )
        chunks[kind], at = data, at + 12 + length
    width, height = struct.unpack(">II", chunks[b"IHDR"][:8])
    raw, step = zlib.decompress(chunks[b"IDAT"]), 4 * width + 1
    rows = [raw[start + 1 : start + step] for start in range(0, height * step, step)]
    return [
        [tuple(row[left:right]) for left, right in pairwise(range(0, 4 * width + 1, 4))]
        for row in rows
    ]


def test_the_coloured_icon_is_of_the_right_size_and_opaque() -> None:
    seen = pixels(colour())

    assert (len(seen), {len(row) for row in seen}) == (192, {192})
    assert {pixel[3] for row in seen for pixel in row} == {255}
    assert len({pixel for row in seen for pixel in row}) > 3


def test_the_other_icon_is_white_lines_on_nothing() -> None:
    seen = pixels(outline())
    opaque = [pixel[3] for row in seen for pixel in row]

    assert (len(seen), {len(row) for row in seen}) == (32, {32})
    assert {pixel[:3] for row in seen for pixel in row} == {(255, 255, 255)}
    assert 100 < sum(1 for each in opaque if each > 128) < 400


def test_the_command_writes_the_zip_and_says_what_is_left_to_fill_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEAMS_APP_ID", APP)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["teams", "package"])

    assert done.exit_code == 0
    assert ZipFile(tmp_path / "parley-teams.zip").testzip() is None
    assert "give --company and --website" in done.stderr
