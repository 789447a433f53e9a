"""The difference between two texts of a file, as `git apply` takes it."""

from difflib import unified_diff


def patch(path: str, before: str | None, after: str) -> str:
    """A unified diff. `path` is the file's, seen from the top of the repository."""
    head = f"diff --git a/{path} b/{path}\n"
    if before is None:
        head += "new file mode 100644\n"
    tab = "\t" if " " in path else ""
    lines = unified_diff(
        _lines(before or ""),
        _lines(after),
        "/dev/null" if before is None else f"a/{path}{tab}",
        f"b/{path}{tab}",
    )
    return head + "".join(line if line.endswith("\n") else _cut_short(line) for line in lines)


def _lines(text: str) -> list[str]:
    """The lines as git counts them: it knows no line end but the line feed."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])


def _cut_short(line: str) -> str:
    return f"{line}\n\\ No newline at end of file\n"
