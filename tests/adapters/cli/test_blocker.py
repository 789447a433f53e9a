"""`parley blocker` and `parley thread`, alone and in bulk."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from adapters.cli.main import app


def run(*arguments: str, given: str | bytes = "") -> str:
    result = CliRunner().invoke(app, list(arguments), input=given)
    assert result.exit_code == 0, result.output
    return result.stdout


def lines(command: str, *given: Any) -> list[dict[str, Any]]:
    text = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in given)
    return [json.loads(line) for line in run(command, "--jsonl", given=text + "\n").splitlines()]


def test_a_blocker_is_played_back_and_asked_about() -> None:
    (answer,) = lines(
        "blocker", {"id": 7, "text": "still waiting on legal to sign the DPA, so annoying"}
    )

    assert answer == {
        "id": 7,
        "declined": None,
        "blocker": "get legal to sign the DPA",
        "feeling": "frustrated",
        "playback": answer["playback"],
        "question": "If we found a way to get legal to sign the DPA, "
        "is there something else you need to move forward?",
    }
    assert "?" not in answer["playback"]


def test_that_leaves_the_blocker_out() -> None:
    (answer,) = lines("blocker", {"id": "a", "text": "still waiting for it"})

    assert answer["declined"] is None
    assert answer["blocker"] is None
    assert "If that was solved" in answer["question"]


def test_a_declined_text_has_a_reason_and_no_question() -> None:
    (answer,) = lines("blocker", {"id": "a", "text": "no blockers today"})

    assert answer["declined"]
    assert (answer["blocker"], answer["playback"], answer["question"]) == (None, "", "")


def test_a_bad_line_does_not_stop_the_others() -> None:
    answers = lines(
        "blocker", {"id": 1, "text": "vpn is down"}, "{", "", {"id": 2}, {"id": 3, "text": "\ud83d"}
    )

    assert [answer["id"] for answer in answers] == [1, None, 2, 3]
    assert ["error" in answer for answer in answers] == [False, True, True, False]


@pytest.mark.parametrize(
    "given",
    [
        {"id": 1},
        {"id": 1, "mode": "dm", "turns": []},
        {"id": 1, "mode": "standup", "turns": [{"who": "a"}]},
    ],
)
def test_a_thread_without_its_fields_is_an_error(given: dict[str, Any]) -> None:
    (answer,) = lines("thread", given)

    assert set(answer) == {"id", "error"}


def test_a_thread_has_one_answer_for_each_turn() -> None:
    turns = [
        {"who": "ana", "text": "vpn is down"},
        {"who": "ben", "text": "I need the price list by Monday"},
        {"who": "ana", "text": "no that's it"},
    ]

    (answer,) = lines("thread", {"id": "t", "mode": "standup", "turns": turns})

    assert [(t["asked"], t["need"], t["by"], t["closed"]) for t in answer["turns"]] == [
        (True, "the vpn being down", "ana", False),
        (False, "the price list by Monday", "ben", False),
        (False, "", "", True),
    ]
    assert answer["turns"][2]["said"].endswith("Who can take which?")


def test_one_text_prints_the_same_object_without_id() -> None:
    answer = json.loads(run("blocker", "--json", "vpn is down"))

    assert "id" not in answer
    assert answer["blocker"] == "the vpn being down"


def test_a_thread_can_be_played_from_lines() -> None:
    said = run("thread", given="ana: vpn is down\nana: no\n")

    assert "parley> " in said
    assert said.rstrip().endswith("Who can take which?") or "Who can take" in said
