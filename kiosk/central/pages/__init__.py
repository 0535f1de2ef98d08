"""The pages that customers' phones open: the practice provider's payment page and the tracking of an order."""

from kiosk.central.pages.endpoints import router

__all__ = ["router"]
