"""How well Parley understands, on labelled lines: questions, messages, figures, blockers, threads.

A file with `heldout` in its name was written by somebody who saw no rule, and no rule is written
after looking at it; it is read only with `--heldout`.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from adapters.cli import blocker
from adapters.folder.prompts import read_prompts
from adapters.knowledge import knowledge_of
from benchmarks import score_figures, score_messages, score_questions, score_socratic
from benchmarks.glossaries import SHIPPED
from benchmarks.score_questions import Verdict
from benchmarks.table import Table
from bot.knowledge import Knowledge
from bot.socratic.extract import Blocker, extract
from bot.socratic.prompts import Prompts

LABELLED = Path(__file__).parents[1] / "tests" / "labelled"
FIGURES = ("right", "wrong", "missed", "false")

Rows = Iterator[tuple[str, ...]]


def tables(*, heldout: bool) -> Iterator[Table]:
    """One table for each kind of labelled file, a row or more for each file."""
    yield Table(
        "Questions",
        ("file", "bot", "texts", *Verdict),
        _rows("questions", _questions, heldout=heldout),
        (
            "Right: the intent, the labels, the outcome and the concept that leads. Near: the "
            "right answer, its labels read a little otherwise. Missed: nothing, where an answer "
            "was due. Wrong: something else was answered outright. False: something was said to a "
            "text that asks nothing.",
            "Beside Parley: a bot that knows only `define X`, and one that answers with the label "
            "nearest to the text by WRatio, from 80 up. They are given the questions for a "
            "definition and the texts that ask nothing.",
        ),
    )
    yield Table(
        "Messages to translate",
        (
            "file",
            "terms",
            "found",
            "with several senses",
            "right sense",
            "extra",
            "everyday",
            "glossed",
        ),
        _rows("messages", _messages, heldout=heldout),
        (
            "Terms that the reader should have explained, and how many are; extra glosses beside "
            "them; messages of everyday talk, and how many of them are glossed by mistake.",
        ),
    )
    yield Table(
        "Figures in plain words", ("file", *FIGURES), _rows("figures", _figures, heldout=heldout)
    )
    yield Table(
        "Blockers heard",
        (
            "file",
            "texts",
            "precision",
            "recall",
            "keywords: precision",
            "recall",
            "named",
            "named right",
        ),
        _rows("blockers", _blockers, heldout=heldout),
        (
            "Beside Parley stands a list of keywords, as most stand-up tools have. Named: the "
            "question says the obstacle, and not only “that”. Named right: of these, where it is "
            "one of the phrases that were labelled.",
            "The weights were fitted on all of these but `heldout`: what they are worth on a file "
            "that is left out, `python -m benchmarks.fit_signs --check` and `python -m "
            "benchmarks.fit_names --check` tell.",
        ),
    )
    yield Table(
        "Everyday talk taken for a blocker",
        ("file", "messages", "heard"),
        tuple(_everyday(path) for path in _chosen("everyday*.txt", heldout=heldout)),
        ("Messages without a blocker, read as answers to a stand-up prompt.",),
    )
    yield Table(
        "Threads",
        ("file", "result"),
        _rows("threads", _threads, heldout=heldout),
        ("A thread counts only if each of its turns is right.",),
    )


def _rows(kind: str, score: Any, *, heldout: bool) -> tuple[tuple[str, ...], ...]:
    return tuple(row for path in _chosen(f"{kind}.*.jsonl", heldout=heldout) for row in score(path))


def _chosen(names: str, *, heldout: bool) -> Iterator[Path]:
    files = sorted(LABELLED.glob(names))
    return (path for path in files if heldout or "heldout" not in path.name)


@lru_cache(maxsize=1)
def _known() -> Knowledge:
    return knowledge_of(SHIPPED)


@lru_cache(maxsize=1)
def _prompts() -> Prompts:
    return read_prompts(SHIPPED)


def _questions(path: Path) -> Rows:
    cases = score_questions.read_cases(path)
    verdicts = Counter(one.verdict for one in score_questions.score(cases, _known()))
    yield _counted(path, "Parley", verdicts)
    for name, bot in (
        ("define X", score_questions.slug_bot(_known().glossary)),
        ("WRatio from 80 up", score_questions.ratio_bot(_known().glossary)),
    ):
        yield _counted(path, name, score_questions.score_bot(cases, bot, _known()))


def _counted(path: Path, name: str, counts: Counter[Verdict]) -> tuple[str, ...]:
    return _name(path), name, str(counts.total()), *(str(counts[verdict]) for verdict in Verdict)


def _messages(path: Path) -> Rows:
    scored = score_messages.score(score_messages.read_cases(path), _known())
    one = score_messages.summary(scored)
    yield (
        _name(path),
        str(one.terms),
        _share(one.found, one.terms),
        str(one.several),
        _share(one.right, one.several),
        str(one.extra),
        str(one.quiet),
        str(one.broken),
    )


def _figures(path: Path) -> Rows:
    found = (score_figures.verdicts(case) for case in score_figures.load(path))
    counts = Counter(verdict for verdicts in found for verdict, _ in verdicts)
    yield _name(path), *(str(counts[verdict]) for verdict in FIGURES)


def _blockers(path: Path) -> Rows:
    lines = _lines(path)
    answers = {line["text"]: blocker.reply({"text": line["text"]}, _prompts()) for line in lines}
    ours = score_socratic.counts(lines, lambda text: answers[text]["declined"] is None)
    theirs = score_socratic.counts(lines, score_socratic.says_a_keyword)
    stated = [line for line in lines if not line["declined"]]
    named = [x for x in stated if answers[x["text"]]["blocker"]]
    right = [x for x in named if score_socratic.names(answers[x["text"]]["blocker"], x["x"])]
    rates = (rate for counts in (ours, theirs) for rate in _rates(counts))
    shares = _share(len(named), len(stated)), _share(len(right), len(named))
    yield _name(path), str(len(lines)), *rates, *shares


def _everyday(path: Path) -> tuple[str, ...]:
    texts = [line for line in path.read_text("utf-8").splitlines() if line]
    heard = sum(isinstance(extract(text), Blocker) for text in texts)
    return path.stem, str(len(texts)), str(heard)


def _rates(counts: Counter[str]) -> Iterator[str]:
    yield _share(counts["hit"], counts["hit"] + counts["alarm"])
    yield _share(counts["hit"], counts["hit"] + counts["miss"])


def _threads(path: Path) -> Rows:
    *_, summary = score_socratic.score_threads(_lines(path), _prompts(), show=False)
    yield _name(path), summary


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def _name(path: Path) -> str:
    return path.name.split(".")[1]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "none"
