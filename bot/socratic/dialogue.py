"""One blocker talked through in one thread: at most three questions, then one summing-up.

A pure state machine. It never speaks to other people's replies, and never after it was told to be quiet.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.socratic.english.clean import clean
from bot.socratic.extract import (
    BELOW_OTHERS,
    HELP_WANTED,
    TURNED_TO,
    Blocker,
    Declined,
    extract,
    is_everything,
    sounding,
)
from bot.socratic.feelings import Feeling, feeling
from bot.socratic.heard import Form
from bot.socratic.inviting import asks_for_help, is_about_words, is_chat
from bot.socratic.listing import begun, is_known, listed, meant, so_far
from bot.socratic.obstacles import phrases
from bot.socratic.playback import playback, quoted
from bot.socratic.prompts import choose, fill
from bot.socratic.replies.others import stated_need
from bot.socratic.replies.reading import Kind, Reply, read_reply, takes_back, wants_quiet
from bot.socratic.replies.signs import Around
from bot.socratic.sounding.signs import leaning
from bot.socratic.turns import (
    MOST_QUESTIONS,
    Dialogue,
    Mode,
    Need,
    Said,
    Saying,
    Stage,
    Step,
    Turn,
    Voice,
)

__all__ = [
    "MOST_QUESTIONS",
    "Dialogue",
    "Mode",
    "Need",
    "Said",
    "Saying",
    "Stage",
    "Step",
    "Turn",
    "Voice",
    "hear",
    "listed",
    "opening",
]


def hear(
    dialogue: Dialogue | None, turn: Turn, mode: Mode, voice: Voice, before: Sequence[Turn] = ()
) -> Step:
    """Take one turn of a thread. `before` are the turns above it, as far as they are known."""
    if turn.by_a_bot:
        return Step(dialogue)
    if turn.addressed and (dialogue is None or dialogue.closed):
        return _invited(dialogue, turn, voice, before)
    if dialogue is None:
        remark = _is_below_others(turn, before) and leaning(turn.text) < BELOW_OTHERS
        return Step(None) if remark or mode is not Mode.STANDUP else _opened(turn, voice)
    if dialogue.closed:
        return Step(dialogue)
    if wants_quiet(turn.text):
        return Step(replace(dialogue, stage=Stage.MUTED))
    if turn.who != dialogue.owner:
        return _overheard(dialogue, turn)
    step = _answered(dialogue, turn, voice)
    spoken_to = "told" if dialogue.spoken_to and not step.said else ""
    return replace(step, dialogue=step.dialogue and replace(step.dialogue, spoken_to=spoken_to))


def _is_below_others(turn: Turn, before: Sequence[Turn]) -> bool:
    """Whether somebody speaks below what others said: often a remark on that."""
    return any(one.who != turn.who and not one.by_a_bot for one in before)


def _invited(dialogue: Dialogue | None, turn: Turn, voice: Voice, before: Sequence[Turn]) -> Step:
    if wants_quiet(turn.text):
        return Step(replace(dialogue or Dialogue(turn.who), stage=Stage.MUTED))
    opened = _opened(turn, voice)
    text = clean(turn.text)
    if opened.said or is_chat(turn.text):
        return opened if opened.said else Step(dialogue)
    asks = asks_for_help(text)
    more = HELP_WANTED if asks else TURNED_TO
    above = _nearest_above(before, more) if asks or not is_about_words(text) else None
    if above:
        return _opened(above, voice, more)
    return _one_thing(turn, "", voice) if asks and not dialogue else Step(dialogue)


def _nearest_above(before: Sequence[Turn], more: float) -> Turn | None:
    solved: set[str] = set()
    for turn in reversed(before):
        if turn.by_a_bot:
            continue
        if isinstance(_heard(turn, more), Blocker) and turn.who not in solved:
            return turn
        if takes_back(turn.text):
            solved.add(turn.who)
    return None


def _heard(turn: Turn, more: float) -> Blocker | Declined:
    """What a turn says; `more` is what it weighs that Parley was turned to, 0 where it was not."""
    heard = extract(turn.text, invited=more > 0)
    return sounding(turn.text, more) if more and isinstance(heard, Declined) else heard


def _opened(turn: Turn, voice: Voice, more: float = 0.0) -> Step:
    heard = _heard(turn, more or TURNED_TO * turn.addressed)
    if isinstance(heard, Declined):
        return Step(None)
    if is_everything(heard):
        return _one_thing(turn, heard.quote, voice)
    need = Need(heard.x or quoted(heard.quote), turn.who)
    dialogue = Dialogue(turn.who, heard.form, heard.x, heard.quote, (need,))
    if _nothing_else(turn.text):
        return _summed_up(dialogue, voice, (need,))
    return _first_question(dialogue, clean(turn.text), voice, (need,))


def _nothing_else(text: str) -> bool:
    return _IS_ALL.search(clean(text)) is not None


_IS_ALL = re.compile(
    r"\b(?:and|but) (?:then )?(?:nothing (?:else|more)|that's (?:it|all)|that is all|otherwise (?:we're|I'm) (?:done|ready|set))(?:[\s,]*(?:thanks|thank you|thx|please|for (?:now|today)|really|from (?:me|my side|our side)))*\W*$|\b(?:I|we) (?:only |just )?need\b[^.!?]* and nothing (?:else|more)\b|\b(?:is|that's) (?:all|the only thing) (?:I|we) need\b",
    re.I,
)
"""Said at the end of the blocker itself: and that's all."""


