"""Figures in plain words: what a number of IT or marketing means to somebody of the other side.

`find_figures` finds them; there is one small module for each kind of figure, which holds its
formula, its units, its rounding and its source.
"""

from bot.figures.figure import Figure
from bot.figures.find import find_figures

__all__ = ["Figure", "find_figures"]
