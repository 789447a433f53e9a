"""How a definition is said: the part that was asked for first, then the rest, then the trust line."""

from collections.abc import Iterator

from bot.answering.agreement import agreement
from bot.answering.answer import Contested, Defined
from bot.answering.here import By, Here
from bot.asking.question import Part
from bot.cards import Block, Button, Buttons, Card, Facts, Fine, Heading, Paragraph, Strong
from bot.concepts import Concept, Contest, ContestKind, Measure, Sense
from bot.wording.proposing import PROPOSE
from bot.wording.voice import Voice, count, day, headline, listing, old_name, quoted

KNOW = "know"


def defined(answer: Defined, voice: Voice) -> Card:
    """A word with one sense."""
    sense = answer.word.senses[0]
    lead = _lead(sense, answer.part, voice)
    body = f"{lead} {sense.concept.definition}" if lead else sense.concept.definition
    title = headline(sense, answer.word.label)
    summary = f"{_took(answer.took, answer.word.label)}{title} ({voice.whose(sense)}): {body}"
    blocks: list[Block] = [Heading(title), *_slip(answer.took, answer.word.label)]
    if lead:
        blocks.append(Paragraph((Strong(lead),)))
    blocks.append(Paragraph((sense.concept.definition,)))
    blocks += _details(sense, answer.part, voice)
    blocks += [Paragraph((_formerly(one, voice),)) for one in answer.former]
    blocks.append(Fine((_whose(answer.here, sense, voice),)))
    blocks.append(Fine(voice.trust(sense)))
    blocks.append(_actions(answer.word.label))
    return Card(summary, tuple(blocks))


def contested(answer: Contested, voice: Voice) -> Card:
    """A word with several senses: the one that holds here first, and what differs."""
    here, word, contest = answer.here.sense, answer.word, answer.contest
    senses = [here] if here else []
    senses += [
        sense for sense in word.senses if here is None or sense.concept.id != here.concept.id
    ]
    opening = f"{quoted(word.label)} means {count(len(senses))} different things."
    leads = here if answer.here.by is not By.ASKED else None
    parts = [_sense_line(sense, answer.part, voice, is_here=sense is leads) for sense in senses]
    differs = _differs(contest)
    told = " ".join(f"{name} {text}" for name, text in parts)
    summary = f"{_took(answer.took, word.label)}{opening} {told} {differs}".rstrip()
    blocks: list[Block] = [
        Heading(word.label),
        *_slip(answer.took, word.label),
        Paragraph((opening,)),
    ]
    for sense, (name, text) in zip(senses, parts, strict=True):
        blocks.append(Paragraph((Strong(name), f" {text}")))
        if answer.part is not Part.COUNTING:
            blocks += _bounds(sense.concept.measure)
    if differs:
        blocks.append(
            Paragraph((Strong("What differs:"), f" {contest.differs if contest else ''}"))
        )
    if contest and contest.ask and contest.kind is ContestKind.DISPUTED:
        blocks.append(Paragraph((Strong("A question that may settle it:"), f" {contest.ask}")))
    blocks.append(Fine((_decided(answer.here, voice),)))
    blocks += [Fine((f"{voice.whose(sense)}. ", *voice.trust(sense))) for sense in senses]
    blocks.append(_actions(word.label))
    return Card(summary, tuple(blocks))


def _sense_line(sense: Sense, part: Part, voice: Voice, *, is_here: bool) -> tuple[str, str]:
    whose = voice.whose(sense)
    lead = _lead(sense, part, voice)
    text = f"{lead} {sense.concept.definition}" if lead else sense.concept.definition
    return (f"Here ({whose}):" if is_here else f"{whose}:"), text


def _differs(contest: Contest | None) -> str:
    return f"What differs: {contest.differs}" if contest else ""


def _lead(sense: Sense, part: Part, voice: Voice) -> str | None:
    """The part that was asked for, in a sentence of its own."""
    match part:
        case Part.DEFINITION:
            return None
        case Part.OWNER:
            return f"{voice.owner(sense.concept)} owns this definition."
        case Part.AGREEMENT:
            return voice.agreed(agreement(sense.concept, voice.glossary, voice.today))
        case Part.COUNTING:
            return _counted(sense.concept)


def _counted(concept: Concept) -> str:
    measure = concept.measure
    if concept.formula:
        return f"It is worked out as {concept.formula.rstrip('.')}."
    if measure is None or not (measure.counts or measure.does_not_count):
        return "How to count it is not written down."
    yes = f"It counts {listing(measure.counts)}" if measure.counts else "It"
    left_out = listing(measure.does_not_count, "or")
    no = f"does not count {left_out}" if left_out else ""
    return f"{yes}{', and ' if measure.counts and no else ' ' if no else ''}{no}."