def _first_question(dialogue: Dialogue, text: str, voice: Voice, new: tuple[Need, ...]) -> Step:
    felt = None if dialogue.felt else feeling(text)
    said = opening(dialogue.x, dialogue.form, dialogue.quote, felt, voice)
    asked = replace(
        dialogue,
        asked=dialogue.asked + 1,
        felt=dialogue.felt or felt is not None,
        vague=False,
        unsettled=_contested(dialogue.x or dialogue.quote, voice),
    )
    return Step(asked, said, new)


def opening(x: str | None, form: Form, quote: str, felt: Feeling | None, voice: Voice) -> Said:
    """The first turn of a dialogue: what was heard, and what else is needed if that was solved."""
    prompts = voice.prompts
    question = fill(choose(prompts.opening[form], voice.thread), x=x or "")
    said = Said(Saying.QUESTION, playback(quote, felt, prompts, voice.thread, x), question)
    return _remarked(said, x or quote, voice)


def _contested(words: str, voice: Voice) -> str:
    """The words, if Parley asks which sense of a term in them is meant."""
    return words if voice.remark(words) else ""


def _remarked(said: Said, words: str, voice: Voice) -> Said:
    remark = voice.remark(words)
    if not remark:
        return said
    if "?" in remark:
        return replace(said, question=remark)
    return replace(said, statement=f"{said.statement} {remark}")


def _one_thing(turn: Turn, quote: str, voice: Voice) -> Step:
    need = (Need(quoted(quote), turn.who),) if quote else ()
    felt = feeling(clean(turn.text)) if quote else None
    statement = playback(quote, felt, voice.prompts, voice.thread) if quote else ""
    said = Said(Saying.QUESTION, statement, choose(voice.prompts.one_thing, voice.thread))
    dialogue = Dialogue(
        turn.who, Form.THAT, None, quote, need, asked=1, vague=True, felt=felt is not None
    )
    return Step(dialogue, said, need)


def _answered(dialogue: Dialogue, turn: Turn, voice: Voice) -> Step:
    if dialogue.unsettled and (sense := voice.settle(dialogue.unsettled, turn.text)):
        return _settled(dialogue, sense, voice)
    around = Around(dialogue.spoken_to, dialogue.expecting or dialogue.vague)
    reply = read_reply(turn.text, around)
    if reply.kind is not Kind.OTHER:
        dialogue = replace(dialogue, expecting=False)
    match reply.kind:
        case Kind.MUTE:
            return Step(replace(dialogue, stage=Stage.MUTED))
        case Kind.SOLVED:
            return Step(replace(dialogue, stage=Stage.CLOSED))
        case Kind.NOTHING_ELSE | Kind.FINE:
            return _summed_up(dialogue, voice)
        case Kind.CORRECTION:
            return _corrected(dialogue, reply, turn, voice)
        case Kind.UNCLEAR:
            return _rephrased(dialogue, voice)
        case Kind.YES:
            return _what_is_it(dialogue, voice)
        case Kind.NEED:
            return _needed(dialogue, reply, turn, voice)
        case Kind.OTHER:
            return Step(dialogue)


def _settled(dialogue: Dialogue, sense: str, voice: Voice) -> Step:
    """The sense was chosen: the need that holds the term says so, and the question is asked again."""
    needs = tuple(
        replace(need, words=f"{need.words} ({sense})")
        if need.words in dialogue.unsettled or dialogue.unsettled in need.words
        else need
        for need in dialogue.needs
    )
    known = replace(dialogue, needs=needs, unsettled="", expecting=False)
    if known.asked >= MOST_QUESTIONS:
        return _summed_up(known, voice)
    statement = fill(choose(voice.prompts.noted, voice.thread), need=sense)
    said = Said(Saying.QUESTION, statement, choose(voice.prompts.next, voice.thread))
    return Step(replace(known, asked=known.asked + 1), said)


def _rephrased(dialogue: Dialogue, voice: Voice) -> Step:
    if dialogue.rephrased:
        return Step(dialogue)
    said = Said(Saying.QUESTION, "", choose(voice.prompts.rephrase, voice.thread))
    return Step(replace(dialogue, rephrased=True), said)


def _what_is_it(dialogue: Dialogue, voice: Voice) -> Step:
    if dialogue.asked >= MOST_QUESTIONS:
        return Step(dialogue)
    said = Said(Saying.QUESTION, "", choose(voice.prompts.what_is_it, voice.thread))
    return Step(replace(dialogue, asked=dialogue.asked + 1, expecting=True), said)


