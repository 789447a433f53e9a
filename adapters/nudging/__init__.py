"""Nudges in a running Parley: the tick that finds what is due, and the job that sends it."""
