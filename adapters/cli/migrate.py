"""`parley migrate`: creates the database, or brings it up to date."""

import asyncio

import typer


def migrate() -> None:
    """Create the database, or bring it up to date. `parley serve` does this by itself."""
    from adapters.settings import read_settings
    from adapters.store.migrate import migrate as bring_up_to_date

    name = asyncio.run(bring_up_to_date(read_settings().database_url))
    typer.echo(f"The database {name} is up to date.", err=True)
