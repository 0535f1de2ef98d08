"""What customers tapped after ordering: one rating an order, kept without anything about the person."""

from typing import TYPE_CHECKING

from kiosk.central.reviews.models import RatingRow
from kiosk.central.reviews.service import Average, average, keep
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.reviews.endpoints import router

__all__ = ["Average", "RatingRow", "average", "keep", "router"]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
