"""From what was said in a channel to its next nudge. An empty nudge is None: it is not sent."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.matching.lexicon import Found
from bot.nudges.material import Material, disputed, need_key, remembered, used
from bot.nudges.news import SEEN, news, seen
from bot.nudges.nudge import Nudge
from bot.nudges.policy import Kind, Policy, Theme
from bot.nudges.schedule import Schedule
from bot.socratic.prompts import choose, fill
from bot.wording import nudges as say
from bot.workshop.demand import Want
from bot.workshop.reviews import due_soon

MOST_NEEDS = 3
MOST_WANTS = 5
"""As many as a row has buttons."""
_REVIEWS_AHEAD = timedelta(days=14)
_NEEDS_REST_DAYS = 1
"""A need is asked about a day after it was named at the earliest."""

_WANT_NO_ANSWER = (Kind.CHANGES, Kind.DEMAND)

Composer = Callable[[Schedule, Material, Policy], Nudge | None]


def compose(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """The next nudge of a schedule; None if there is nothing worth saying."""
    if schedule.unanswered >= policy.unanswered and schedule.kind not in _WANT_NO_ANSWER:
        return Nudge(
            say.still_wanted(material.ref, schedule.kind, schedule.unanswered),
            dict(material.memory),
            asks_to_stop=True,
        )
    composer = COMPOSERS.get(schedule.kind)
    return composer(schedule, material, policy) if composer else None


def stand_up(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """One question before stand-up: a need that may still be open, a word, or a theme."""
    return _needs(material) or _unknown(material) or _theme(schedule, material, policy)


def _needs(material: Material) -> Nudge | None:
    """Needs that were named here and not asked about yet: each is asked about once."""
    before = remembered(material.memory, "needs")
    today = material.now.date()
    ripe = [
        need
        for need in material.needs
        if need_key(need) not in before and (today - need.on.date()).days >= _NEEDS_REST_DAYS
    ][:MOST_NEEDS]
    if not ripe:
        return None
    memory = used(material.memory, "needs", [need_key(need) for need in ripe], today)
    return Nudge(
        say.needs_still_open(material.ref, ripe, heard=material.heard),
        _sent(memory, today),
        standup=True,
    )


def _unknown(material: Material) -> Nudge | None:
    """A word that somebody asked about here and nobody has written down."""
    before = remembered(material.memory, "unknown")
    asked = [one.label for one in material.asked if not one.known and one.label not in before]
    look_up = material.known.lexicon.look_up
    new = [label for label in asked if not isinstance(look_up(label), Found)]
    if not new:
        return None
    today = material.now.date()
    memory = used(material.memory, "unknown", new[:1], today)
    return Nudge(
        say.unknown_word(material.ref, new[0], heard=material.heard),
        _sent(memory, today),
        standup=True,
    )


def _theme(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """The theme whose turn it is, about a word that was asked about here if there is a new one.

    Where nothing new was said, it comes only every few days, and names no word.
    """
    if not policy.themes:
        return None
    today = material.now.date()
    turn = _number(material.memory.get("turn"))
    theme = policy.themes[turn % len(policy.themes)]
    before = remembered(material.memory, "words")
    asked = {one.label.casefold() for one in material.asked if one.known}
    new = asked - set(before)
    word = next((one for one in disputed(material) if one.label.casefold() in new), None)
    if word is None and _rests(material, today, policy.rest_days):
        return None
    memory: Mapping[str, object] = {**material.memory, "turn": turn + 1}
    if word:
        memory = used(memory, "words", [word.label.casefold()], today)
    question = _question(theme, word.label if word else None, f"{schedule.channel}/{turn}")
    card = say.theme(material.ref, question, word, material.known, heard=material.heard)
    return Nudge(card, _sent(memory, today), standup=True)


def _question(theme: Theme, word: str | None, turn: str) -> str:
    if word and theme.about:
        return fill(choose(theme.about, turn), word=word)
    return choose(theme.plain, turn)


def _rests(material: Material, today: date, days: int) -> bool:
    sent = material.memory.get("sent")
    return isinstance(sent, str) and (today - date.fromisoformat(sent)).days < days


def _sent(memory: Mapping[str, object], today: date) -> Mapping[str, object]:
    return {**memory, "sent": today.isoformat()}


def _number(kept: object) -> int:
    return kept if isinstance(kept, int) else 0


def word_of_the_week(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """One disputed word that was not the word for a while, all its senses, and one question."""
    today = material.now.date()
    before = remembered(material.memory, "words")
    recent = {
        label
        for label, day in before.items()
        if today - date.fromisoformat(day) < policy.word_again
    }
    word = next((one for one in disputed(material) if one.label.casefold() not in recent), None)
    if word is None:
        return None
    memory = used(material.memory, "words", [word.label.casefold()], today)
    card = say.word_of_the_week(material.ref, word, material.known)
    return Nudge(card, _sent(memory, today), standup=False)


def heads_up(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """What both sides should hear early; the answers are collected and summed up."""
    if not policy.asks:
        return None
    known = material.known.glossary
    card = say.heads_up(material.ref, policy.asks, known, heard=material.heard)
    return Nudge(card, _sent(material.memory, material.now.date()), collects=True)


def what_changed(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """A sentence for each meaning that changed since the last one; it wants no answer."""
    glossary = material.known.glossary
    told = tuple(news(material.memory, glossary, material.teams))
    if not told or SEEN not in material.memory:
        return None
    memory = {**material.memory, SEEN: seen(glossary)}
    return Nudge(say.what_changed(material.ref, told), _sent(memory, material.now.date()))


def still_true(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """Agreements that end soon unless somebody looks at them again; each is asked about once."""
    today, glossary = material.now.date(), material.known.glossary
    before = remembered(material.memory, "reviews")
    due = due_soon(glossary, today, within=_REVIEWS_AHEAD, teams=material.teams)
    new = [one for one in due if f"{one.concept.id} {one.due}" not in before][:MOST_NEEDS]
    if not new:
        return None
    names = [f"{one.concept.id} {one.due}" for one in new]
    memory = used(material.memory, "reviews", names, today)
    return Nudge(say.still_true(material.ref, new, glossary), _sent(memory, today))


def demand_digest(schedule: Schedule, material: Material, policy: Policy) -> Nudge | None:
    """What people asked for since the last one and the glossary lacks; it wants no answer."""
    first: dict[str, Want] = {}
    for one in material.wants:
        first.setdefault(one.label, one)
    wants = tuple(first.values())
    if not wants:
        return None
    shown, left = wants[:MOST_WANTS], len(wants[MOST_WANTS:])
    card = say.demand_digest(material.ref, shown, left, material.known.glossary)
    return Nudge(card, _sent(material.memory, material.now.date()))


COMPOSERS: Mapping[str, Composer] = {
    Kind.STAND_UP: stand_up,
    Kind.WORD: word_of_the_week,
    Kind.HEADS_UP: heads_up,
    Kind.CHANGES: what_changed,
    Kind.REVIEWS: still_true,
    Kind.DEMAND: demand_digest,
}
"""Who makes which kind. Another kind is a function here and a rule in nudges.yaml."""
