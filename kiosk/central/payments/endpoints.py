"""Payments over HTTP."""

from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Request, Response

from kiosk.central.boundary import Shared, body_as, raw_body
from kiosk.central.orders import UnknownOrder
from kiosk.central.payments.access import Till
from kiosk.central.payments.errors import (
    AmountDiffers,
    AttemptConflict,
    AttemptNotHeld,
    AttemptNotPaid,
    AttemptOpen,
    CodeTooOld,
    NoticeRefused,
    NotPresentable,
    OrderAlreadyPaid,
    OrderCancelled,
    OrderRefused,
    PaymentHeld,
    RefundTooLarge,
    UnknownAttempt,
    UnknownLine,
    UnknownMethod,
    UnknownProvider,
)
from kiosk.central.payments.reconciliation import differences_of
from kiosk.central.payments.reviews import for_review
from kiosk.central.refusing import refuses
from kiosk.central.staff import UnknownStaff
from kiosk.central.stores import Terminal
from kiosk.domain.rights import NotAllowed, SecondFactorWanted
from kiosk.wire.payments import (
    AttemptRequest,
    AttemptView,
    BillDifferences,
    CancelRequest,
    PaymentMethods,
    PaymentReviews,
    RefundRequest,
    RefundView,
    ReturnRequest,
)

router = APIRouter(prefix="/v1")

_BILLS_SHOWN: Final = timedelta(days=31)
_BY_STAFF = (UnknownStaff, NotAllowed, SecondFactorWanted)


@router.get("/payment-methods")
def methods(sender: Terminal, till: Till, central: Shared) -> PaymentMethods:
    """What customers can pay with, and where their phones find central."""
    return till.desk.methods(sender.store_id).model_copy(update={"public_url": central.settings.public_url.rstrip("/")})


@router.post("/payments", status_code=HTTPStatus.CREATED)
@refuses(
    UnknownMethod,
    UnknownOrder,
    AttemptConflict,
    AttemptOpen,
    PaymentHeld,
    OrderRefused,
    OrderCancelled,
    OrderAlreadyPaid,
    AmountDiffers,
    NotPresentable,
    CodeTooOld,
)
def open_attempt(
    sender: Terminal, request: Annotated[AttemptRequest, Depends(body_as(AttemptRequest))], till: Till, answer: Response
) -> AttemptView:
    """Begin an attempt: 201; the same request again: 200 and the attempt as it is now."""
    view, new = till.desk.open(sender, request)
    answer.status_code = HTTPStatus.CREATED if new else HTTPStatus.OK
    return view


@router.get("/payments/{attempt_id}")
@refuses(UnknownAttempt)
def view(attempt_id: str, sender: Terminal, till: Till) -> AttemptView:
    """An attempt as it is now."""
    return till.desk.view(sender, attempt_id)


@router.post("/payments/{attempt_id}/cancel")
@refuses(UnknownAttempt)
def cancel(
    attempt_id: str,
    sender: Terminal,
    request: Annotated[CancelRequest, Depends(body_as(CancelRequest, empty=CancelRequest()))],
    till: Till,
) -> AttemptView:
    """End an attempt without money if it still can; the answer is what became of it."""
    return till.desk.cancel(sender, attempt_id, qr_refused=request.reason == "qr-refused")


@router.post("/payments/{attempt_id}/refunds")
@refuses(UnknownAttempt, AttemptConflict, AttemptNotPaid, RefundTooLarge, UnknownLine, UnknownOrder, *_BY_STAFF)
def refund(
    attempt_id: str,
    sender: Terminal,
    request: Annotated[RefundRequest, Depends(body_as(RefundRequest))],
    till: Till,
) -> RefundView:
    """Send back what an attempt took, or a part of it; the same key again answers with the same refund."""
    return till.desk.refund(sender, attempt_id, request)


@router.post("/payments/{attempt_id}/return")
@refuses(UnknownAttempt, AttemptNotHeld, *_BY_STAFF)
def send_held_back(
    attempt_id: str,
    sender: Terminal,
    request: Annotated[ReturnRequest, Depends(body_as(ReturnRequest))],
    till: Till,
) -> AttemptView:
    """Send back what a held attempt took; the answer is how far that is."""
    return till.desk.send_held_back(sender, attempt_id, request)


@router.get("/payment-reviews")
def reviews(sender: Terminal, central: Shared) -> PaymentReviews:
    """The store's payments that staff should look at."""
    with central.database.read() as session:
        return PaymentReviews(reviews=for_review(session, sender.store_id))


@router.get("/bill-differences")
def bill_differences(sender: Terminal, central: Shared) -> BillDifferences:
    """In what the providers' bills and the books differ about payments of this store."""
    since = central.now().date() - _BILLS_SHOWN
    with central.database.read() as session:
        return BillDifferences(differences=differences_of(session, sender.store_id, since))


@router.post("/notify/{provider}")
@refuses(UnknownProvider, NoticeRefused)
def notify(provider: str, request: Request, body: Annotated[bytes, Depends(raw_body)], till: Till) -> Response:
    """A provider calls: it is verified before it is parsed, taken in, and only then thanked."""
    caller = till.notifying(provider)
    notice = caller.read_notice({name.lower(): value for name, value in request.headers.items()}, body)
    if notice.attempt_id:
        till.desk.take_notice(notice)
    return Response(caller.thanks, media_type="text/plain")
