"""What people reply in a thread: which kind of reply it is, and what they need."""
