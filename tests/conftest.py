"""What every test shares. Fixtures stand beside the tests that need them."""

import gc
import os
from collections.abc import Iterator

import pydantic.fields  # noqa: F401 - read whole before Qt: PySide looks into every module that is being read
import pytest
from hypothesis import settings

# Before any Qt is loaded: tests need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# PySide says where a method that is no slot is connected; `ViewModel` tells why none may be.
os.environ.setdefault("QT_LOGGING_RULES", "qt.pyside.libpyside.warning=true")

# How long an example takes says more about the machine than about the code.
settings.register_profile("diandian", deadline=None, print_blob=True)
settings.load_profile("diandian")


def pytest_xdist_auto_num_workers() -> int:
    """Two for each core: half of the time a test waits, for a process to start or for a disk."""
    return 2 * len(os.sched_getaffinity(0))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program has no widgets, and a widgets application hands touches on differently."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="module", autouse=True)
def _collected_here() -> Iterator[None]:
    """Python collects on whichever thread allocates next, and would end Qt's objects on a server's or a terminal's."""
    gc.disable()
    yield
    gc.collect()
