"""`parley ask`, run as a person or a script runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
GLOSSARY = ROOT / "tests" / "glossaries" / "transcripts"
FIELDS = "intent labels to outcome here concepts suggestions text".split()
MARKETING, IT = "qualified-lead-marketing", "qualified-lead-it"
Json = dict[str, Any]


def parley_ask(*words: str, lines: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    settings = {"PARLEY_GLOSSARY": str(GLOSSARY), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "adapters.cli.main", "ask", *words],
        env={**os.environ, **settings},
        input=lines,
        capture_output=True,
        check=False,
    )


def replies(*lines: bytes | Json) -> list[Json]:
    """What `--jsonl` answers to these lines; a mapping is a line that is in order."""
    usual = {"id": "1", "text": "", "team": None, "addressed": "mention"}
    given = [x if isinstance(x, bytes) else json.dumps(usual | x).encode() for x in lines]
    done = parley_ask("--jsonl", lines=b"\n".join(given))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(("team", "first", "other"), [("marketing", "Marketing", "IT"),
                                                      ("it", "IT", "Marketing")])  # fmt: skip
def test_the_team_of_the_channel_decides_what_comes_first(
    team: str, first: str, other: str
) -> None:
    done = parley_ask("what does qualified lead mean here?", "--team", team)
    said = done.stdout.decode()

    assert (done.returncode, done.stderr) == (0, b"")
    assert said.index(f"Here ({first}):") < said.index(f"\n{other}:")


def test_json_has_every_field_and_no_id() -> None:
    done = parley_ask("what does qualified lead mean here?", "--team", "it", "--json")
    answer = json.loads(done.stdout)

    assert list(answer) == FIELDS
    assert answer["here"] == {"team": "it", "by": "channel"}
    assert answer["concepts"] == [IT, MARKETING]
    assert answer["labels"] == ["qualified lead"]


def test_an_unknown_word_is_no_error() -> None:
    done = parley_ask("what does flywheel mean?")

    assert done.returncode == 0
    assert "would rather not guess" in done.stdout.decode()


@pytest.mark.parametrize(
    "words",
    [(), ("MQL", "--team", "nowhere"), ("MQL", "--jsonl")],
    ids=["no question", "an unknown team", "a question and lines"],
)
def test_what_cannot_be_run_is_exit_status_2(words: tuple[str, ...]) -> None:
    done = parley_ask(*words)

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr


def test_no_glossary_is_exit_status_2_even_in_bulk(tmp_path: Path) -> None:
    settings = {**os.environ, "PARLEY_GLOSSARY": str(tmp_path / "none"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "adapters.cli.main", "ask", "--jsonl"]
    done = subprocess.run(command, env=settings, input=b"{}\n", capture_output=True, check=False)

    assert (done.returncode, done.stdout) == (2, b"")


def test_the_line_of_the_contract_is_answered() -> None:
    [answer] = replies({"text": "<@PARLEY> wats a qualifed lead"})

    assert list(answer) == ["id", *FIELDS]
    assert (answer["intent"], answer["outcome"]) == ("define", "answered")
    assert answer["labels"] == ["qualifed lead"]
    assert answer["concepts"] == [MARKETING, IT]
    assert "Showing “qualified lead” for “qualifed lead”" in answer["text"]


def test_answers_come_in_order_under_their_own_ids_and_blank_lines_are_skipped() -> None:
    answers = replies(
        {"id": "b", "text": "MQL", "addressed": "dm"},
        b"",
        b"   ",
        b"not JSON",
        {"id": 7, "text": "uptime", "addressed": "slash"},
        {"id": 1.5, "text": "what does flywheel mean?", "addressed": "dm"},
    )

    assert [answer["id"] for answer in answers] == ["b", None, 7, 1.5]
    assert [answer.get("outcome") for answer in answers] == [
        "answered",
        None,
        "answered",
        "unknown",
    ]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (b"not JSON", None),
        (b"[]", None),
        (b"7", None),
        (b"\xff\xfe", None),
        (b"[" * 50_000, None),
        (b'{"text": "MQL"}', None),
        (b'{"id": true, "text": "MQL"}', None),
        (b'{"id": 3}', 3),
        (b'{"id": 3, "text": null, "team": null, "addressed": "dm"}', 3),
        (b'{"id": 3, "text": "MQL", "team": "nowhere", "addressed": "dm"}', 3),
        (b'{"id": 3, "text": "MQL", "team": ["it"], "addressed": "dm"}', 3),
        (b'{"id": 3, "text": "MQL", "team": null, "asker": "nobody", "addressed": "dm"}', 3),
        (b'{"id": 3, "text": "MQL", "team": null, "addressed": "loudly"}', 3),
        (b'{"id": 3, "text": "MQL", "team": null}', 3),
    ],
    ids=[
        "no JSON",
        "a list",
        "a number",
        "no UTF-8",
        "a deep one",
        "no id",
        "an id that is neither",
        "nothing but an id",
        "no text",
        "an unknown team",
        "a team of the wrong kind",
        "an unknown asker",
        "addressed in no way we know",
        "not addressed at all",
    ],
)
def test_a_bad_line_is_told_so_and_the_next_is_answered(line: bytes, number: int | None) -> None:
    wrong, right = replies(line, {"text": "MQL", "addressed": "dm"})

    assert list(wrong) == ["id", "error"]
    assert (wrong["id"], bool(wrong["error"])) == (number, True)
    assert right["outcome"] == "answered"


def test_fields_that_nobody_knows_are_ignored() -> None:
    [answer] = replies({"text": "<@PARLEY> MQL", "colour": "red"})

    assert answer["outcome"] == "answered"


def test_half_a_character_goes_through_and_comes_back() -> None:
    line = rb'{"id": "\ud83d", "text": "\ud83d MQL \udc00", "team": null, "addressed": "dm"}'
    [answer] = replies(line)

    assert answer["id"] == "\ud83d"
    assert "error" not in answer


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    line = json.dumps({"id": 1, "text": "MQL", "team": None, "addressed": "dm"}).encode()

    assert replies(b"\xef\xbb\xbf" + line)[0]["outcome"] == "answered"


@pytest.mark.parametrize(
    ("given", "here"),
    [
        ({"team": "it"}, {"team": "it", "by": "channel"}),
        ({"team": "web"}, {"team": "it", "by": "channel"}),
        ({"asker": "marketing"}, {"team": "marketing", "by": "asker"}),
        ({"team": "it", "asker": "marketing"}, {"team": "it", "by": "channel"}),
        ({"team": "sales", "asker": "web"}, {"team": "it", "by": "asker"}),
        ({}, {"team": None, "by": "none"}),
        ({"text": "what does IT mean by qualified lead?"}, {"team": "it", "by": "asked"}),
        ({"text": "session"}, {"team": "everyone", "by": "company"}),
        ({"text": "bounce rate"}, {"team": "marketing", "by": "only"}),
        ({"text": "flywheel"}, {"team": None, "by": "none"}),
    ],
    ids=[
        "the channel",
        "what the channel's team is part of",
        "who asks",
        "the channel before who asks",
        "who asks, where the channel's team has no sense",
        "nothing",
        "a team named",
        "the company",
        "the only sense",
        "no such word",
    ],
)
def test_here_is_decided_in_the_order_of_the_house(given: Json, here: Json) -> None:
    usual = {"text": "what does qualified lead mean here?", "addressed": "dm"}

    assert replies(usual | given)[0]["here"] == here


@pytest.mark.parametrize(
    ("addressed", "text", "outcome"),
    [
        ("none", "what does MQL mean?", "silent"),
        ("mention", "<@PARLEY> thanks!", "silent"),
        ("mention", "<@PARLEY> I love this channel", "silent"),
        ("dm", "thanks!", "unknown"),
        ("slash", "", "unknown"),
        ("slash", "MQL", "answered"),
        ("mention", "<@PARLEY> what is qualified lead time?", "suggested"),
    ],
)
def test_parley_speaks_when_it_is_asked(addressed: str, text: str, outcome: str) -> None:
    [answer] = replies({"addressed": addressed, "text": text})

    assert answer["outcome"] == outcome
    assert bool(answer["text"]) == (outcome != "silent")


def test_a_suggestion_names_the_word_and_defines_nothing() -> None:
    [answer] = replies({"text": "<@PARLEY> what is qualified lead time?"})

    assert (answer["suggestions"], answer["concepts"]) == (["qualified lead"], [])


def test_each_line_is_answered_before_the_next_is_read() -> None:
    settings = {**os.environ, "PARLEY_GLOSSARY": str(GLOSSARY), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "adapters.cli.main", "ask", "--jsonl"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=settings, stdin=pipe, stdout=pipe) as asking:
        assert asking.stdin
        assert asking.stdout
        for number in range(3):
            line = {"id": number, "text": "MQL", "team": None, "addressed": "dm"}
            asking.stdin.write(json.dumps(line).encode() + b"\n")
            asking.stdin.flush()
            assert json.loads(asking.stdout.readline())["id"] == number
        asking.stdin.close()

        assert asking.wait(timeout=60) == 0
