"""Customers without a screen: what they wish, how they pay, and their phones."""

from kiosk.cli.customers.customer import Customer, Outcome, Waiting
from kiosk.cli.customers.phone import Phone
from kiosk.cli.customers.wishes import Shelves, Wish, wish

__all__ = ["Customer", "Outcome", "Phone", "Shelves", "Waiting", "Wish", "wish"]
