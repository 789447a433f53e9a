"""The maintainers' workshop: what a change means, who agreed to what, and how a dispute ends."""
