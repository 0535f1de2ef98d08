"""The payments of one server, composed."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.central.central import Central
from kiosk.central.payments.desk import PaymentDesk
from kiosk.central.payments.errors import UnknownProvider
from kiosk.central.payments.port import Notifying, PaymentProvider
from kiosk.central.payments.practice import PRACTICE, PracticeProvider
from kiosk.central.payments.providers import configured
from kiosk.central.payments.reconciliation import Reconciler
from kiosk.central.payments.sweeper import Sweeper


class Payments:
    """The desk, and the books' check, with the providers that are set up."""

    def __init__(self, central: Central) -> None:
        self.practice = PracticeProvider(central.database, lambda: central.settings.base_url, central.now)
        accounts = configured(central.settings, lambda: central.settings.base_url, central.now)
        self._notifying: dict[str, Notifying] = {**accounts}
        practises = not accounts if central.settings.practice is None else central.settings.practice
        providers: dict[str, PaymentProvider] = {**accounts, **({PRACTICE: self.practice} if practises else {})}
        self.desk = PaymentDesk(central.database, providers, central.now)
        self.reconciler = Reconciler(central.database, accounts, central.now)

    def notifying(self, provider: str) -> Notifying:
        """The provider of that name that calls by itself. Raises `UnknownProvider`."""
        if provider not in self._notifying:
            raise UnknownProvider(f"No provider {provider} is set up.", "Set up its account, or call another address.")
        return self._notifying[provider]

    @contextmanager
    def swept(self) -> Iterator[None]:
        """Look after open attempts in the background while the server runs."""
        sweeper = Sweeper(self.desk)
        sweeper.start()
        try:
            yield
        finally:
            sweeper.stop()
            self.end()

    def end(self) -> None:
        """Let go of the lines to the providers."""
        for provider in self._notifying.values():
            provider.end()
