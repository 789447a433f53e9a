"""Time zones by the names that people use: a city, a country with one zone, or the zone itself."""

import re
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

_ALSO = {
    "amsterdam": "Europe/Amsterdam",
    "austin": "America/Chicago",
    "bangalore": "Asia/Kolkata",
    "barcelona": "Europe/Madrid",
    "basel": "Europe/Zurich",
    "bst": "Europe/London",
    "beijing": "Asia/Shanghai",
    "bengaluru": "Asia/Kolkata",
    "boston": "America/New_York",
    "cairo": "Africa/Cairo",
    "cape town": "Africa/Johannesburg",
    "central europe": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "cet": "Europe/Berlin",
    "cologne": "Europe/Berlin",
    "delhi": "Asia/Kolkata",
    "eastern": "America/New_York",
    "edinburgh": "Europe/London",
    "edt": "America/New_York",
    "eest": "Europe/Helsinki",
    "eet": "Europe/Helsinki",
    "england": "Europe/London",
    "est": "America/New_York",
    "et": "America/New_York",
    "france": "Europe/Paris",
    "frankfurt": "Europe/Berlin",
    "geneva": "Europe/Zurich",
    "germany": "Europe/Berlin",
    "gmt": "UTC",
    "hamburg": "Europe/Berlin",
    "india": "Asia/Kolkata",
    "ireland": "Europe/Dublin",
    "italy": "Europe/Rome",
    "japan": "Asia/Tokyo",
    "jst": "Asia/Tokyo",
    "manchester": "Europe/London",
    "miami": "America/New_York",
    "mdt": "America/Denver",
    "milan": "Europe/Rome",
    "mountain": "America/Denver",
    "mst": "America/Denver",
    "mumbai": "Asia/Kolkata",
    "munich": "Europe/Berlin",
    "pacific": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "pune": "Asia/Kolkata",
    "san francisco": "America/Los_Angeles",
    "scotland": "Europe/London",
    "seattle": "America/Los_Angeles",
    "spain": "Europe/Madrid",
    "switzerland": "Europe/Zurich",
    "the uk": "Europe/London",
    "uk": "Europe/London",
    "utc": "UTC",
    "washington": "America/New_York",
}
_SEVERAL = {
    "ast": "Halifax or Riyadh",
    "cdt": "Chicago or Havana",
    "cst": "Chicago, Shanghai or Havana",
    "ist": "Mumbai, Dublin or Jerusalem",
}


def cities_of(short: str) -> str | None:
    """The cities that may be meant by letters that several zones share; None for any other word."""
    return _SEVERAL.get(short.casefold())


def zone_named(name: str) -> str | None:
    """The zone that somebody means by `Berlin`, `new york` or `Europe/Berlin`; None if unknown."""
    wanted = " ".join(re.sub(r"[_\s]+", " ", name).split()).casefold().removesuffix(" time")
    return _ALSO.get(wanted) or _zones().get(wanted)


def is_zone(name: str) -> bool:
    """Whether that is the name of a time zone, such as Europe/London."""
    try:
        return bool(ZoneInfo(name).key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def city(zone: str) -> str:
    """How people call a zone: `London` for Europe/London."""
    return zone.rpartition("/")[2].replace("_", " ")


def zone_of(name: str) -> ZoneInfo:
    """The zone itself."""
    return ZoneInfo(name)


@lru_cache(1)
def _zones() -> dict[str, str]:
    """Every zone under its own name and its city's; a shorter name wins where two share a city."""
    found: dict[str, str] = {}
    for zone in sorted(available_timezones(), key=lambda one: (one.count("/"), one), reverse=True):
        if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/")):
            found[city(zone).casefold()] = zone
            found[zone.replace("_", " ").casefold()] = zone
    return found
