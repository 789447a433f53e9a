"""Work in a process of its own, so that nothing measured before leaves its mark on memory."""

import gc
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from time import perf_counter
from typing import ParamSpec, TypeVar

import psutil

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cost:
    """What building something took: seconds, and bytes of memory that stay in use."""

    seconds: float
    memory: float


def fresh(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What `work` returns, done in a new process."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *args, **kwargs).result()


def cost(build: Callable[[], object]) -> Cost:
    """What `build` costs in this process."""
    before = _resident()
    begin = perf_counter()
    built = build()
    seconds = perf_counter() - begin
    memory = _resident() - before
    del built
    return Cost(seconds, memory)


def _resident() -> float:
    gc.collect()
    return float(psutil.Process(os.getpid()).memory_info().rss)
