"""How a command says that it could not run."""


class CannotRunError(Exception):
    """A command that cannot do its work at all: exit status 2. The message says what to do."""
