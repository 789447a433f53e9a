"""The labelled messages and threads that the rules were written with stay right."""

import json
from pathlib import Path

from adapters.folder.prompts import read_prompts
from benchmarks.score_socratic import counts, names, score_threads
from bot.socratic.extract import Blocker, extract

LABELLED = Path(__file__).parents[2] / "labelled"
MESSAGES = [
    json.loads(line)
    for name in ("dev", "fresh", "fresh2")
    for line in (LABELLED / f"blockers.{name}.jsonl").read_text("utf-8").splitlines()
]
THREADS = [
    json.loads(line)
    for name in ("dev", "fresh")
    for line in (LABELLED / f"threads.{name}.jsonl").read_text("utf-8").splitlines()
]
EVERYDAY = (LABELLED / "everyday.txt").read_text("utf-8").splitlines()


def test_blockers_are_heard_and_other_messages_are_not() -> None:
    found = counts(MESSAGES, lambda text: isinstance(extract(text), Blocker))

    assert found["hit"] / (found["hit"] + found["alarm"]) >= 0.97
    assert found["hit"] / (found["hit"] + found["miss"]) >= 0.9


def test_everyday_talk_is_left_alone() -> None:
    heard = [text for text in EVERYDAY if isinstance(extract(text), Blocker)]

    assert len(heard) <= 0.005 * len(EVERYDAY), heard


def test_most_blockers_are_named() -> None:
    blockers = [line for line in MESSAGES if not line["declined"]]
    heard = [(line, extract(line["text"])) for line in blockers]
    right = [one for line, one in heard if isinstance(one, Blocker) and names(one.x, line["x"])]

    assert len(right) / len(blockers) >= 0.8


def test_threads_are_right_in_every_turn() -> None:
    *_, last = score_threads(THREADS, read_prompts(LABELLED.parents[1] / "glossary"), show=False)

    right, of = (int(number) for number in (last.split()[0], last.split()[2]))
    assert right / of >= 0.9
    assert "0 unwanted questions" in last
