"""The bots that are measured, each a process of its own: `python -m benchmarks.teams.bots NAME`.

What they are told stands in the environment; the first line they print is their address. SIGUSR1
makes them forget how long their loops were busy so far, SIGUSR2 makes them print it.
"""

import asyncio
import json
import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
from aiohttp import ClientSession, web

from benchmarks.teams.pulse import Pulse

Json = dict[str, Any]
Handler = Any
ISSUER = "https://api.botframework.com"


def cards() -> Json:
    """What every bot posts: Parley's answer to each question."""
    found: Json = json.loads(Path(os.environ["BENCH_CARDS"]).read_text("utf-8"))
    return found


async def stock() -> Handler:
    """The CloudAdapter of botbuilder's integration package, as its samples use it.

    Its own token is given to it, for it would fetch one for every message from the internet.
    """
    from botbuilder.core import ActivityHandler, CardFactory, MessageFactory, TurnContext
    from botbuilder.integration.aiohttp import CloudAdapter
    from botframework.connector.auth import (
        BotFrameworkAuthenticationFactory,
        ChannelValidation,
        MicrosoftAppCredentials,
        PasswordServiceClientCredentialFactory,
    )

    app, answers = os.environ["TEAMS_APP_ID"], cards()

    class Credentials(MicrosoftAppCredentials):  # type: ignore[misc]
        def get_access_token(self, force_refresh: bool = False) -> str:
            return "own"

    class Factory(PasswordServiceClientCredentialFactory):  # type: ignore[misc]
        async def create_credentials(self, *asked: Any, **named: Any) -> Any:
            return Credentials(app, "p", "t", ISSUER)

    class Bot(ActivityHandler):  # type: ignore[misc]
        async def on_message_activity(self, turn_context: TurnContext) -> None:
            answer = answers[turn_context.activity.text]
            shown = CardFactory.adaptive_card(answer["attachments"][0]["content"])
            await turn_context.send_activity(MessageFactory.attachment(shown))

    ChannelValidation.open_id_metadata_endpoint = os.environ["TEAMS_OPENID_METADATA_URL"]
    factory = Factory(app, "p", "t")
    adapter = CloudAdapter(BotFrameworkAuthenticationFactory.create(credential_factory=factory))
    bot = Bot()

    async def handle(request: web.Request) -> web.Response:
        answered: web.Response = await adapter.process(request, bot)
        return answered

    return handle


async def alone() -> Handler:
    """Parley's Teams side and its glossary, with the claims in memory: all but the database."""
    from adapters.folder.sound import sound
    from adapters.knowledge import learned
    from adapters.settings import read_settings
    from adapters.settled import settle
    from adapters.store.memory import MemoryStore
    from adapters.teams.app import open_teams
    from adapters.wiring import clock
    from bot.service import Service
    from tests.adapters.company import NoProposals

    settings = read_settings()
    assert settings.teams is not None
    known = learned(sound(settings.glossary), settings.glossary)
    service = Service(lambda: known, MemoryStore(), NoProposals())
    side = await open_teams(
        settings.teams, parley=service, known=service.knowledge, claims=_Claims(), clock=clock
    )
    settle()
    return side.routes[0].handler


class _Claims:
    """Claims in memory that never run out."""

    def __init__(self) -> None:
        self._keys: set[str] = set()

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        is_new = key not in self._keys
        self._keys.add(key)
        return is_new


async def bare() -> Handler:
    """As little as can be: check the token, post the card that is ready."""
    session, answers, keys = ClientSession(), cards(), await _keys()

    async def handle(request: web.Request) -> web.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        key = keys[jwt.get_unverified_header(token)["kid"]]
        app = os.environ["TEAMS_APP_ID"]
        claims = jwt.decode(token, key, algorithms=["RS256"], audience=app, issuer=ISSUER)
        said = await request.json()
        if claims["serviceurl"] != said["serviceUrl"]:
            return web.Response(status=403)
        where = f"{said['serviceUrl']}v3/conversations/{said['conversation']['id']}/activities"
        answer = answers[said["text"]]
        own = {"Authorization": "Bearer own"}
        async with session.post(f"{where}/{said['id']}", json=answer, headers=own) as posted:
            await posted.read()
        return web.Response()

    return handle


async def _keys() -> dict[str, jwt.PyJWK]:
    async with ClientSession() as session:
        metadata = await (await session.get(os.environ["TEAMS_OPENID_METADATA_URL"])).json()
        found = await (await session.get(metadata["jwks_uri"])).json()
    return {each["kid"]: jwt.PyJWK(each) for each in found["keys"]}


async def _serve(handler: Handler) -> None:
    app = web.Application()
    app.router.add_post("/api/messages", handler)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(f"ready: http://127.0.0.1:{runner.addresses[0][1]}/", flush=True)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    await runner.cleanup()


async def _parley() -> None:
    """Parley as `parley serve` runs it, with the store and the glossary that it has by default."""
    from adapters.cli.serve import _serve as serve
    from adapters.settings import read_settings

    await serve(read_settings())


async def _run(name: str) -> None:
    pulse, loop = Pulse(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, lambda: setattr(pulse, "slowest", 0.0))
    loop.add_signal_handler(signal.SIGUSR2, lambda: print(pulse.slowest, flush=True))
    beating = asyncio.create_task(pulse.beat())
    if name == "parley":
        await _parley()
    else:
        await _serve(await {"stock": stock, "bare": bare, "alone": alone}[name]())
    beating.cancel()


if __name__ == "__main__":
    asyncio.run(_run(sys.argv[1]))
