"""Microsoft Teams: activities in, Adaptive Cards out. Nothing is decided here."""
