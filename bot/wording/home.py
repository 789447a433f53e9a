"""One person's own page: their team, the words they know, what Parley sends, what waits for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Choice,
    Entry,
    Field,
    Fine,
    Form,
    Heading,
    Paragraph,
    Spans,
    Strong,
)
from bot.concepts import Concept, Glossary, Team
from bot.nudges.schedule import Schedule
from bot.wording.nudges import name_of
from bot.wording.others import DEFINE
from bot.wording.proposing import PROPOSE
from bot.wording.schedules import said_with, when
from bot.wording.voice import listing, quoted

LOOK_UP = "home-look-up"
CHOOSE = "home-choose-team"
CHOSEN = "home-team"
FORGET = "home-forget-word"
FORGOTTEN = "home-forgotten"
HUSH_ME = "home-hush-me"
HUSH_HERE = "home-hush-here"
SPEAK = "home-speak"
TEAM, WORD = "team", "word"
_NONE = "none"
_MOST_KNOWN = 20
_MOST_WAITING = 5
_MOST_NUDGES = 8
_MOST_CHOICES = 100
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Own:
    """What is shown to one person. `sent` are the nudges in channels of their team."""

    team: str | None
    known: tuple[str, ...]
    waiting: tuple[str, ...]
    sent: tuple[Schedule, ...]
    hushed: bool


def page(own: Own, glossary: Glossary) -> Card:
    """Everything on one page, the search first."""
    blocks: tuple[Block, ...] = (
        Entry(LOOK_UP, "Look a word up", send="Look up"),
        *_team(own, glossary),
        *_known(own),
        *_sent(own, glossary),
        *_waiting(own, glossary),
        *_adding(),
    )
    return Card("Your page: look words up, choose your team, and see what waits for you.", blocks)


def _team(own: Own, glossary: Glossary) -> tuple[Block, ...]:
    if own.team is None:
        said: Spans = ("You have not chosen one. With a team I know what “here” means to you.",)
    else:
        name = glossary.team_name(own.team)
        said = (Strong(name), ". Where a channel says nothing else, words mean what they mean to ")
        said = (*said, f"{name}.")
    label = "Change it" if own.team else "Choose my team"
    return (Heading("Your team"), Paragraph(said), Buttons((Button(label, CHOOSE),)))


def _known(own: Own) -> tuple[Block, ...]:
    title = Heading("Words you know")
    if not own.known:
        return (title, Paragraph(("None yet. “I know this” below an answer puts a word here.",)))
    shown = listing([quoted(word) for word in own.known[:_MOST_KNOWN]])
    left = len(own.known) - _MOST_KNOWN
    more = f" And {left} more." if left > 0 else ""
    said = f"I do not explain these to you when I translate: {shown}.{more}"
    return (title, Paragraph((said,)), Buttons((Button("Explain one of them again", FORGET),)))


def _sent(own: Own, glossary: Glossary) -> tuple[Block, ...]:
    """What comes without being asked for, and the switch that ends it."""
    blocks: list[Block] = [Heading("What I send without being asked")]
    team = glossary.team_name(own.team) if own.team else ""
    lines = tuple(dict.fromkeys(_line(one, team) for one in own.sent))[:_MOST_NUDGES]
    if lines:
        blocks.append(Bullets(lines))
    elif team:
        blocks.append(Paragraph((f"Nothing in the channels of {team}.",)))
    if own.hushed:
        blocks.append(Paragraph(("I do not speak to you first.",)))
        return (*blocks, Buttons((Button("You may speak to me again", SPEAK),)))
    blocks.append(Paragraph(("I may ask you something below a nudge that you answer.",)))
    return (*blocks, Buttons((Button("Do not speak to me first", HUSH_ME),)))


def _line(schedule: Schedule, team: str) -> Spans:
    return (Strong(f"{name_of(schedule.kind)}:"), f" {when(schedule)}, in a channel of {team}")


def _waiting(own: Own, glossary: Glossary) -> tuple[Block, ...]:
    if own.team is None:
        return ()
    name, number = glossary.team_name(own.team), len(own.waiting)
    title = Heading(f"Waiting for {name}")
    if not number:
        return (title, Paragraph((f"Every word that {name} uses is agreed.",)))
    said = f"{number:,} {'word has' if number == 1 else 'words have'} no signature of {name} yet."
    shown = own.waiting[:_MOST_WAITING]
    buttons = tuple(Button(word[:70], DEFINE, word[:200]) for word in shown)
    hint = "Whoever owns a word for your team signs it: parley sign, or a pull request."
    return (title, Paragraph((said,)), Buttons(buttons), Fine((hint,)))


def _adding() -> tuple[Block, ...]:
    said = "Is a word missing, or wrong? Propose it in a sentence or two; the maintainers decide."
    button = Button("Propose a word", PROPOSE, style="primary")
    return (Heading("Add a word"), Paragraph((said,)), Buttons((button,)))


def team_form(team: str | None, glossary: Glossary) -> Card:
    """The form to choose one's team."""
    said = "Which team are you in?"
    teams = tuple(Choice(one.id, one.name) for one in glossary.teams.values())
    field = Field(
        TEAM,
        "My team",
        team or _NONE,
        "It is used where a channel does not say whose words count.",
        choices=(*teams[: _MOST_CHOICES - 1], Choice(_NONE, "None of them")),
    )
    return Card(said, (Form("Your team", CHOSEN, (field,), send="Save"),))


