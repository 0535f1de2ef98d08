"""Python's garbage collector, held to the GUI thread and kept from stopping the screen.

Left alone it runs on whichever thread allocates next, and ends Qt's objects there while the GUI thread still uses them.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_EVERY_MS: Final = 1000
_MANY: Final = (20_000, 20, 20)
"""New objects, and collections of the generation below, before a generation is looked through."""


class Collector(QObject):
    """Collects now and then, on the thread it lives in; Python itself does not while there is one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_EVERY_MS)

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, and with it those below."""
        counts = gc.get_count()
        due = [generation for generation, many in enumerate(_MANY) if counts[generation] > many]
        if due:
            gc.collect(due[-1])


def settle() -> None:
    """Look no more at what is there now: it stays until there is another edition."""
    gc.freeze()
