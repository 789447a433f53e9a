"""JSON to send and JSON that came, by orjson; what it is too strict for goes the standard way.

It refuses what Python's own reader and writer take: half characters, numbers that are none, and
objects many hundred deep. Those are rare, and what becomes of them is decided elsewhere.
"""

import json
from typing import Any

import orjson


def written(value: object) -> bytes:
    """Write JSON, as UTF-8. A value must not hold itself.

    What orjson gives holds up to eight times the room that it needs, so it is copied: much of it
    waits to be sent.
    """
    try:
        return bytes(memoryview(orjson.dumps(value)))
    except TypeError:
        return json.dumps(value, check_circular=False).encode()


def read(raw: bytes) -> Any:
    """Read JSON in UTF-8; of a number beyond 64 bits, about as much. Raises `ValueError` or
    `RecursionError`.
    """
    try:
        return orjson.loads(raw)
    except ValueError:
        return json.loads(raw.decode())