def _needed(dialogue: Dialogue, reply: Reply, turn: Turn, voice: Voice) -> Step:
    if not reply.needs:
        return Step(dialogue)
    if dialogue.vague:
        return _restarted(dialogue, reply.needs, turn, voice)
    said = (begun(words) for words in reply.needs)
    new = tuple(Need(words, turn.who) for words in said if not is_known(words, dialogue))
    dialogue = replace(dialogue, needs=(*dialogue.needs, *new))
    if reply.last or not new or dialogue.asked >= MOST_QUESTIONS:
        return _summed_up(dialogue, voice, new)
    return _next_question(dialogue, turn, voice, new)


def _next_question(dialogue: Dialogue, turn: Turn, voice: Voice, new: tuple[Need, ...]) -> Step:
    prompts, words = voice.prompts, "; ".join(need.words for need in new)
    felt = None if dialogue.felt else feeling(clean(turn.text))
    sympathy = choose(prompts.feelings[felt], voice.thread) + " " if felt else ""
    if dialogue.asked + 1 >= MOST_QUESTIONS:
        whole = so_far(dialogue, voice)
        statement, question = _apart(fill(choose(prompts.last, voice.thread), needs=whole))
    else:
        theme = prompts.theme_of(words)
        statement = fill(
            choose(prompts.noted, voice.thread), need=quoted(phrases.to_second_person(words))
        )
        question = choose(theme.next if theme else prompts.next, voice.thread)
    said = _remarked(Said(Saying.QUESTION, sympathy + statement, question), words, voice)
    asked = replace(
        dialogue,
        asked=dialogue.asked + 1,
        felt=dialogue.felt or felt is not None,
        unsettled=_contested(words, voice) or dialogue.unsettled,
    )
    return Step(asked, said, new)


def _apart(turn: str) -> tuple[str, str]:
    """Statement and question of a line that holds both."""
    statement, stop, question = turn.rpartition(". ")
    return statement + stop.strip(), question


def _restarted(dialogue: Dialogue, words: tuple[str, ...], turn: Turn, voice: Voice) -> Step:
    """The obstacle is another one: it takes the place of the first need, or of "everything"."""
    x, form, quote = _obstacle(turn.text, words[0])
    new = tuple(Need(one, turn.who) for one in (x or begun(words[0]), *map(begun, words[1:])))
    later = tuple(
        need
        for place, need in enumerate(dialogue.needs)
        if (need.by != dialogue.owner if dialogue.vague else place)
    )
    anew = replace(dialogue, x=x, form=form, quote=quote, needs=(*new, *later), vague=False)
    if anew.asked >= MOST_QUESTIONS:
        return _summed_up(anew, voice, new)
    return _first_question(anew, clean(turn.text), voice, new)


def _obstacle(text: str, words: str) -> tuple[str | None, Form, str]:
    """What a need put in another's place names: as it was said, unless it is told as a blocker."""
    named = phrases.thing(words)
    for said in (words, text):
        heard = extract(said, invited=True)
        if isinstance(heard, Blocker) and heard.x and not (named.x and heard.x in named.x):
            return heard.x, heard.form, heard.quote
    return named.x, named.form, words


def _corrected(dialogue: Dialogue, reply: Reply, turn: Turn, voice: Voice) -> Step:
    place = meant(dialogue, turn.text, reply.needs[0])
    if place == 0:
        return _restarted(dialogue, reply.needs, turn, voice)
    new = tuple(Need(begun(words), turn.who) for words in reply.needs)
    needs = (*dialogue.needs[:place], *new, *dialogue.needs[place + 1 :])
    mended = replace(dialogue, needs=needs)
    if mended.asked >= MOST_QUESTIONS:
        return _summed_up(mended, voice, new)
    return _next_question(mended, turn, voice, new)


def _summed_up(dialogue: Dialogue, voice: Voice, new: tuple[Need, ...] = ()) -> Step:
    if not dialogue.needs:
        return Step(replace(dialogue, stage=Stage.CLOSED))
    whole = listed(dialogue.needs, voice)
    prompts = voice.prompts
    lines = (len(dialogue.needs) == 1 and prompts.summing_up_one) or prompts.summing_up
    statement, question = _apart(fill(choose(lines, voice.thread), needs=whole))
    said = Said(Saying.SUMMING_UP, statement, question, dialogue.needs)
    return Step(replace(dialogue, stage=Stage.CLOSED), said, new)


def _overheard(dialogue: Dialogue, turn: Turn) -> Step:
    known = {need.words.lower() for need in dialogue.needs}
    words = (one for one in stated_need(turn.text) if one.lower() not in known)
    new = tuple(Need(one, turn.who) for one in words)
    spoken_to = "asked" if turn.text.rstrip().endswith("?") else "" if new else "told"
    heard = replace(dialogue, needs=(*dialogue.needs, *new), spoken_to=spoken_to)
    return Step(heard, None, new)
