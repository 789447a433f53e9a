"""How Parley asks whether an answer helped."""

from bot.cards import Block, Button, Buttons, Card, Paragraph
from bot.wording.proposing import PROPOSE
from bot.wording.voice import quoted

VOTE = "vote"
YES, NO = "yes", "no"


def helped_you(label: str) -> Buttons:
    """Two small buttons. A platform that has thumbs shows thumbs."""
    about = label[:200]
    return Buttons(
        (
            Button("This helped", VOTE, f"{YES}\n{about}"),
            Button("This did not help", VOTE, f"{NO}\n{about}"),
        )
    )


def is_vote(block: Block) -> bool:
    """Whether these are the two small buttons."""
    return (
        isinstance(block, Buttons)
        and bool(block.buttons)
        and all(one.act == VOTE for one in block.buttons)
    )


def thanks(label: str, *, helpful: bool) -> Card:
    """What is said to whoever voted."""
    if helpful:
        said = "Thank you. That is counted, without your name."
        return Card(said, (Paragraph((said,)),))
    said = (
        f"Thank you. It is counted, without your name, that the answer about {quoted(label)} does "
        "not help. If you know better words, propose them."
    )
    button = Button("Propose better words", PROPOSE, label)
    return Card(said, (Paragraph((said,)), Buttons((button,))))
