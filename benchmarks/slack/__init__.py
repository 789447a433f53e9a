"""Parley in Slack, beside Bolt as its readme has it."""
