"""English as people type it: what a message is without markup, its clauses, and the forms of its words."""
