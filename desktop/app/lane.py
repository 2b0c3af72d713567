"""The one thread for everything that may wait."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Lane:
    """Does one thing after another. The first window asks for none, so the thread comes with the first of them."""

    def submit(self, work: "Callable[..., T]", *given: object) -> "Future[T]":
        """Do this when everything before it is done."""
        return self._thread.submit(work, *given)

    def shutdown(self) -> None:
        """Wait until everything is done, and take nothing more."""
        self._thread.shutdown()

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, thread_name_prefix="lane")
