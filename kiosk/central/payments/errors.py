"""Refusals about payments."""

from datetime import date
from http import HTTPStatus

from kiosk.central.errors import Refusal
from kiosk.domain.errors import ShopError


class UnknownAttempt(Refusal):
    """Central does not have this attempt, or it belongs to another terminal."""

    code = "unknown-attempt"
    status = HTTPStatus.NOT_FOUND


class UnknownMethod(Refusal):
    """There is no such way to pay, or it is not one that central makes attempts for."""

    code = "unknown-method"
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class AttemptConflict(Refusal):
    """The key was used for something else."""

    code = "conflict"
    status = HTTPStatus.CONFLICT


class AttemptOpen(Refusal):
    """Another attempt of the order can still be paid."""

    code = "attempt-open"
    status = HTTPStatus.CONFLICT


class PaymentHeld(Refusal):
    """An earlier attempt took another amount than was asked, and nobody has decided about it yet."""

    code = "payment-held"
    status = HTTPStatus.CONFLICT


class AmountDiffers(Refusal):
    """The amount or the currency is not the order's."""

    code = "amount-differs"
    status = HTTPStatus.CONFLICT


class CodeTooOld(Refusal):
    """The code of the customer's phone was read too long ago to be used."""

    code = "code-too-old"
    status = HTTPStatus.CONFLICT


class NotPresentable(Refusal):
    """This way to pay does not take the codes of customers' phones."""

    code = "not-presentable"
    status = HTTPStatus.UNPROCESSABLE_ENTITY


class OrderAlreadyPaid(Refusal):
    """The order needs no payment."""

    code = "order-already-paid"
    status = HTTPStatus.CONFLICT


class OrderCancelled(Refusal):
    """The order is off."""

    code = "order-cancelled"
    status = HTTPStatus.CONFLICT


class OrderRefused(Refusal):
    """Central refused the order, so it takes no money for it."""

    code = "order-refused"
    status = HTTPStatus.CONFLICT


class AttemptNotPaid(Refusal):
    """There is no money to send back."""

    code = "attempt-not-paid"
    status = HTTPStatus.CONFLICT


class RefundTooLarge(Refusal):
    """More than is left of what was paid."""

    code = "refund-too-large"
    status = HTTPStatus.CONFLICT


class UnknownProvider(Refusal):
    """No such provider is set up, or it does not call by itself."""

    code = "unknown-provider"
    status = HTTPStatus.NOT_FOUND


class NoticeRefused(Refusal):
    """A notification does not prove that it is the provider's, or is not about this account."""

    code = "notice-refused"
    status = HTTPStatus.UNAUTHORIZED

    def __init__(self, provider: str, why: str) -> None:
        super().__init__(f"This notification of {provider} is not taken in: {why}.", "Send it signed, and in time.")


class UnknownLine(Refusal):
    """The order has no such line, or its money went back before."""

    code = "unknown-line"
    status = HTTPStatus.CONFLICT


class AttemptNotHeld(Refusal):
    """Nothing of this attempt is held."""

    code = "attempt-not-held"
    status = HTTPStatus.CONFLICT


class BillUnavailable(ShopError):
    """The provider's bill of a day cannot be had, or not whole. Nobody asks for it over HTTP."""

    code = "bill-unavailable"

    def __init__(self, provider: str, day: date, why: str) -> None:
        super().__init__(
            f"The bill of {provider} for {day} cannot be had: {why}.", "Try again later, after ten o'clock."
        )


class UnknownCode(ShopError):
    """The store shows no code of that standard."""

    code = "unknown-code"
    bad_input = True


class NoCurrency(ShopError):
    """Nothing is published for the store: nobody knows in which currency a code is to be."""

    code = "no-currency"
    bad_input = True