def _details(sense: Sense, part: Part, voice: Voice) -> Iterator[Block]:
    concept = sense.concept
    if facts := _facts(concept, already_counted=part is Part.COUNTING):
        yield Facts(facts)
    if concept.scope_note:
        yield Paragraph((concept.scope_note,))
    if concept.usage:
        yield Paragraph(("In a sentence: ", concept.usage[0]))
    if old_name(sense):
        yield Fine((_old(sense, voice),))
    elif names := voice.other_names(sense):
        yield Fine((names,))


def _formerly(sense: Sense, voice: Voice) -> str:
    """What the word once meant to a team, for those who read an old message."""
    until, whose = sense.term.until, voice.whose(sense)
    meant = f"{quoted(sense.term.label)} meant to {whose}: {sense.concept.definition}"
    if until is None:
        return f"Once {meant}"
    if until >= voice.today:
        return f"In messages until {day(until)} it may still mean, to {whose}: {sense.concept.definition}"
    return f"Until {day(until)} {meant}"


def _old(sense: Sense, voice: Voice) -> str:
    until = sense.term.until
    if until and until >= voice.today:
        return f"“{sense.term.label}” is understood until {day(until)}; say “{sense.concept.title.label}”."
    until_then = f" since {day(until)}" if until else ""
    return f"“{sense.term.label}” is no longer used{until_then}; say “{sense.concept.title.label}”."


def _bounds(measure: Measure | None) -> Iterator[Block]:
    if measure and (pairs := tuple(_counted_pairs(measure))):
        yield Facts(pairs)


def _counted_pairs(measure: Measure) -> Iterator[tuple[str, str]]:
    if measure.counts:
        yield "Counts", "; ".join(measure.counts)
    if measure.does_not_count:
        yield "Does not count", "; ".join(measure.does_not_count)


def _facts(concept: Concept, *, already_counted: bool) -> tuple[tuple[str, str], ...]:
    """What is counted, where it is read, and how; without what the first sentence said already."""
    measure, pairs = concept.measure, list[tuple[str, str]]()
    if concept.formula and not already_counted:
        pairs.append(("Formula", concept.formula))
    if measure is None:
        return tuple(pairs)
    if concept.formula or not already_counted:
        pairs += _counted_pairs(measure)
    if measure.unit or measure.window:
        pairs.append(("Unit", ", ".join(filter(None, (measure.unit, _window(measure))))))
    if measure.source:
        place = (measure.source.system, measure.source.field)
        pairs.append(("Read from", ", ".join(filter(None, place))))
    return tuple(pairs)


def _window(measure: Measure) -> str | None:
    return f"over {measure.window}" if measure.window else None


def _whose(here: Here, sense: Sense, voice: Voice) -> str:
    if here.by is By.ONLY:
        use = "use" if len(sense.term.teams) > 1 else "uses"
        return f"Only {voice.whose(sense)} {use} this word, as far as the glossary knows."
    return _decided(here, voice)


def _decided(here: Here, voice: Voice) -> str:
    """Which rule decided whose sense comes first."""
    team = voice.glossary.team_name(here.team) if here.team else ""
    child = voice.glossary.team_name(here.child) if here.child else ""
    match here.by:
        case By.COMPANY:
            return "This is the sense of the whole company."
        case By.ASKED if child:
            return f"You asked for the sense of {child}, which is part of {team}."
        case By.ASKED:
            return f"You asked for the sense of {team}."
        case By.CHANNEL if child:
            return f"“Here” is {team}: this is a channel of {child}, which is part of {team}."
        case By.CHANNEL:
            return f"“Here” is {team}, because of this channel."
        case By.ASKER if child:
            return f"“Here” is {team}: your team is {child}, which is part of {team}."
        case By.ASKER:
            return f"“Here” is {team}, because it is your team."
        case By.ONLY:
            return f"Only {team} uses this word, as far as the glossary knows."
        case By.NONE if child:
            return f"{child} has no sense of its own for this word, so none comes first."
        case By.NONE:
            return "Nothing here says which team is meant, so no sense comes first."


def _took(took: str | None, label: str) -> str:
    return f"Showing “{label}” for {quoted(took)}. " if took else ""


def _slip(took: str | None, label: str) -> Iterator[Block]:
    if took:
        yield Paragraph((f"Showing “{label}” for {quoted(took)}.",))


def _actions(label: str) -> Buttons:
    return Buttons(
        (
            Button("I know this", KNOW, label[:200]),
            Button("That is not what it means here", PROPOSE, label[:200]),
        )
    )
