"""A body of chat as teams write it: made from shapes, the same on every machine.

About one message in six holds a term of the glossary, three times as many as in the chat of a
software community. Links, code, mentions, emoji names and
quoted lines stand in it as they do in Slack, and some messages are long.
"""

from collections.abc import Iterator, Sequence
from random import Random

_WITH_TERMS = """
{Term} is down again, can someone have a look?
any news on the {term} from last week?
We agreed on {term} for Q{digit}, but {term2} is still open
<@U0{number}> the {term} report is here: https://reports.example.com/{number}
can we talk about {term} at the {day} meeting? {emoji}
our {term} went from {number} to {number} since the release
I moved the {term} ticket to done, only {term2} is left
{name} says the {term} has to be ready before {day}
the campaign did {number} {term}, we had hoped for more
FYI: {term} and {term2} are owned by different people now
*{Term}* needs a new owner, who can take it?
that is not what {term} means, is it?
please add the {term} to the page before we go live
why does the dashboard show two numbers for {term}?
""".strip().splitlines()
_WITHOUT = """
good morning all {emoji}
thanks {name}, that helped a lot
I am out on {day}, back on {day}
lunch at {digit}?
lol yes {emoji} {emoji}
ok, will do
who has the key to the meeting room on the third floor?
see https://wiki.example.com/pages/{number} for how it works
<@U0{number}> could you have a look at this when you are back?
sorry for the noise, it was my mistake
`make test` passes here, what do you see?
I think we should wait for {name} before we decide anything
does anybody know why the coffee machine is broken again?
+1
yes but it is not that simple, we tried it last year and nobody used it in the end
the train is late, start without me please
can you send me the slides from {day}?
> what did we say about this last time?
it works on my machine {emoji}
happy birthday {name}! {emoji}
just saw the mail from {name}, looks fine to me, ship it
me too
we have {number} open questions and {digit} days, so let us pick the ones that matter
meeting moved to {day} at {digit}, same room
did it help? if not I can call you in the afternoon
please read `config/{number}.json` first, then ask
the numbers in <https://sheet.example.com/d/{number}|this sheet> are from {day}
""".strip().splitlines()
_DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
_NAMES = "Ana Ben Chidi Dana Elif Femi Grace Hugo Ines Jonas".split()
_EMOJI = ":tada: :thumbsup: :eyes: 🎉 🙈 :rocket: :joy:".split()


def chat(labels: Sequence[str], messages: int) -> Iterator[str]:
    """Messages that mention some of `labels`."""
    chance = Random(80)
    for _ in range(messages):
        sentences = 1 if chance.random() < 0.88 else chance.randrange(2, 12)
        yield " ".join(_sentence(chance, labels) for _ in range(sentences))


def _sentence(chance: Random, labels: Sequence[str]) -> str:
    shape = chance.choice(_WITH_TERMS if chance.random() < 0.12 else _WITHOUT)
    term, other = chance.sample(labels, 2)
    return shape.format(
        term=term,
        Term=term[:1].upper() + term[1:],
        term2=other,
        name=chance.choice(_NAMES),
        day=chance.choice(_DAYS),
        emoji=chance.choice(_EMOJI),
        digit=chance.randrange(1, 9),
        number=chance.randrange(10, 90_000),
    )
