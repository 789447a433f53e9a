"""Parley in Teams beside the stock adapter of botbuilder and a handler without any library."""
