"""The terminal: cards as plain text, and a conversation at the keyboard."""
