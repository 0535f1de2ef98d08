"""Python's garbage collector, kept from stopping the screen: what a catalog fills memory with is looked at but once."""

import gc
from typing import Final

_YOUNG: Final = 20_000
"""New objects before the youngest are looked through; Python's 700 would do so several times a frame."""


def calm() -> None:
    """Collect less often."""
    gc.set_threshold(_YOUNG, 20, 20)


def settle() -> None:
    """Look no more at what is there now: it stays until there is another edition."""
    gc.freeze()
