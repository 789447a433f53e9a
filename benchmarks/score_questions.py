"""How well questions are read and answered, on labelled lines.

    python -m benchmarks.score_questions tests/labelled/questions.dev.jsonl

Beside Parley stand the rules of two kinds of bot: one that answers only `define X` by equality of
slugs, and one that takes the label nearest to the whole text by rapidfuzz's WRatio, from 80 up.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from adapters.cli.ask import reply
from adapters.knowledge import knowledge_of
from bot.concepts import Glossary
from bot.knowledge import Knowledge

GLOSSARY = Path(__file__).parent.parent / "glossary"


class Verdict(StrEnum):
    """How a reply stands to what was expected.

    `near`: the right answer, read a little otherwise. `wrong`: something else was answered
    outright. `false`: something was said to a text that asks nothing.
    """

    RIGHT = "right"
    NEAR = "near"
    MISSED = "missed"
    WRONG = "wrong"
    FALSE = "false"


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled text. `first` is the concept that the answer must lead with, if it is known."""

    id: str
    text: str
    team: str | None
    addressed: str
    intent: str
    labels: tuple[str, ...]
    outcomes: tuple[str, ...]
    first: str | None
    to: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scored:
    """A case, the reply to it, and the verdict."""

    case: Case
    got: Mapping[str, Any]
    verdict: Verdict


def read_cases(path: Path) -> list[Case]:
    """The labelled texts of a file of JSON lines."""
    return [_case(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line]


def _case(line: Mapping[str, Any]) -> Case:
    outcome = line["outcome"]
    first = line.get("concepts_first")
    return Case(
        id=str(line["id"]),
        text=line["text"],
        team=line.get("team"),
        addressed=line["addressed"],
        intent=line["intent"],
        labels=tuple(line["labels"]),
        outcomes=tuple(outcome) if isinstance(outcome, list) else (outcome,),
        first=(first[0] if first else None) if isinstance(first, list) else first,
        to=line.get("to"),
        note=line.get("note", ""),
    )


def score(cases: Iterable[Case], known: Knowledge) -> list[Scored]:
    """Ask Parley every case, as `parley ask --jsonl` would."""
    scored = []
    for case in cases:
        asked = {"text": case.text, "team": case.team, "addressed": case.addressed}
        got = reply(asked, known, date(2026, 1, 5))
        scored.append(Scored(case, got, judge(case, got)))
    return scored


def judge(case: Case, got: Mapping[str, Any]) -> Verdict:
    """How a reply stands to its case."""
    if case.intent == "none":
        return Verdict.RIGHT if got["intent"] == "none" else Verdict.FALSE
    first = got["concepts"][0] if got["concepts"] else None
    answered = got["outcome"] == "answered"
    if answered and ("answered" not in case.outcomes or (case.first and case.first != first)):
        return Verdict.WRONG
    if got["outcome"] not in case.outcomes:
        return Verdict.MISSED
    same = got["intent"] == case.intent and tuple(got["labels"]) == case.labels
    return Verdict.RIGHT if same and (case.to is None or case.to == got["to"]) else Verdict.NEAR


Bot = Callable[[str], frozenset[str]]
"""A simpler bot: a text to the concepts that it answers with, none if it answers nothing."""


def slug_bot(glossary: Glossary) -> Bot:
    """Answers `define X` and `glossary X` if a label has the same letters and digits as X."""
    labels = _labels(glossary, lambda label: re.sub(r"\W", "", label.lower()))

    def answer(text: str) -> frozenset[str]:
        found = re.search(r"(?:define|glossary) (.+)", text, re.IGNORECASE)
        return labels.get(re.sub(r"\W", "", found.group(1).lower()), NOTHING) if found else NOTHING

    return answer


def ratio_bot(glossary: Glossary) -> Bot:
    """Answers with the label nearest to the whole text by WRatio, if that is 80 or more."""
    labels = _labels(glossary, str.lower)
    names = list(labels)

    def answer(text: str) -> frozenset[str]:
        if text.lower() in labels:
            return labels[text.lower()]
        best = process.extractOne(text.lower(), names, scorer=fuzz.WRatio, score_cutoff=80)
        return labels[best[0]] if best else NOTHING

    return answer


NOTHING: frozenset[str] = frozenset()


def _labels(glossary: Glossary, key: Callable[[str], str]) -> dict[str, frozenset[str]]:
    labels: dict[str, frozenset[str]] = {}
    for concept in glossary.concepts.values():
        for term in concept.terms:
            labels[key(term.label)] = labels.get(key(term.label), NOTHING) | {concept.id}
    return labels


def score_bot(cases: Iterable[Case], bot: Bot, known: Knowledge) -> Counter[Verdict]:
    """What a simpler bot does with the questions for a definition and with the texts for nobody."""
    counts: Counter[Verdict] = Counter()
    for case in cases:
        if case.addressed == "none" or case.intent not in ("define", "none"):
            continue
        got = bot(case.text.replace("<@PARLEY>", "").strip())
        counts[_judge_bot(case, got, known)] += 1
    return counts


def _judge_bot(case: Case, got: frozenset[str], known: Knowledge) -> Verdict:
    if case.intent == "none":
        return Verdict.FALSE if got else Verdict.RIGHT
    if not got:
        return Verdict.RIGHT if "answered" not in case.outcomes else Verdict.MISSED
    if "answered" not in case.outcomes:
        return Verdict.WRONG
    return Verdict.RIGHT if got & _expected(case, known) else Verdict.WRONG


def _expected(case: Case, known: Knowledge) -> frozenset[str]:
    if case.first:
        return frozenset([case.first])
    words = (known.lexicon.index.find(label) for label in case.labels)
    return frozenset(one for word in words if word for one in word.concepts)


def failures(scored: Iterable[Scored]) -> Iterator[str]:
    """Each case that is not right, with what was expected and what came."""
    for one in scored:
        if one.verdict is not Verdict.RIGHT:
            case, got = one.case, one.got
            wanted = (case.intent, list(case.labels), "|".join(case.outcomes), case.first or "")
            came = (got["intent"], got["labels"], got["outcome"])
            yield f"{one.verdict:6} {case.id} {case.text!r} ({case.addressed}, {case.team})"
            yield f"         expected {wanted} {case.note}"
            yield f"         got      {came} {(got['concepts'] or got['suggestions'])[:2]}"


def table(rows: Mapping[str, Counter[Verdict]]) -> str:
    """The counts of each bot, one a line."""
    head = f"{'':28}" + "".join(f"{verdict:>8}" for verdict in Verdict)
    lines = [
        f"{name:28}" + "".join(f"{counts[v]:>8}" for v in Verdict) for name, counts in rows.items()
    ]
    return "\n".join([head, *lines])


def main(arguments: Sequence[str]) -> None:
    """Score each file named."""
    known = knowledge_of(GLOSSARY)
    for path in map(Path, arguments):
        cases = read_cases(path)
        scored = score(cases, known)
        definitions = [s for s in scored if s.case.intent in ("define", "none")]
        rows = {
            f"Parley, all {len(cases)}": Counter(s.verdict for s in scored),
            "Parley, definitions": Counter(
                s.verdict for s in definitions if s.case.addressed != "none"
            ),
            "define X by slug": score_bot(cases, slug_bot(known.glossary), known),
            "WRatio from 80 up": score_bot(cases, ratio_bot(known.glossary), known),
        }
        print(path.name, *failures(scored), table(rows), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
