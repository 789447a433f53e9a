"""How nudges are said: short, one question each, and a way to have less of them on every one."""

from collections.abc import Sequence

from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Emphasis,
    Entry,
    Fine,
    Heading,
    Paragraph,
    Span,
    Spans,
    Strong,
)
from bot.concepts import Concept, Glossary, Sense
from bot.knowledge import Knowledge
from bot.matching.index import Headword
from bot.matching.keys import label_key
from bot.needs import NamedNeed
from bot.nudges.policy import Ask, Kind
from bot.signing import wording_digest
from bot.wording.proposing import PROPOSE
from bot.wording.settling import HOLDS, SETTLE
from bot.wording.voice import count, day, listing, quoted
from bot.workshop.demand import Lack, Want
from bot.workshop.reviews import Review

TELL = "nudge-tell"
SNOOZE = "nudge-snooze"
SKIP = "nudge-skip"
STOP = "nudge-stop"
MUTE = "nudge-mute"
KEEP = "nudge-keep"
STANDS = "nudge-stands"
SOLVED = "nudge-solved"
TURN_ON = "nudge-on"
SUM_UP = "nudge-sum-up"
ASK_TIME = "nudge-ask-time"
SET_TIME = "nudge-set-time"
FOR_THE_CHANNEL = (TELL, SNOOZE, SKIP, STOP, KEEP, STANDS, SOLVED, TURN_ON, SUM_UP, SET_TIME)
"""What somebody presses for all who read along: it is answered where all can see it."""

NAMES = {
    Kind.STAND_UP: "Stand-up question",
    Kind.WORD: "Word of the week",
    Kind.HEADS_UP: "Heads-up checkpoint",
    Kind.CHANGES: "What changed",
    Kind.REVIEWS: "Still true?",
}
_FOR_MAINTAINERS = {Kind.DEMAND: "Demand digest"}
"""Not offered to every channel: maintainers turn it on in theirs."""
_LACKS = {
    Lack.UNKNOWN: "nobody has written it down",
    Lack.REFUSED: "“did you mean” was refused",
    Lack.UNHELPFUL: "the answer did not help",
    Lack.SHARED: "several teams ask about it",
}
_BLOCKED = (
    "If something holds you up, say so {where}, and I ask what else you need to move forward."
)
_LONGEST_NEED = 160
_MOST_NEWS = 7
_WITHIN: dict[str, str] = {
    Kind.CHANGES: "list of what changed",
    Kind.REVIEWS: "question “still true?”",
}


def name_of(kind: str) -> str:
    """What people call a kind of nudge."""
    return (
        {**NAMES, **_FOR_MAINTAINERS}[Kind(kind)]
        if kind in list(Kind)
        else kind.replace("-", " ").capitalize()
    )


def spoken(kind: str) -> str:
    """A kind of nudge within a sentence, after “the” or “no”."""
    return _WITHIN.get(kind) or name_of(kind).lower()


def needs_still_open(ref: str, needs: Sequence[NamedNeed], *, heard: bool) -> Card:
    """Needs that were named here some days ago."""
    if len(needs) == 1:
        one = needs[0]
        asks = f"{_by(one)} needed this to move forward: {quoted(one.words, _LONGEST_NEED)}. Does it still stand?"
        parts: list[Block] = [Paragraph((asks,))]
        solved = [Button("Solved", SOLVED, _about(ref, one))]
    else:
        asks = "These were named here. Which of them still stand?"
        items = tuple((Strong(_need(one)), f" ({_by(one)})") for one in needs)
        parts = [Paragraph((asks,)), Bullets(items)]
        solved = [
            Button(f"Solved: {_cut(one.words, 40)}", SOLVED, _about(ref, one)) for one in needs
        ]
        asks = f"{asks} {'; '.join(_need(one) for one in needs)}."
    label = "Still open" if len(needs) == 1 else "All still open"
    stands = Button(label, STANDS, f"{ref}\n{len(needs)}")
    return _card("Before stand-up", asks, [*parts, Buttons((stands, *solved))], ref, heard=heard)


