"""What the settings ask for: a value for each thing that can be configured, checked as a whole."""
