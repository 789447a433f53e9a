"""A difference in meaning for a terminal: plain lines, or two columns where they can be drawn."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adapters.terminal.render import literal
from bot.cards import words
from bot.wording.changes import Telling, summed_up, tell_all
from bot.workshop.change import Difference, Piece

if TYPE_CHECKING:
    from rich.table import Table


def text(difference: Difference) -> str:
    """The whole difference as plain text; the old words stand above the new ones."""
    lines: list[str] = []
    about = None
    for told in tell_all(difference):
        if told.about != about:
            lines += [*([""] if lines else []), told.about]
        lines += _lines(told)
        about = told.about
    summary = [*([""] if lines else []), summed_up(difference)]
    return literal("\n".join([*lines, *summary]))


def show(difference: Difference) -> None:
    """Print the difference with the old and the new side by side, as wide as the terminal is."""
    from rich.console import Console
    from rich.markup import escape
    from rich.padding import Padding

    console = Console(highlight=False)
    about = None
    for told in tell_all(difference):
        if told.about != about:
            console.print(f"\n[bold]{escape(literal(told.about))}[/]")
        console.print(Padding(escape(literal(words(told.said))), (0, 0, 0, 2)))
        if told.pieces:
            console.print(Padding(_table(told), (0, 0, 0, 2)))
        for line in _signing(told):
            console.print(Padding(f"[dim]{escape(literal(line))}[/]", (0, 0, 0, 2)))
        about = told.about
    console.print(f"\n[bold]{escape(summed_up(difference))}[/]")


def _table(told: Telling) -> "Table":
    from rich.markup import escape
    from rich.table import Table

    table = Table(show_edge=False, pad_edge=False)
    table.add_column("", style="dim")
    table.add_column("before", style="red", ratio=1)
    table.add_column("now", style="green", ratio=1)
    for piece in told.pieces:
        before, after = ("\n".join(one) or "–" for one in (piece.before, piece.after))
        table.add_row(piece.name, escape(literal(before)), escape(literal(after)))
    return table


def _lines(told: Telling) -> Iterator[str]:
    yield f"  {words(told.said)}"
    for piece in told.pieces:
        yield from _versions(piece)
    yield from (f"  {line}" for line in _signing(told))


def _versions(piece: Piece) -> Iterator[str]:
    yield f"    {piece.name}"
    yield f"      before: {'; '.join(piece.before) or '–'}"
    yield f"      now:    {'; '.join(piece.after) or '–'}"


def _signing(told: Telling) -> Iterator[str]:
    if told.concept:
        for team in told.sign:
            yield f"To sign it: parley sign {told.concept} --team {team}"
