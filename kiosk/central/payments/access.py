"""What a request about payments gets to work with."""

from typing import Annotated

from fastapi import Depends, Request

from kiosk.central.payments.area import Payments


async def _payments_of(request: Request) -> Payments:
    payments = request.app.state.payments
    assert isinstance(payments, Payments)
    return payments


Till = Annotated[Payments, Depends(_payments_of)]
"""The payments of the server that a request came to."""
