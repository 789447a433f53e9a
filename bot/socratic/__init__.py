"""The Socratic part: hear what is in somebody's way, say it back, ask what else they need."""
