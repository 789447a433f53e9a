"""Reading what somebody posts, and stopping in time."""

from aiohttp import web


async def read_body(request: web.Request, *, most: int) -> bytes | None:
    """Read the body, None as soon as it is larger than `most` bytes.

    Raises `web.RequestPayloadError` when the body is not what its headers say.
    """
    if (request.content_length or 0) > most:
        return None
    raw = bytearray()
    while chunk := await request.content.readany():
        raw += chunk
        if len(raw) > most:
            return None
    return bytes(raw)
