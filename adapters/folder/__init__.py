"""The glossary folder: YAML files in, a glossary or a list of what to mend out."""
