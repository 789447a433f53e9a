"""Lists: the words on a topic, of a team, in a state, or changed lately."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.answering.agreement import State, agreement
from bot.answering.answer import Listed, Unclear, Unknown
from bot.asking.question import Question
from bot.concepts import Concept, Contest, ContestKind
from bot.matching.index import Headword
from bot.matching.keys import label_key, squash
from bot.matching.lexicon import Lexicon
from bot.ports import History, Search

MOST_LISTED = 15
NEW = "new"


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists words. Without a `history` nobody can say what is new."""

    lexicon: Lexicon
    search: Search
    history: History | None = None

    def answer(self, question: Question, today: date) -> Listed | Unknown | Unclear:
        """The words that a list question is about, at most 15 of them."""
        if question.state == NEW:
            return self._new(question, today)
        topic = question.labels[-1].words if question.labels else None
        words = self._about(topic) if topic else self._all()
        title = f"words about {topic}" if topic else "words"
        if question.team:
            words = [word for word in words if _is_of(word, question.team)]
            title = f"{title} of {self.lexicon.glossary.team_name(question.team)}"
        if question.state:
            words = [word for word in words if self._is(word, question.state, today)]
            title = _titled(question.state, title)
        return _shown(title, words) if words or topic is None else Unknown(topic)

    def contest(self, word: Headword) -> Contest | None:
        """What the glossary says about the senses that share a word."""
        return self.lexicon.contests.get(label_key(word.label))

    def titled(self, concept: Concept, team: str | None = None) -> Headword:
        """The word that a concept goes by, for `team` if it has its own."""
        term = concept.term_for(team) or concept.title
        return self.lexicon.index.find(term.label) or Headword(term.label, ())

    def _new(self, question: Question, today: date) -> Listed | Unclear:
        since = start_of(question.period, today)
        paths = self.history.changed_since(since) if self.history else None
        if paths is None:
            return Unclear("history")
        concepts = [c for c in self.lexicon.glossary.concepts.values() if c.path in paths]
        if question.team:
            concepts = [c for c in concepts if question.team in c.teams]
        of_team = f" of {self.lexicon.glossary.team_name(question.team)}" if question.team else ""
        title = f"words{of_team} added or changed since {since.day} {since:%B %Y}"
        return _shown(title, _distinct([self.titled(concept) for concept in concepts]))

    def _all(self) -> list[Headword]:
        """Every word: what concepts go by, and the words that only a contest is about (`SQL`)."""
        glossary = self.lexicon.glossary
        words = [self.titled(concept) for concept in glossary.concepts.values()]
        shared = (self.lexicon.index.find(word.word) for word in glossary.words if word.contest)
        words += [word for word in shared if word]
        return sorted(_distinct(words), key=lambda word: word.label.casefold())

    def _about(self, topic: str) -> list[Headword]:
        """Words whose label or area names the topic, then those whose definition is about it."""
        key, concepts = squash(label_key(topic)), self.lexicon.glossary.concepts
        named = [
            concept
            for concept in concepts.values()
            if any(key in squash(label_key(term.label)) for term in concept.terms)
        ]
        inside = self._in_area(topic)
        if not named and not inside:
            inside = [concept for word in topic.split() for concept in self._in_area(word)]
        near = [concepts[one] for one in self.search.nearest(topic, limit=MOST_LISTED)]
        return _distinct([self.titled(concept) for concept in (*named, *inside, *near)])

    def _in_area(self, word: str) -> list[Concept]:
        key = squash(label_key(word))
        concepts = self.lexicon.glossary.concepts.values()
        return [c for c in concepts if key in {squash(label_key(w)) for w in c.area.split("-")}]

    def _is(self, word: Headword, state: str, today: date) -> bool:
        contest = self.contest(word) if word.contested else None
        if state == "contested":
            return contest is not None
        if state in ("disputed", "homonym"):
            return contest is not None and contest.kind is ContestKind(state)
        states = {agreement(s.concept, self.lexicon.glossary, today).state for s in word.senses}
        if state == "unsigned":
            return bool(states - {State.AGREED, State.STALE})
        return states == {State.AGREED} if state == "agreed" else State(state) in states


def start_of(period: str | None, today: date) -> date:
    """The first day of a period (`this week`, `last month`); thirty days ago if none is named."""
    first = today.replace(day=1)
    quarter = first.replace(month=3 * ((today.month - 1) // 3) + 1)
    monday = today - timedelta(days=today.weekday())
    starts = {
        "today": today,
        "yesterday": today - timedelta(days=1),
        "this week": monday,
        "last week": monday - timedelta(days=7),
        "this month": first,
        "last month": (first - timedelta(days=1)).replace(day=1),
        "this quarter": quarter,
        "last quarter": (quarter - timedelta(days=80)).replace(day=1),
        "this year": first.replace(month=1),
        "last year": date(today.year - 1, 1, 1),
    }
    return starts.get(period or "", today - timedelta(days=30))


def _shown(title: str, words: list[Headword]) -> Listed:
    return Listed(title, tuple(words[:MOST_LISTED]), max(0, len(words) - MOST_LISTED))


def _is_of(word: Headword, team: str) -> bool:
    return any(team in sense.term.teams for sense in word.senses)


def _distinct(words: list[Headword]) -> list[Headword]:
    return list({word.label.casefold(): word for word in words}.values())


def _titled(state: str, title: str) -> str:
    """`draft words about privacy`; homonyms are words already."""
    return title.replace("words", "homonyms", 1) if state == "homonym" else f"{state} {title}"
