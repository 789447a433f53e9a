"""What `parley doctor` looks at that belongs to no platform and no store."""

import asyncio

from adapters.findings import Finding, Health
from adapters.hearing import Clock
from adapters.settings import Settings, origins
from adapters.sources import library_of, source_of


async def check_settings(settings: Settings) -> tuple[Finding, ...]:
    """Say what is configured, and where each setting came from. Raises `SettingsError`."""
    on = [name for name in ("slack", "teams") if getattr(settings, name)]
    said = f"{' and '.join(on)} configured" if on else "no platform: serve opens the playground"
    made = (f"{one.name} = {one.shown} (from {one.where})" for one in origins(settings))
    return tuple(Finding("settings", Health.GOOD, line) for line in (said, *made))


async def check_glossary(settings: Settings, clock: Clock) -> tuple[Finding, ...]:
    """Learn the glossary from wherever it comes. Raises `CannotRunError` with what to mend."""
    source = await asyncio.to_thread(source_of, settings, clock, home=False)
    library = await asyncio.to_thread(library_of, source, clock)
    followed, where = source.followed, str(settings.glossary)
    if followed:
        followed.close()
        where = f"{followed.state.remote}, {followed.state.branch} at {followed.state.commit[:12]}"
    said = f"{len(library.glossary().concepts):,} concepts in {where}, version {library.version}"
    found = Finding("glossary", Health.GOOD, said)
    if followed and followed.state.problem:
        return (found, Finding("glossary", Health.BAD, followed.state.problem))
    return (found,)
