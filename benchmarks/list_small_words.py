"""List the words that people write small, and write bot/socratic/english/small_words.py.

    python -m benchmarks.list_small_words

A capital at the beginning of a sentence says nothing: "Courier lost it" names no Mr Courier. What
says it is how a word is written in the middle of sentences, in the labelled texts that may be read.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from bot.socratic.english import capitals

LABELLED = Path(__file__).parent.parent / "tests" / "labelled"
WORDS = Path(capitals.__file__).with_name("small_words.py")
_MARKUP = re.compile(r"<[^>]*>|:[a-z_]+:|`[^`]*`")
_WORD = re.compile(r"[A-Za-z]+(?:['\u2019][a-z]+)?")
_BEGINS = re.compile(r"(?:^|[.!?:;\n\u2022>\d-])[\s\"'*_(]*$")


def texts() -> Iterator[str]:
    """Every labelled text that may be read."""
    for path in sorted(LABELLED.glob("*.*")):
        if "heldout" in path.name:
            continue
        for line in path.read_text("utf-8").splitlines():
            if path.suffix == ".txt":
                yield line
            elif path.suffix == ".jsonl" and line.strip():
                one = json.loads(line)
                yield from (turn["text"] for turn in one.get("turns", (one,)) if "text" in turn)


def small_words() -> list[str]:
    """The words that stand small more often than with a capital, sentence beginnings aside."""
    small, capital = Counter[str](), Counter[str]()
    for text in (_MARKUP.sub(". ", text) for text in texts()):
        for match in _WORD.finditer(text):
            word = re.split("['\u2019]", match.group())[0]
            if word.islower():
                small[word] += 1
            elif word.istitle() and not _BEGINS.search(text[: match.start()]):
                capital[word.lower()] += 1
    return sorted(word for word in small if len(word) > 1 and small[word] > capital[word])


def main() -> None:
    """Write the list."""
    words = small_words()
    lines = fill(" ".join(words), 110)
    WORDS.write_text(
        '"""Words written small: by `python -m benchmarks.list_small_words`, not by hand."""\n\n'
        f'SMALL = """\n{lines}\n"""\n',
        "utf-8",
    )
    print(f"{WORDS.name}: {len(words)} words")


if __name__ == "__main__":
    main()
