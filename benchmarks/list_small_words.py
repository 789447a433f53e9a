"""List the words that people write small, and write bot/socratic/english/small_words.py.

    python -m benchmarks.list_small_words

A capital at the beginning of a sentence says nothing: "Courier lost it" names no Mr Courier. What
says it is how a word is written in the middle of sentences, in the labelled texts that may be read;
of a word that does not stand there, whether it is in a dictionary of English (lemminflect, from the
SPECIALIST lexicon), not too rare (wordfreq), and neither a first name nor one of the `FAMILIES`
commonest family names (names, from the United States' census), nor a product. It needs
`pip install -e '.[bench]'`.
"""

import csv
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from textwrap import fill

import lemminflect
import names
from wordfreq import zipf_frequency

from bot.socratic.english import capitals
from bot.socratic.english.nouns import is_product

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


COMMON_ENOUGH = 2.3
"""How common a word of the dictionary has to be, on Zipf's scale."""
FAMILIES = 2_000
SELDOM = 30
"""How much more often than with a capital a first name has to be written small to be a word."""


def dictionary() -> set[str]:
    """The words of the dictionary as they stand in it, without what is a name as well."""
    return {base for base in _bases() if not is_product(base)} - _people()


def _bases() -> set[str]:
    listed = Path(lemminflect.__file__).parent / "resources" / "lemma_lu.csv.gz"
    with gzip.open(listed, "rt", encoding="utf-8") as file:
        return {base for _, _, base in csv.reader(file) if _is_word(base)}


def _is_word(base: str) -> bool:
    letters = len(base) > 2 and base.isascii() and base.isalpha() and base.islower()
    return letters and zipf_frequency(base, "en", wordlist="large") >= COMMON_ENOUGH


def first_names() -> set[str]:
    """First names that are not a word of the dictionary as well: sarah, written small in haste."""
    return _first_names() - _bases()


def _first_names() -> set[str]:
    folder = Path(names.__file__).parent
    first = (folder / f"dist.{which}.first" for which in ("female", "male"))
    return {line.split()[0].lower() for path in first for line in path.open(encoding="ascii")}


def _people() -> set[str]:
    with (Path(names.__file__).parent / "dist.all.last").open(encoding="ascii") as families:
        return _first_names() | {line.split()[0].lower() for line in islice(families, FAMILIES)}


def small_words() -> list[str]:
    """The words that stand small more often than with a capital; else the dictionary decides."""
    small, capital = Counter[str](), Counter[str]()
    for text in (_MARKUP.sub(". ", text) for text in texts()):
        for match in _WORD.finditer(text):
            word = re.split("['\u2019]", match.group())[0]
            if word.islower():
                small[word] += 1
            elif word.istitle() and not _BEGINS.search(text[: match.start()]):
                capital[word.lower()] += 1
    people = first_names()
    written = {
        word
        for word in small
        if len(word) > 1 and small[word] > capital[word] + SELDOM * (word in people)
    }
    return sorted(written | (dictionary() - capital.keys()))


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
