"""The one door to botbuilder. A successor of it would change this file and no other.

Three of its seams are ours: our route calls `process_activity` with somebody already let in, our
authentication hands out connections without building a client and a token each time, and our
adapter sends over one shared session.
"""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import (
    Activity,
    ActivityTypes,
    ChannelAccount,
    ConversationAccount,
    ConversationReference,
    InputHints,
    ResourceResponse,
)
from botframework.connector.auth import BotFrameworkAuthentication, ClaimsIdentity
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult
from botframework.connector.auth.connector_factory import ConnectorFactory

from adapters.teams.connector import Connector, Line
from adapters.teams.inbound import Address
from adapters.teams.raw import Json

Say = Callable[[], Awaitable[Json | None]]
Logic = Callable[[TurnContext], Awaitable[None]]


class Sdk:
    """Runs one turn of botbuilder's for each thing that came in."""

    def __init__(self, line: Line) -> None:
        self._adapter = _Adapter(_Connections(line))

    async def message(self, address: Address, say: Say) -> str:
        """Post the message that `say` returns, and return its id; None is silence."""
        names: list[str] = []

        async def logic(turn: TurnContext) -> None:
            if message := await say():
                names.append(await _send(turn, to_activity(message)))

        await self.turn(address, logic)
        return names[0] if names else ""

    async def change(self, address: Address, name: str, message: Json) -> None:
        """Put a message in the place of one of ours, in the same conversation."""

        async def logic(turn: TurnContext) -> None:
            newer = to_activity(message)
            newer.id = name
            await turn.update_activity(newer)

        await self.turn(address, logic)

    async def say(self, address: Address, message: Json) -> str:
        """Post a message that answers none, and return its id."""
        names: list[str] = []

        async def logic(turn: TurnContext) -> None:
            names.append(await _send(turn, to_activity(message)))

        await self.turn(address, logic)
        return names[0]

    async def turn(self, address: Address, logic: Logic) -> None:
        """Run a turn of botbuilder's for a message."""
        await self._adapter.take(_incoming(address, ActivityTypes.message), logic)

    async def invoke(self, address: Address, say: Say) -> Json:
        """Return what `say` returns, as the answer to an invoke."""

        async def logic(turn: TurnContext) -> None:
            answer = InvokeResponse(status=HTTPStatus.OK, body=await say() or {})
            await _send(turn, Activity(type=ActivityTypes.invoke_response, value=answer))

        answer = await self._adapter.take(_incoming(address, ActivityTypes.invoke), logic)
        return dict(answer.body)


class _Connections(ConnectorFactory):  # type: ignore[misc]
    """Hands out connections; they share the session, so there is nothing to build for each turn."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def create(self, service_url: str, audience: str) -> Connector:
        return Connector(self._line, service_url)


class _Authentication(BotFrameworkAuthentication):  # type: ignore[misc]
    """Lets nobody in by itself: our route has decided before. It only knows the connections."""

    def __init__(self, connections: _Connections) -> None:
        self._connections = connections

    async def authenticate_request(self, activity: Activity, auth_header: str) -> Any:
        raise PermissionError("requests are admitted by the route")

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:
        raise PermissionError("there is no streaming")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> _Connections:
        return self._connections

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        return None


class _Adapter(CloudAdapterBase):  # type: ignore[misc]
    """Sends, replaces and deletes over our own connection."""

    def __init__(self, connections: _Connections) -> None:
        super().__init__(_Authentication(connections))
        self._connections = connections

    async def take(self, activity: Activity, logic: Logic) -> Any:
        """Run a turn for somebody whom the route has admitted."""
        admitted = AuthenticateRequestResult()
        admitted.claims_identity = ClaimsIdentity({}, True)
        admitted.connector_factory = self._connections
        return await self.process_activity(admitted, activity, logic)

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        return [ResourceResponse(id=await self._send(context, each)) for each in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        where, connector = activity.conversation.id, self._connector(context)
        return ResourceResponse(id=await connector.put(where, activity.id, _json(activity)))

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        where = reference.conversation.id
        await self._connector(context).delete(where, reference.activity_id)

    async def _send(self, context: TurnContext, activity: Activity) -> str:
        if activity.type == ActivityTypes.invoke_response:
            context.turn_state[self._INVOKE_RESPONSE_KEY] = activity
            return ""
        where, answers = activity.conversation.id, activity.reply_to_id or ""
        return await self._connector(context).post(where, _json(activity), answers=answers)

    def _connector(self, context: TurnContext) -> Connector:
        connector = context.turn_state[self.BOT_CONNECTOR_CLIENT_KEY]
        assert isinstance(connector, Connector)
        return connector


def _incoming(address: Address, kind: str) -> Activity:
    """What came in, as far as an answer needs it; the rest was read from the raw JSON."""
    return Activity(
        type=kind,
        id=address.answers or None,
        channel_id=address.channel,
        service_url=address.service_url,
        conversation=ConversationAccount(id=address.conversation),
        from_property=ChannelAccount(id=address.person) if address.person else None,
        recipient=ChannelAccount(id=address.bot),
    )


async def _send(turn: TurnContext, activity: Activity) -> str:
    """Send where the turn takes place, and return the id.

    `TurnContext.send_activity` copies the activity first, for those who listen to what is sent, and
    leaves it behind in a ring that the garbage collector has to find. Nobody listens here.
    """
    activity.input_hint = InputHints.accepting_input
    where = TurnContext.get_conversation_reference(turn.activity)
    ready = TurnContext.apply_conversation_reference(activity, where)
    [said] = await turn.adapter.send_activities(turn, [ready])
    return str(said.id)


def to_activity(message: Json) -> Activity:
    """Put a message of ours in botbuilder's words; its cards stay as they are."""
    return Activity(
        type=message["type"],
        text_format=message["textFormat"],
        summary=message["summary"],
        attachments=message["attachments"],
    )


def _json(activity: Activity) -> Json:
    """Write an activity as JSON; botbuilder takes four times as long, and walks through cards."""
    written = {
        "type": activity.type,
        "id": activity.id,
        "channelId": activity.channel_id,
        "serviceUrl": activity.service_url,
        "conversation": _account(activity.conversation),
        "from": _account(activity.from_property),
        "recipient": _account(activity.recipient),
        "replyToId": activity.reply_to_id,
        "textFormat": activity.text_format,
        "inputHint": activity.input_hint,
        "summary": activity.summary,
        "attachments": activity.attachments,
    }
    return {key: value for key, value in written.items() if value is not None}


def _account(account: ChannelAccount | ConversationAccount | None) -> Json | None:
    return {"id": account.id} if account else None
