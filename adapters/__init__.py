"""Everything that touches the world: files, Slack, Teams, the browser, the database, the shell."""
