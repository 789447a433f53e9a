"""Finds concepts by what they mean: full-text search over definitions, in memory, by SQLite.

Words are matched by their stems, rare words weigh more (BM25), and a description finds a concept
only if enough of what it says is there: one common word in passing is not a find.
"""

import math
import re
import sqlite3
import threading
import weakref
from collections import Counter
from collections.abc import Iterator
from typing import Any

from bot.concepts import Concept, Glossary

MOST_WORDS = 40
LONGEST_WORD = 60
ENOUGH = 0.4
"""The share of a description's weight that a concept must cover to be found."""

TABLE = """
    CREATE VIRTUAL TABLE page USING fts5(
        definition, gloss, labels, counts, tokenize = "porter unicode61 remove_diacritics 2"
    )
"""
RANK = """
    SELECT rowid, bm25(page, 1.0, 2.0, 2.0, 0.4) FROM page WHERE page MATCH ? ORDER BY rowid
"""
HOLD = "SELECT rowid FROM page WHERE page MATCH ?"
STOP_WORDS = frozenset(
    """
    a about all also am an and any are as at be because been being but by call called calls can
    could did do does doing done each for from get gets getting give given gives go goes got had
    has have having he her here him his how i if in into is it its itself just kind know like
    made make makes making many may me mean means might more most much must my name named need no
    not of on one or other our ours out over own please put said same say says she should so some
    somebody someone something such take tell term than that the their them then there these they
    thing things this those to too us use used uses using very want was way we were what whats
    when where whether which while who whom whose why will with without word words would you your
    """.split()
)

PLAIN_FORMS = dict(
    pair.split(":")
    for pair in """
    began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build came:come
    caught:catch chosen:choose drawn:draw driven:drive fallen:fall fell:fall found:find grew:grow
    grown:grow held:hold hidden:hide kept:keep knew:know known:know left:leave lost:lose met:meet
    paid:pay ran:run saw:see seen:see sent:send shown:show sold:sell spent:spend stole:steal
    stolen:steal thought:think told:tell won:win written:write wrote:write
    """.split()
)
"""Forms that the stemmer does not know: who asks for customers that leave means those who left."""


class DefinitionSearch:
    """`Search` over one glossary as it stands; a new glossary takes a new one."""

    def __init__(self, glossary: Glossary) -> None:
        concepts = tuple(glossary.concepts.values())
        self._ids = tuple(concept.id for concept in concepts)
        self._lock = threading.Lock()
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self._database.close)
        self._database.execute(TABLE)
        self._database.executemany(
            "INSERT INTO page (rowid, definition, gloss, labels, counts) VALUES (?, ?, ?, ?, ?)",
            ((row, *_page(concept)) for row, concept in enumerate(concepts)),
        )

    def nearest(self, description: str, *, limit: int) -> tuple[str, ...]:
        """Return the ids of the best matching concepts, best first; none if nothing matches."""
        words = tuple(content_words(description))
        if not words or limit < 1:
            return ()
        with self._lock:
            scores = dict(self._rows(RANK, " OR ".join(map(_quoted, words))))
            covered = self._coverage(words)
        found = [row for row in scores if covered.get(row, 0.0) >= ENOUGH]
        found.sort(key=lambda row: scores[row] * covered[row])  # SQLite's best is most negative
        return tuple(self._ids[row] for row in found[:limit])

    def _coverage(self, words: tuple[str, ...]) -> dict[int, float]:
        """How much of the description each concept holds: 1 is all of it, by weight of words.

        A concept that holds one word of several is left out.
        """
        holders = {word: [row for (row,) in self._rows(HOLD, _quoted(word))] for word in words}
        weights = {word: math.log(1 + len(self._ids) / (1 + len(holders[word]))) for word in words}
        whole = sum(weights.values())
        held = Counter(row for rows in holders.values() for row in rows)
        covered = dict.fromkeys((row for row in held if held[row] >= min(2, len(words))), 0.0)
        for word, rows in holders.items():
            for row in covered.keys() & set(rows):
                covered[row] += weights[word] / whole
        return covered

    def _rows(self, query: str, match: str) -> list[tuple[Any, ...]]:
        return self._database.execute(query, (match,)).fetchall()


def content_words(text: str) -> Iterator[str]:
    """The words that carry a description, each once, without stop words; at most 40."""
    words = re.findall(r"\w+", text.replace("’", "").replace("'", "").casefold())
    told = (_plain(word)[:LONGEST_WORD] for word in words if word not in STOP_WORDS)
    return (word for word, _ in zip(dict.fromkeys(told), range(MOST_WORDS), strict=False))


def _plain(word: str) -> str:
    return PLAIN_FORMS.get(word.casefold(), word)


def _quoted(word: str) -> str:
    return f'"{word}"'


def _page(concept: Concept) -> tuple[str, str, str, str]:
    labels = (
        words for term in concept.terms for words in (term.label, term.plural, term.short_for)
    )
    counts = concept.measure.counts if concept.measure else ()
    fields = (
        concept.definition,
        concept.gloss or "",
        "; ".join(filter(None, labels)),
        "; ".join(counts),
    )
    definition, gloss, names, counted = (_storable(text) for text in fields)
    return definition, gloss, names, counted


def _storable(text: str) -> str:
    plain = re.sub(r"\w+", lambda word: _plain(word[0]), text)
    return plain.encode("utf-8", "replace").decode("utf-8")
