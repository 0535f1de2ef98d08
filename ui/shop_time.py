"""Times as the shop tells them."""

from collections.abc import Callable
from datetime import datetime

Local = Callable[[datetime], datetime]
"""Brings a moment to the shop's own time."""
