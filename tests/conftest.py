"""What every test shares. Fixtures stand beside the tests that need them."""

import os

import pytest
from hypothesis import settings

# Before any Qt is loaded: tests need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

# How long an example takes says more about the machine than about the code.
settings.register_profile("diandian", deadline=None, print_blob=True)
settings.load_profile("diandian")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program has no widgets, and a widgets application hands touches on differently."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
