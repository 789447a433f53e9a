"""Nudges: what Parley says first in a channel that asked for it, and when."""
