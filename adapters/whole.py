"""Files that are written whole or not at all."""

import os
from pathlib import Path


def write_whole(file: Path, text: str) -> None:
    """Put a text in the place of a file at once: nobody reads a half, whoever dies meanwhile."""
    scratch = file.with_name(f".{file.name}.{os.getpid()}")
    scratch.write_bytes(text.encode())
    scratch.replace(file)
