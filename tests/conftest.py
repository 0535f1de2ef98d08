"""What every test shares. Fixtures stand beside the tests that need them."""

import os

from hypothesis import settings

# Before any Qt is loaded: tests need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
settings.register_profile("diandian", deadline=None, print_blob=True)
settings.load_profile("diandian")
