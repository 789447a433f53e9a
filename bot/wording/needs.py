"""How the open needs of a channel are told."""

from collections.abc import Sequence

from bot.cards import Block, Bullets, Card, Fine, Paragraph
from bot.needs import NamedNeed
from bot.wording.schedules import said_with

MOST = 15


def still_open(needs: Sequence[NamedNeed]) -> Card:
    """The needs with who named them, the latest first; one line if there is none."""
    if not needs:
        return said_with("Nothing is open here: nobody has named a need that still stands.")
    lead = "This is still open here:"
    shown = needs[:MOST]
    blocks: list[Block] = [
        Paragraph((lead,)),
        Bullets(tuple((f"{one.words} ({one.by})",) for one in shown)),
    ]
    if len(needs) > MOST:
        blocks.append(Fine((f"and {len(needs) - MOST} more, named longer ago",)))
    return Card(f"{lead} {'; '.join(one.words for one in shown)}", tuple(blocks))
