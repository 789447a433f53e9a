"""Speaking first in Teams: into a conversation that the bot was added to, and into no other."""

from dataclasses import dataclass
from http import HTTPStatus

from adapters.posting import Gone, Hopeless, Posted, SlowDown, Unsure
from adapters.teams.connector import NotAllowedError, NotDeliveredError, Patience
from adapters.teams.inbound import WHOLE, Address
from adapters.teams.raw import text_at
from adapters.teams.references import Addresses, Known, in_chain
from adapters.teams.render import message
from adapters.teams.sdk import Sdk
from adapters.teams.tokens import CHANNEL
from bot.cards import Card
from bot.messages import Place
from bot.open_questions import Void

ONCE = Patience(tries=1, first=2.0, longest=3_600.0)
"""A post of our own is a job, and whoever works the jobs is patient for us."""
_NEVER = (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


@dataclass(frozen=True, slots=True)
class TeamsPosts:
    """Says something in a channel or a chat whose address is kept."""

    sdk: Sdk
    addresses: Addresses

    @property
    def reads_back(self) -> bool:
        """Teams shows a bot nothing of what was posted before."""
        return False

    async def post(self, place: Place, card: Card, *, slot: str) -> Posted:
        """Say something. Raises `SlowDown`, `Unsure` or `Hopeless`, as `Posts` promises."""
        known = await self.addresses.find(place.channel)
        if known is None:
            raise Gone(
                f"Parley may not speak in {place.channel}: somebody has to add it there first"
            )
        try:
            said = await self.sdk.say(_address(known, place), message(card))
        except NotDeliveredError as error:
            raise meaning(error) from error
        is_group = text_at(known.body, "kind") == "groupChat"
        return Posted(said, place.thread or (WHOLE if is_group else said))

    async def change(self, address: Address, void: Void) -> None:
        """Leave words alone of a question that is out. Raises as `post` does."""
        try:
            await self.sdk.change(address, void.id, message(void.card))
        except NotDeliveredError as error:
            raise meaning(error) from error

    async def find(self, place: Place, slot: str) -> Posted | None:
        """Find nothing: Teams does not let us look."""
        return None


def _address(known: Known, place: Place) -> Address:
    where = in_chain(known.conversation, place.thread)
    return Address(known.service_url, CHANNEL, where, "", text_at(known.body, "bot"), "")


def meaning(error: NotDeliveredError) -> Exception:
    """Say in the words of all platforms why something was not posted."""
    if error.maybe or error.status == HTTPStatus.INTERNAL_SERVER_ERROR:
        return Unsure(str(error))
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        return SlowDown(error.after)
    if error.status == HTTPStatus.FORBIDDEN:
        return Gone("Teams says that Parley may not speak there: was it taken out?")
    if error.status in _NEVER or isinstance(error, NotAllowedError):
        return Hopeless(str(error))
    return error
