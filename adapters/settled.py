"""Tells the garbage collector what is here to stay."""

import gc


def settle() -> None:
    """Set aside everything that is in memory now, after a last look for what nobody needs.

    A glossary is some million small objects that never go; looking through them again and again
    makes everybody wait for a tenth of a second. Call it once all is loaded, and after a reload.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
