"""From a question to what is true about it."""
