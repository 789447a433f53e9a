"""Which words name the obstacle: everything that may, and the one that is meant."""
