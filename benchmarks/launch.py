"""Starts one command and prints how many seconds it took and how many kilobytes it had in use.

A process of its own with next to no imports: what a parent has in memory counts as its child's on
Linux. With `--until WORDS` the command is ended as soon as it prints a line with those words.
"""

import os
import signal
import sys
import time


def launch(command: list[str], until: str | None) -> tuple[float, int, int]:
    """Seconds, the most memory in use as the system counts it, and the exit status."""
    begin = time.perf_counter()
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writes, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os.execvp(command[0], command)
    os.close(writes)
    seconds = 0.0
    with os.fdopen(reads) as lines:
        for line in lines:
            if until and until in line:
                seconds = time.perf_counter() - begin
                os.kill(child, signal.SIGTERM)
    _, status, used = os.wait4(child, 0)
    found = until is None or seconds > 0
    code = os.waitstatus_to_exitcode(status) if until is None else int(not found)
    return seconds or time.perf_counter() - begin, used.ru_maxrss, code


if __name__ == "__main__":
    wanted = sys.argv[2] if sys.argv[1] == "--until" else None
    print(*launch(sys.argv[3 if wanted else 1 :], wanted))
