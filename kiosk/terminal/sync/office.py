"""What a till needs of central."""

from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from pydantic import BaseModel

from kiosk.terminal.sync.client import HttpProblem, Unreachable

M = TypeVar("M", bound=BaseModel)


class Office(Protocol):
    """Central, or what stands in for it while staff train."""

    def call(
        self, method: str, path: str, answer: type[M], message: BaseModel | None = None
    ) -> M | HttpProblem | Unreachable:
        """Send a message and read the message that comes back."""

    def one_wait(self) -> AbstractContextManager[None]:
        """All that this thread asks in the block has the time of one call together."""