def team_now(team: str | None, glossary: Glossary) -> Card:
    """Which team somebody is in, with the way to change it."""
    said = "You have not chosen a team, so “here” means the channel's team, if it has one."
    if team:
        said = f"Your team is {glossary.team_name(team)}."
    label = "Change it" if team else "Choose my team"
    other = next((one.name for one in glossary.teams.values() if one.id != team), "")
    how = (Fine((f"You can also say it: “my team is {other}”.",)),) if other else ()
    return Card(said, (Paragraph((said,)), *how, Buttons((Button(label, CHOOSE),))))


def team_chosen(team: str | None, glossary: Glossary) -> Card:
    """A team was chosen, or none."""
    if team is None:
        return said_with("Noted: you are in none of the teams I know.")
    name = glossary.team_name(team)
    return said_with(f"Noted: your team is {name}. Words now mean to you what they mean to {name}.")


def no_such_team(name: str, teams: Sequence[Team]) -> Card:
    """Somebody named as theirs a team that there is not."""
    said = f"I know no team called {quoted(name)}, so I changed nothing."
    if not teams:
        return said_with(said)
    shown = [team.name for team in teams[:_MOST_NAMED]]
    left = len(teams) - len(shown)
    names = listing([*shown, *([f"{left} more"] if left else [])])
    how = f"There is {names}." if len(teams) == 1 else f"The teams are {names}."
    example = f"Say, for example, “my team is {teams[0].name}”."
    buttons = Buttons((Button("Choose my team", CHOOSE),))
    told = f"{said} {how} {example}"
    return Card(told, (Paragraph((f"{said} {how}",)), Fine((example,)), buttons))


def forget_form(known: Sequence[str]) -> Card:
    """The form to pick a word that is to be explained again."""
    said = "Which word shall I explain again?"
    if not known:
        return said_with("You have marked no word as known.")
    choices = tuple(Choice(word[:150], word) for word in known[:_MOST_CHOICES])
    field = Field(WORD, "Explain again", choices[0].value, choices=choices)
    return Card(said, (Form("Words you know", FORGOTTEN, (field,), send="Explain it"),))


def explained_again(word: str) -> Card:
    """A word that is no longer marked as known."""
    return said_with(f"Noted: I explain {quoted(word)} to you again.")


def which_quiet() -> Card:
    """Somebody said `quiet`, and not to whom."""
    said = "Shall I be quiet towards you, or in this channel?"
    buttons = (Button("Towards me", HUSH_ME), Button("In this channel", HUSH_HERE))
    return Card(said, (Paragraph((said,)), Buttons(buttons)))


def offer_to_propose(label: str) -> Card:
    """A way to the form, where a form would be everybody's."""
    said = f"Gladly: what does {quoted(label)} mean?" if label else "Gladly: which word is it?"
    button = Button("Fill in the form", PROPOSE, label[:200], "primary")
    return Card(said, (Paragraph((said,)), Buttons((button,))))


def prompts(word: str | None, teams: Sequence[Team]) -> tuple[tuple[str, str], ...]:
    """What somebody may begin with: the title of a button, and what it says."""
    found = [("Talk through what is in my way", "I am stuck because I wait for an answer")]
    if len(teams) > 1:
        for_team = teams[1].name
        found.insert(0, ("What is disputed?", "what is disputed?"))
        if word:
            found.insert(
                0,
                (
                    f"{word}: {teams[0].name} vs {for_team}",
                    f"{word}: {teams[0].name} vs {for_team}",
                ),
            )
    if word:
        found.insert(0, (f"What does {word} mean?", f"what does {word} mean?"))
    return tuple(found)


def title_of(concept: Concept) -> str:
    """What a concept is called on this page."""
    return concept.title.label


def in_private() -> Card:
    """The page is one person's."""
    return said_with("Your page is yours alone: say “home” to me in a direct message, or /parley.")
