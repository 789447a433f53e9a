"""The glossary that Parley ships with: what a company starts from."""

from pathlib import Path


def starter_folder() -> Path:
    """Where it is: inside the installed package, or at the top of a checkout."""
    installed = Path(__file__).parents[1] / "starter"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "glossary"
