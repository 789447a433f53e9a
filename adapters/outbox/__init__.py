"""Proposals on their way to the maintainers: each is a checked patch in a folder."""

from adapters.outbox.outbox import Filed, Outbox

__all__ = ["Filed", "Outbox"]
