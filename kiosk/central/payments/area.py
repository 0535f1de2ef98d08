"""The payments of one server, composed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

from fastapi import Depends, Request

from kiosk.central.boundary import Central
from kiosk.central.payments.desk import PaymentDesk
from kiosk.central.payments.practice import PRACTICE, PracticeProvider
from kiosk.central.payments.sweeper import Sweeper


class Payments:
    """The desk, with the providers that are set up."""

    def __init__(self, central: Central) -> None:
        self.practice = PracticeProvider(central.database, lambda: central.settings.base_url, central.now)
        self.desk = PaymentDesk(central.database, {PRACTICE: self.practice}, central.now)

    @contextmanager
    def swept(self) -> Iterator[None]:
        """Look after open attempts in the background while the server runs."""
        sweeper = Sweeper(self.desk)
        sweeper.start()
        try:
            yield
        finally:
            sweeper.stop()


def _payments_of(request: Request) -> Payments:
    payments = request.app.state.payments
    assert isinstance(payments, Payments)
    return payments


Till = Annotated[Payments, Depends(_payments_of)]
"""The payments of the server that a request came to."""
