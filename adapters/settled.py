"""Tells the garbage collector what is here to stay, and how often to look at the rest."""

import gc

OFTEN = 10_000
"""So many objects more than before, and it looks for rings among them. An answer under way is some
two thousand, and leaves no ring behind: with Python's own 700 it looked twice for each."""


def settle() -> None:
    """Set aside everything that is in memory now, after a last look for what nobody needs.

    A glossary is some million small objects that never go; looking through them again and again
    makes everybody wait for a tenth of a second. Call it once all is loaded, and after a reload.
    """
    gc.set_threshold(OFTEN)
    gc.unfreeze()
    gc.collect()
    gc.freeze()
