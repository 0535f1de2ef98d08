"""Why a payment was not begun."""

from kiosk.domain.errors import ShopError


class UnknownAttempt(ShopError):
    """There is no such attempt on this terminal."""

    code = "unknown-attempt"

    def __init__(self, attempt_id: str) -> None:
        super().__init__(f"This terminal has no payment attempt {attempt_id}.", "Look it up at central.")


class MethodUnavailable(ShopError):
    """The order cannot be paid that way here."""

    code = "method-unavailable"

    def __init__(self, method: str) -> None:
        super().__init__(f"Payment by {method} is not offered here.", "Offer what `PaymentDesk.methods` names.")


class NothingToPay(ShopError):
    """The order costs nothing, and no provider takes nothing."""

    code = "nothing-to-pay"

    def __init__(self) -> None:
        super().__init__("The order costs nothing.", "Confirm it at the counter.")
