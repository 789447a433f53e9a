"""The playground's page and its JSON: say something, press something, see what was said."""

import json
import logging
from collections.abc import Awaitable, Callable
from html import escape
from pathlib import Path
from typing import Any

from aiohttp import web

from adapters.failure import CannotRunError
from adapters.hearing import Clock
from adapters.playground.conversation import PARLEY, Conversation, Said
from adapters.playground.future import Future
from adapters.playground.guard import Guard, Handler, refuse
from adapters.playground.inbound import BadRequestError, read_press, read_words
from adapters.playground.render import render
from adapters.playground.reviews import Reviews, decide, waiting
from adapters.playground.scene import DIRECT, Channel, actors, channels, examples
from adapters.playground.stage import Outcome, Stage, Talking
from bot.knowledge import Knowledge
from bot.ports import People

_LOG = logging.getLogger(__name__)
STATIC = Path(__file__).parent / "static"
FILES = {"style.css": "text/css", "script.js": "text/javascript", "icon.svg": "image/svg+xml"}
LARGEST_BODY = 512 * 1024
Json = dict[str, Any]


def open_playground(
    *,
    parley: Talking,
    people: People,
    known: Callable[[], Knowledge],
    clock: Clock,
    conversation: Conversation | None = None,
    future: Future | None = None,
    reviews: Reviews | None = None,
) -> tuple[web.RouteDef, ...]:
    """Return the routes of a playground. With a `future` its clock can be moved forward.

    With `reviews` proposals are decided about on the page.
    """
    guard = Guard()
    stage = Stage(parley, people, known, clock, conversation or Conversation())

    async def page(_: web.Request) -> web.Response:
        text = (STATIC / "page.html").read_text("utf-8").replace("{token}", escape(guard.token))
        return web.Response(text=text, content_type="text/html")

    async def state(request: web.Request) -> web.Response:
        shown = state_for(request.query.get("person", ""), stage)
        waiting_now = await reviews.count() if reviews else None
        more = {"clock": _clock(stage, future), "proposals": waiting_now}
        return web.json_response({**shown, **more})

    async def proposals(request: web.Request) -> web.Response:
        if reviews is None:
            return refuse(404, "Proposals go to the outbox here.")
        if request.method != "POST":
            return web.json_response(await waiting(reviews))
        try:
            return web.json_response(await decide(reviews, await _body(request)))
        except BadRequestError as error:
            return refuse(400, str(error))

    async def say(body: object) -> Outcome:
        return await stage.say(read_words(body))

    async def press(body: object) -> Outcome:
        return await stage.press(read_press(body))

    async def move(body: object) -> Outcome:
        if future is None:
            raise BadRequestError("This clock cannot be moved.")
        to = body.get("to") if isinstance(body, dict) else None
        said, hint = await future.go(str(to))
        return Outcome(said, hint)

    return (
        web.get("/", guard.page(page)),
        *(web.get(f"/playground/{name}", guard.page(_file(name))) for name in FILES),
        web.get("/playground/state", guard.api(state)),
        web.post("/playground/messages", guard.api(_acting(say))),
        web.post("/playground/clicks", guard.api(_acting(press))),
        web.post("/playground/clock", guard.api(_acting(move))),
        web.get("/playground/proposals", guard.api(proposals)),
        web.post("/playground/proposals", guard.api(proposals)),
    )


def _clock(stage: Stage, future: Future | None) -> Json | None:
    """The time on the page's wall; None where it cannot be moved."""
    if future is None:
        return None
    return {"at": stage.clock().isoformat(), "moved": bool(future.clock.ahead)}


def state_for(person: str, stage: Stage) -> Json:
    """Everything that the page shows to a person."""
    known = stage.known()
    places = (*channels(known.glossary), _direct())
    return {
        "people": [
            {"id": one.id, "name": one.name, "team": one.team_name}
            for one in actors(known.glossary)
        ],
        "channels": [
            {
                "id": place.id,
                "name": place.name,
                "about": place.about,
                "direct": place.id == DIRECT,
                "examples": list(examples(known, place.teams)),
            }
            for place in places
        ],
        "messages": [shown(said) for said in stage.conversation.seen_by(person)],
    }


def shown(said: Said) -> Json:
    """A message as the page gets it: `html` is ready to show, `text` is literal."""
    return {
        "id": said.id,
        "channel": said.channel,
        "thread": said.thread,
        "author": said.author,
        "by_parley": said.author == PARLEY,
        "text": said.text,
        "html": render(said.card) if said.card else None,
        "private": said.only_for is not None and said.channel != DIRECT,
        "note": said.note,
        "at": said.at.isoformat(),
    }


def _direct() -> Channel:
    about = "Only you and Parley: every message here is a question to Parley."
    return Channel(DIRECT, "Parley", (), about)


def _acting(act: Callable[[object], Awaitable[Outcome]]) -> Handler:
    async def handler(request: web.Request) -> web.Response:
        try:
            outcome = await act(await _body(request))
        except BadRequestError as error:
            return refuse(400, str(error))
        except CannotRunError as error:
            _LOG.warning("a message on the playground has no answer: %s", error)
            return refuse(503, str(error))
        said = [shown(one) for one in outcome.said]
        return web.json_response({"messages": said, "hint": outcome.hint})

    return handler


async def _body(request: web.Request) -> object:
    if request.content_type != "application/json":
        raise BadRequestError("JSON is expected.")
    if (request.content_length or 0) > LARGEST_BODY or len(
        raw := await request.read()
    ) > LARGEST_BODY:
        raise BadRequestError("That is too long.")
    try:
        return json.loads(raw.decode())
    except (ValueError, RecursionError):
        raise BadRequestError("JSON is expected.") from None


def _file(name: str) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        body = (STATIC / name).read_bytes()
        return web.Response(body=body, content_type=FILES[name], charset="utf-8")

    return handler
