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


class PaymentDenied(ShopError):
    """Since it was looked at, somebody of the staff said that this money did not come."""

    code = "payment-denied"

    def __init__(self) -> None:
        super().__init__("Staff said meanwhile that this money did not come.", "Look at the account again, then say.")


class PaymentGivenUp(ShopError):
    """Since it was looked at, the customer said that they have not paid by this code."""

    code = "payment-given-up"

    def __init__(self) -> None:
        super().__init__("The customer said meanwhile that they did not pay this way.", "Ask how they pay.")
