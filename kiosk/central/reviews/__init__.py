"""What customers tapped after ordering: one rating an order, kept without anything about the person."""

from kiosk.central.reviews.endpoints import router
from kiosk.central.reviews.models import RatingRow
from kiosk.central.reviews.service import Average, average, keep

__all__ = ["Average", "RatingRow", "average", "keep", "router"]
