"""The job that says something: once, even if nobody knows whether an earlier attempt arrived.

Where the platform can be read, it is looked for first. Where it cannot, the job says what is
better: to leave it, so that it comes at most once, or to repost it, so that it comes at least once.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from adapters.jobs.cards import UnknownPieceError, to_card, to_json
from adapters.jobs.job import Job, NewJob
from adapters.posting import CannotLook, Hopeless, Posted, Posts
from bot.cards import Card
from bot.messages import Place

_log = logging.getLogger(__name__)

POST = "post"
IfUnsure = Literal["skip", "repost"]


def new_post(
    slot: str,
    place: Place,
    card: Card,
    *,
    if_unsure: IfUnsure = "skip",
    run_at: datetime | None = None,
) -> NewJob:
    """The job that posts `card` once. `slot` is its id, and the mark on what is posted."""
    payload = {
        "platform": place.platform,
        "channel": place.channel,
        "thread": place.thread,
        "card": to_json(card),
        "if_unsure": if_unsure,
    }
    return NewJob(slot, POST, payload, channel_key(place), run_at)


def channel_key(place: Place) -> str:
    """What jobs of one channel have in common, so that they keep the channel's pace."""
    return f"{place.platform}:{place.channel}"


@dataclass(frozen=True, slots=True)
class Poster:
    """Posts on whichever platform a job names."""

    posts: Mapping[str, Posts]

    async def handle(self, job: Job) -> None:
        """Do a job that `new_post` made."""
        about = job.payload
        place = Place(about["platform"], about["channel"], about.get("thread"))
        try:
            card = to_card(about["card"])
        except (UnknownPieceError, TypeError) as error:
            raise Hopeless(f"its card cannot be read: {error}") from error
        await self.deliver(job, place, card, if_unsure=about.get("if_unsure", "skip"))

    async def deliver(
        self, job: Job, place: Place, card: Card, *, if_unsure: IfUnsure = "skip"
    ) -> Posted | None:
        """Post for a job that may have been tried before; None if it was left, being unsure."""
        posts = self.posts.get(place.platform)
        if posts is None:
            raise Hopeless(f"{place.platform} is not configured")
        if job.maybe_sent:
            found, leave = await _earlier(posts, place, job, if_unsure)
            if found or leave:
                return found
        return await posts.post(place, card, slot=job.id)


async def _earlier(
    posts: Posts, place: Place, job: Job, if_unsure: IfUnsure
) -> tuple[Posted | None, bool]:
    """What an earlier attempt posted, and whether to leave it at that."""
    if posts.reads_back:
        try:
            return await posts.find(place, job.id), False
        except CannotLook:
            _log.warning("%s does not let us look for %s", place.platform, job.id)
    if if_unsure == "skip":
        _log.warning("%s may have been posted already and is not repeated", job.id)
    return None, if_unsure == "skip"
