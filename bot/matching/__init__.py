"""Finding the glossary's terms in what people type: keys, running text, typing slips."""
