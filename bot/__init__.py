"""What words mean, what to ask, what to say. Pure: no I/O, no clock, no platform, no YAML."""
