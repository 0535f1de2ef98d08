"""Refusals about orders."""

from http import HTTPStatus

from kiosk.central.errors import Refusal


class UnknownOrder(Refusal):
    """Central does not have this order, or it belongs to someone else."""

    code = "unknown-order"
    status = HTTPStatus.NOT_FOUND