def unknown_word(ref: str, label: str, *, heard: bool) -> Card:
    """A word that was asked about here and stands nowhere."""
    asks = f"{quoted(label)} came up here, and nobody has written down what it means. Who can say it in a sentence?"
    button = Buttons((Button("Propose a meaning", PROPOSE, label[:200], "primary"),))
    return _card("Before stand-up", asks, [Paragraph((asks,)), button], ref, heard=heard)


def theme(ref: str, question: str, word: Headword | None, known: Knowledge, *, heard: bool) -> Card:
    """The question of a theme, with the senses of the word that it is about."""
    blocks: list[Block] = []
    if word:
        lead = " came up here, and means different things:"
        blocks.append(Paragraph((Strong(_capital(word.label)), lead)))
        blocks.append(Bullets(tuple(_brief(sense, known.glossary) for sense in word.senses[:3])))
    blocks.append(Paragraph((question,)))
    return _card("Before stand-up", question, blocks, ref, heard=heard)


def word_of_the_week(ref: str, word: Headword, known: Knowledge) -> Card:
    """One disputed word, its senses, what differs, and the question that may settle it."""
    contest = known.lexicon.contests.get(label_key(word.label))
    blocks: list[Block] = [Heading(f"Word of the week: {word.label}")]
    for sense in word.senses:
        whose = listing([known.glossary.team_name(team) for team in sense.term.teams])
        blocks.append(Paragraph((Strong(f"{whose}:"), f" {sense.concept.definition}")))
    if contest and contest.differs:
        blocks.append(Paragraph((Strong("What differs:"), f" {contest.differs}")))
    asks = (contest.ask if contest else None) or (
        "Which of these should all of us mean, or does each need a name of its own?"
    )
    blocks.append(Paragraph((Emphasis(asks),)))
    hint = "Talk it over in this thread. What you agree on can become the definition: the button sends your wording to the maintainers."
    propose = Buttons(
        (
            Button("Propose a wording", PROPOSE, word.label[:200]),
            Button("Settle this", SETTLE, word.label[:200]),
        )
    )
    summary = f"Word of the week: {word.label}. {asks}"
    return Card(summary, (*blocks, Fine((hint,)), propose, _less(ref)))


def heads_up(ref: str, asks: Sequence[Ask], glossary: Glossary, *, heard: bool) -> Card:
    """What each side should tell the other before it is too late."""
    said = "What is coming that the other side should hear now? A line here saves both of us a scramble later."
    items = tuple((Strong(f"{glossary.team_name(one.team)}:"), f" {one.say}") for one in asks)
    where = "in this thread or below" if heard else "here"
    hint = f"Answer {where}. I collect what you write and sum it up for everyone."
    return Card(
        f"Heads-up: {said}",
        (
            Heading("Heads-up: what is coming"),
            Paragraph((said,)),
            Bullets(items),
            Entry(TELL, "What you know is coming", ref),
            Fine((hint,)),
            Buttons((Button("Sum up now", SUM_UP, ref),)),
            _less(ref),
        ),
    )


def what_changed(ref: str, told: Sequence[Spans]) -> Card:
    """The meanings that changed since the last time, a sentence each."""
    number = "One meaning" if len(told) == 1 else f"{count(len(told)).capitalize()} meanings"
    said = f"{number} changed in the glossary since I last told you."
    shown = tuple(told[:_MOST_NEWS])
    left = len(told) - len(shown)
    more = (Fine((f"{left} more are not shown: ask me what is new.",)),) if left else ()
    return Card(
        f"What changed: {said}",
        (Heading("What changed"), Paragraph((said,)), Bullets(shown), *more, _less(ref)),
    )


def demand_digest(ref: str, wants: Sequence[Want], left: int, glossary: Glossary) -> Card:
    """What people asked for and the glossary lacks, with a draft a click away."""
    said = "This is what people asked for lately and the glossary does not give them."
    items = tuple(_want(one, glossary) for one in wants)
    labels = dict.fromkeys(one.label for one in wants)
    drafts = tuple(Button(f"Draft “{label[:40]}”", PROPOSE, label[:200]) for label in labels)
    more = f"{left} more are not shown. " if left else ""
    hint = f"{more}The whole list: parley report demand. It names words and teams, and no person."
    return Card(
        f"What people ask for: {listing(list(labels))}",
        (
            Heading("What people ask for"),
            Paragraph((said,)),
            Bullets(items),
            Buttons(drafts),
            Fine((hint,)),
            _less(ref),
        ),
    )


