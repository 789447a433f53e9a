"""How a part says that a command cannot run at all."""


class CannotRunError(Exception):
    """A command that cannot do its work at all: exit status 2. The message says what to do."""
