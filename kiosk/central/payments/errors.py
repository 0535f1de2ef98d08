"""Refusals about payments."""

from http import HTTPStatus

from kiosk.central.errors import Refusal


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
