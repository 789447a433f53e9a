"""The labelled messages and threads that the rules were written with stay right."""

import json
from pathlib import Path

from adapters.folder.prompts import read_prompts
from benchmarks.score_socratic import counts, names, score_threads
from bot.socratic.extract import Blocker, extract

LABELLED = Path(__file__).parents[2] / "labelled"
MESSAGES = [
    json.loads(line)
    for name in ("dev", "fresh", "fresh2", "fresh3", "fresh4", "fresh5", "plain")
    for line in (LABELLED / f"blockers.{name}.jsonl").read_text("utf-8").splitlines()
]
THREADS = [
    json.loads(line)
    for name in ("dev", "fresh")
    for line in (LABELLED / f"threads.{name}.jsonl").read_text("utf-8").splitlines()
]
EVERYDAY = [
    line
    for name in ("everyday.txt", "everyday2.txt")
    for line in (LABELLED / name).read_text("utf-8").splitlines()
    if line
]


def test_blockers_are_heard_and_other_messages_are_not() -> None:
    found = counts(MESSAGES, lambda text: isinstance(extract(text), Blocker))

    assert found["hit"] / (found["hit"] + found["alarm"]) >= 0.98
    assert found["hit"] / (found["hit"] + found["miss"]) >= 0.96


def test_everyday_talk_is_left_alone() -> None:
    heard = [text for text in EVERYDAY if isinstance(extract(text), Blocker)]

    assert len(heard) <= 0.005 * len(EVERYDAY), heard


def test_an_obstacle_that_is_named_is_the_one_that_was_meant() -> None:
    blockers = [line for line in MESSAGES if not line["declined"]]
    heard = [(line, extract(line["text"])) for line in blockers]
    named = [(line, one.x) for line, one in heard if isinstance(one, Blocker) and one.x]
    right = [x for line, x in named if names(x, line["x"])]

    assert len(named) / len(blockers) >= 0.8
    assert len(right) / len(named) >= 0.8


def test_threads_are_right_in_every_turn() -> None:
    *_, last = score_threads(THREADS, read_prompts(LABELLED.parents[1] / "glossary"), show=False)

    right, of = (int(number) for number in (last.split()[0], last.split()[2]))
    assert right / of >= 0.9
    assert int(last.split("; ")[1].split()[0]) <= 1
