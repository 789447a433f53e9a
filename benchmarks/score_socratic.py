"""How well blockers are heard and threads are talked through, on labelled lines.

    python -m benchmarks.score_socratic tests/labelled/blockers.dev.jsonl

Beside Parley stands a list of keywords, as the public stand-up tools detect blockers. A line with
`turns` is a thread, any other a message. `--questions` prints every question, to be read by eye.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from adapters.cli import blocker, thread
from adapters.folder.prompts import read_prompts
from bot.socratic.english.verbs import base_of_gerund
from bot.socratic.prompts import Prompts

Line = Mapping[str, Any]
GLOSSARY = Path(__file__).parent.parent / "glossary"
KEYWORDS = re.compile(
    r"\b(?:blocked|blockers?|blocking|waiting (?:on|for)|stuck|issues?|problems?|errors?|help|"
    r"can't|cannot|unable|need|delayed|broken|down|failing|impediments?|pending|on hold)\b",
    re.IGNORECASE,
)


def says_a_keyword(text: str) -> bool:
    """The detector that most stand-up tools have."""
    return KEYWORDS.search(text) is not None


def names(x: str | None, accepted: Sequence[str]) -> bool:
    """Whether X holds one of the accepted phrases; each is a regular expression or plain words.

    Articles, whose it is, "being" and the form of a verb do not count, on either side: "get the PR
    merged" fits "If we found a way to", "getting our PR merged" says the same after "If we solved".
    """
    return x is not None and any(
        _holds(x, phrase) or bare(phrase) in bare(x) for phrase in accepted
    )


def bare(phrase: str) -> str:
    """The words that name an obstacle, without those that only make it fit its question."""
    words = _WORD.findall(phrase.lower().replace("\u2019", "'"))
    kept = (base_of_gerund(word) or word for word in words if word not in _SMALL)
    return f" {' '.join(kept)} "


_WORD = re.compile(r"[\w'&/+.-]*\w")
_SMALL = frozenset("a an the any your our my being be is are to that".split())


def _holds(x: str, phrase: str) -> bool:
    if phrase.lower() in x.lower():
        return True
    try:
        return re.search(phrase, x, re.IGNORECASE) is not None
    except re.error:
        return False


def counts(lines: Iterable[Line], heard: Callable[[str], bool]) -> Counter[str]:
    """True and false alarms, and what was missed."""
    found: Counter[str] = Counter()
    for line in lines:
        blocked, fired = not line["declined"], heard(line["text"])
        found[("hit" if blocked else "alarm") if fired else ("miss" if blocked else "quiet")] += 1
    return found


def rates(found: Counter[str]) -> str:
    """Precision and recall."""
    precision = found["hit"] / max(1, found["hit"] + found["alarm"])
    recall = found["hit"] / max(1, found["hit"] + found["miss"])
    return f"precision {precision:.3f}, recall {recall:.3f} ({dict(sorted(found.items()))})"


def score_messages(lines: Sequence[Line], prompts: Prompts, *, show: bool) -> Iterator[str]:
    """The report on labelled messages."""
    answers = {line["id"]: blocker.reply({"text": line["text"]}, prompts) for line in lines}
    fired = {line["text"]: answers[line["id"]]["declined"] is None for line in lines}
    blockers = [line for line in lines if not line["declined"]]
    right = [line for line in blockers if names(answers[line["id"]]["blocker"], line["x"])]
    shown = [line for line in blockers if answers[line["id"]]["blocker"]]
    for line in lines:
        yield from _wrong(line, answers[line["id"]], show=show)
    yield f"Parley        {rates(counts(lines, fired.__getitem__))}"
    yield f"keyword list  {rates(counts(lines, says_a_keyword))}"
    share = len(right) / max(1, len(blockers))
    yield f"X shown for {len(shown)} of {len(blockers)}, right for {len(right)} ({share:.3f})"


def _wrong(line: Line, answer: Line, *, show: bool) -> Iterator[str]:
    heard = answer["declined"] is None
    if heard == line["declined"]:
        what = answer["question"] if heard else answer["declined"]
        yield f"{'ALARM' if heard else 'MISS '} {line['id']} {line['text']!r} {what}"
    elif heard and not names(answer["blocker"], line["x"]):
        yield f"X     {line['id']} {line['text']!r} {answer['blocker']!r} not {line['x']}"
    elif heard and show:
        yield f"ok    {line['id']} {answer['playback']} {answer['question']}"


def score_threads(lines: Sequence[Line], prompts: Prompts, *, show: bool) -> Iterator[str]:
    """The report on labelled threads: a thread is right when every turn of it is."""
    right, unwanted = 0, 0
    for line in lines:
        got = thread.reply(dict(line), prompts)["turns"]
        pairs = list(zip(_expected(line), got, strict=True))
        wrong = [(turn, answer) for turn, answer in pairs if not _same(turn, answer)]
        unwanted += sum(answer["asked"] and not turn["asked"] for turn, answer in pairs)
        right += not wrong
        for turn, answer in wrong:
            yield f"WRONG {line['id']} {turn['who']}> {turn['text']!r} {answer}"
        if show:
            yield from (f"ok    {turn['text']} => {answer['said']}" for turn, answer in pairs)
    yield f"{right} of {len(lines)} threads right in every turn; {unwanted} unwanted questions"


def _expected(line: Line) -> list[Line]:
    """The turns with what is expected of each, which stands in the turn or in a list beside it."""
    beside = line.get("expect") or [{}] * len(line["turns"])
    return [{**turn, **wanted} for turn, wanted in zip(line["turns"], beside, strict=True)]


def _same(turn: Line, answer: Line) -> bool:
    wanted = (
        turn["need"] if isinstance(turn["need"], list) else [turn["need"]] if turn["need"] else []
    )
    held = not wanted or any(_holds(answer["need"], phrase) for phrase in wanted)
    told = bool(wanted) == bool(answer["need"]) and (turn["by"] or "") == answer["by"]
    return bool(
        turn["asked"] == answer["asked"] and turn["closed"] == answer["closed"] and held and told
    )


def main(arguments: Sequence[str]) -> None:
    """Score each file named."""
    prompts = read_prompts(GLOSSARY)
    show = "--questions" in arguments
    for path in (Path(one) for one in arguments if not one.startswith("--")):
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        score = score_threads if lines and "turns" in lines[0] else score_messages
        print(path.name, *score(lines, prompts, show=show), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
