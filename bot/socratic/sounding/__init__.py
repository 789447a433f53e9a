"""How much a message sounds as if somebody was held up: its signs, and what each weighs."""
