"""How a translation is said: the message as it was with words woven in, then the terms."""

import re
from collections.abc import Iterator

from bot.answering.answer import Translated
from bot.cards import Block, Bullets, Button, Buttons, Card, Fine, Heading, Paragraph, Spans, Strong
from bot.matching.keys import exact_key, label_key, squash
from bot.matching.text import atoms
from bot.translating.translate import Gloss, weave
from bot.wording.others import DEFINE
from bot.wording.voice import Voice, listing, quoted

_MOST_BUTTONS = 4
_BRACKETS = re.compile(r" \(([^()]*)\)")


def translated(answer: Translated, voice: Voice) -> Card:
    """A message for another team."""
    reader = voice.glossary.team_name(answer.to)
    glosses = answer.glossed.glosses
    if not glosses and not answer.figures:
        said = f"I found nothing in that to explain to {reader}."
        return Card(said, (Paragraph((said,)),))
    woven = weave(answer.text, list(_notes(answer)))
    blocks: list[Block] = [Heading(f"For {reader}"), Paragraph((woven,))]
    if glosses:
        blocks.append(Bullets(tuple(_term(answer, gloss, voice) for gloss in glosses)))
    blocks += _more(answer)
    if glosses:
        asked = [gloss.headword for gloss in glosses[:_MOST_BUTTONS]]
        blocks.append(Buttons(tuple(Button(label[:70], DEFINE, label[:200]) for label in asked)))
    return Card(woven, tuple(blocks))


def _notes(answer: Translated) -> Iterator[tuple[int, int, str]]:
    """What goes into the sentence: each figure, and each term that no figure explains already."""
    for figure in answer.figures:
        yield figure.start, figure.end, _flat(figure.plain)
    for gloss in answer.glossed.glosses:
        if not any(f.start < gloss.end and gloss.start < f.end for f in answer.figures):
            yield gloss.start, gloss.end, _flat(_note(answer, gloss))


def _note(answer: Translated, gloss: Gloss) -> str:
    """The words for one term: `each` behind a plural; behind a verb, which word they explain."""
    if gloss.own:
        return f"your “{gloss.words}”"
    typed = answer.text[gloss.start : gloss.end]
    if len(gloss.senses) > 1 or _squashed(typed) == _squashed(gloss.headword):
        return gloss.words
    is_plural = label_key(typed) == label_key(gloss.headword)
    return f"{'each' if is_plural else gloss.headword}: {gloss.words}"


def _squashed(words: str) -> str:
    return squash(exact_key(atoms(words)))


def _flat(note: str) -> str:
    """A note for brackets, without brackets of its own."""
    return _BRACKETS.sub(r", \1", note)


def _term(answer: Translated, gloss: Gloss, voice: Voice) -> Spans:
    surface = answer.text[gloss.start : gloss.end]
    teams = listing(list(dict.fromkeys(voice.whose(one.sense) for one in gloss.senses)))
    if gloss.own:
        return (Strong(surface), f" ({teams}): what you call “{gloss.words}”")
    if len(gloss.senses) > 1:
        return (Strong(surface), f": which one is meant is not clear. {gloss.words}")
    because = (
        f", because of {listing([quoted(c) for c in gloss.senses[0].clues[:2]])}"
        if _chosen(gloss)
        else ""
    )
    return (Strong(surface), f" ({teams}{because}): {gloss.words}")


def _chosen(gloss: Gloss) -> bool:
    """Whether words around the term decided its sense."""
    return bool(gloss.senses[0].clues) and gloss.contested


def _more(answer: Translated) -> Iterator[Block]:
    left = [gloss.headword for gloss in answer.glossed.left_out]
    if left:
        yield Fine((f"Not explained here: {listing(left)}. Ask me about any of them.",))
