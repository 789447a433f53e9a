"""What a message asks of Parley, and about which words."""
