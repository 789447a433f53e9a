"""Slack: payloads in, cards out, and the listener that joins them. Nothing is decided here."""
