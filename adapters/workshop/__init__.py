"""The maintainers' workshop, where it touches the world: git, files, Markdown, tables."""