def _want(want: Want, glossary: Glossary) -> Spans:
    teams = listing([glossary.team_name(team) for team in want.teams])
    times = "once" if want.times == 1 else f"{count(want.times)} times"
    who = f", {teams}" if teams else ""
    return (Strong(want.label), f": {_LACKS[want.lack]} ({times}{who})")


def still_true(ref: str, reviews: Sequence[Review], glossary: Glossary) -> Card:
    """Wordings that were agreed a while ago, for those who signed them to look at again."""
    said = "These wordings were agreed a while ago. Are they still true?"
    items = tuple(_review(one, glossary) for one in reviews)
    hint = (
        "If a text is right, an owner of each team that uses it says so: that signs it again, and goes to the "
        "maintainers as a proposal. If it is not, propose a better one."
    )
    holds = tuple(
        Button(
            f"“{one.concept.title.label[:40]}” still holds", HOLDS, _signed(one.concept), "primary"
        )
        for one in reviews
    )
    labels = dict.fromkeys(one.concept.title.label for one in reviews)
    buttons = tuple(Button(f"Put “{label[:40]}” better", PROPOSE, label[:200]) for label in labels)
    return Card(
        f"Still true? {listing(list(labels))}",
        (
            Heading("Still true?"),
            Paragraph((said,)),
            Bullets(items),
            Fine((hint,)),
            Buttons(holds[:5]),
            Buttons(buttons[:5]),
            _less(ref),
        ),
    )


def _signed(concept: Concept) -> str:
    """Which wording a button is about: whoever presses it signs that, and nothing else."""
    return f"{concept.id}\n{wording_digest(concept)}"


def _review(review: Review, glossary: Glossary) -> Spans:
    teams = listing([glossary.team_name(team) for team in review.teams])
    when = f" ({teams}; review {day(review.due)}): "
    return (Strong(review.concept.title.label), f"{when}{review.concept.definition}")


def still_wanted(ref: str, kind: str, times: int) -> Card:
    """Nobody answers any more: better to ask than to go on."""
    said = (
        f"I have heard no answer here the last {count(times)} times, so I would rather not take up more of "
        f"your channel. Shall I go on with the {spoken(kind)}?"
    )
    rest = "If nobody presses “Keep them coming”, this was the last one. You can start again at any time: /parley nudges on"
    buttons = Buttons((Button("Keep them coming", KEEP, ref, "primary"), Button("Stop", STOP, ref)))
    return Card(said, (Paragraph((said,)), buttons, Fine((rest,))))


def _card(heading: str, summary: str, blocks: Sequence[Block], ref: str, *, heard: bool) -> Card:
    """A nudge with a place to answer; `heard`: plain replies reach Parley where it is sent."""
    where = "in this thread" if heard else "here"
    return Card(
        f"{heading}: {summary}",
        (
            Heading(heading),
            *blocks,
            Entry(TELL, "Your answer", ref),
            Fine((_BLOCKED.format(where=where),)),
            _less(ref),
        ),
    )


def _less(ref: str) -> Buttons:
    return Buttons(
        (
            Button("Snooze a week", SNOOZE, ref),
            Button("Skip next", SKIP, ref),
            Button("Stop", STOP, ref),
            Button("Mute for me", MUTE, ref),
        )
    )


def _brief(sense: Sense, glossary: Glossary) -> tuple[Span, ...]:
    whose = listing([glossary.team_name(team) for team in sense.term.teams])
    return (Strong(f"{whose}:"), f" {sense.concept.gloss or sense.concept.definition}")


def _about(ref: str, need: NamedNeed) -> str:
    return "\n".join((ref, need.thread, need.words[:600]))


def _by(need: NamedNeed) -> str:
    return need.by


def _need(need: NamedNeed) -> str:
    return _cut(need.words, _LONGEST_NEED)


def _cut(words: str, longest: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:] if label[1:].islower() or " " in label else label
