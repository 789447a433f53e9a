"""Speaking first in Slack, and finding again what was said: each post carries its slot."""

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import ClientConnectorError, ClientError
from slack_sdk.errors import SlackApiError

from adapters.posting import CannotLook, Gone, Hopeless, Posted, SlowDown, Unsure
from adapters.slack.client import Speaker
from adapters.slack.render import render
from adapters.written import written
from bot.cards import Card
from bot.messages import Place
from bot.open_questions import Void

Json = dict[str, Any]

SLOT = "parley_slot"
"""The kind of metadata that marks a message of ours with its slot."""
PAGE = 200
MOST_PAGES = 5
_PASSING = frozenset(
    ("fatal_error", "internal_error", "request_timeout", "service_unavailable", "team_added_to_org")
)
"""What Slack says when something went wrong on its side, perhaps after it took the message."""
_GONE = frozenset(("channel_not_found", "is_archived", "not_in_channel"))
_MAY_NOT_LOOK = frozenset(("missing_scope", "not_allowed_token_type", "method_deprecated"))


TokenOf = Callable[[str], Awaitable[str]]
"""The bot token that may post in a channel."""


class SlackPosts:
    """Posts, and looks for what was posted as long as Slack lets us."""

    def __init__(self, client: Speaker, token_of: TokenOf) -> None:
        self._client, self._token_of = client, token_of
        self._may_look = True

    @property
    def reads_back(self) -> bool:
        """Say whether the history may be read, as far as is known."""
        return self._may_look

    def post(self, place: Place, card: Card, *, slot: str) -> Coroutine[Any, Any, Posted]:
        """Say something, marked with its slot. Raises `SlowDown`, `Unsure` or `Hopeless`.

        It is written at once, so that the card need not be kept while it is on its way.
        """
        return self._send(place, _message(place, card, slot))

    async def _send(self, place: Place, message: bytes) -> Posted:
        token = await self._token_of(place.channel)
        try:
            answer = await self._client.say(message, token=token)
        except Exception:
            with told():
                raise
        return Posted(answer["ts"], place.thread or answer["ts"])

    async def change(self, channel: str, void: Void) -> None:
        """Leave words alone of a question that is out. Raises as `post` does."""
        shown, token = render(void.card), await self._token_of(channel)
        with told():
            await self._client.chat_update(
                channel=channel, ts=void.id, text=shown["text"], blocks=shown["blocks"],
                token=token,
            )  # fmt: skip

    async def find(self, place: Place, slot: str) -> Posted | None:
        """Return the message with that slot, None if there is none. Raises `CannotLook`."""
        async for message in self._latest(place):
            mark = message.get("metadata") or {}
            if mark.get("event_type") == SLOT and mark.get("event_payload", {}).get("slot") == slot:
                return Posted(message["ts"], place.thread or message["ts"])
        return None

    async def _latest(self, place: Place) -> AsyncIterator[Json]:
        cursor = ""
        for _ in range(MOST_PAGES):
            page = await self._page(place, cursor)
            for message in page.get("messages") or ():
                yield message
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    async def _page(self, place: Place, cursor: str) -> Json:
        asked: Json = {"channel": place.channel, "limit": PAGE, "include_all_metadata": True}
        if cursor:
            asked["cursor"] = cursor
        method = "conversations.history"
        if place.thread:
            method, asked["ts"] = "conversations.replies", place.thread
        who = {"Authorization": f"Bearer {await self._token_of(place.channel)}"}
        try:
            with told():
                return dict((await self._client.api_call(method, data=asked, headers=who)).data)  # type: ignore[arg-type]
        except Hopeless as error:
            if error.args[0].rpartition(" ")[2] in _MAY_NOT_LOOK:
                self._may_look = False
            raise CannotLook(str(error)) from error


def _message(place: Place, card: Card, slot: str) -> bytes:
    mark = {"event_type": SLOT, "event_payload": {"slot": slot}}
    message = {"channel": place.channel, "metadata": mark, **render(card)}
    return written(message | ({"thread_ts": place.thread} if place.thread else {}))


@contextmanager
def told() -> Iterator[None]:
    """Say what a failure of Slack's means. A connection that was never made stays what it is."""
    try:
        yield
    except SlackApiError as error:
        raise _meaning(error) from error
    except ClientConnectorError:
        raise
    except (ClientError, TimeoutError, OSError) as error:
        raise Unsure(f"Slack's answer was lost: {str(error) or type(error).__name__}") from error


def _meaning(error: SlackApiError) -> Exception:
    response: Any = error.response
    status = getattr(response, "status_code", None) or getattr(response, "status", 0)
    said = getattr(response, "data", None)
    code = str(said.get("error", "")) if isinstance(said, dict) else ""
    if status == 429 or code in ("ratelimited", "rate_limited"):
        headers = {name.lower(): value for name, value in response.headers.items()}
        wait = headers.get("retry-after", "1")
        return SlowDown(float(wait) if wait.isdecimal() else 1.0)
    if status != 200 or not code or code in _PASSING:
        return Unsure(f"Slack failed: {code or f'status {status}'}")
    return (Gone if code in _GONE else Hopeless)(f"Slack refuses: {code}")
