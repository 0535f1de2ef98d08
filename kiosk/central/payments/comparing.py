"""A provider's bill of a day against what central has in its books. Pure: both are handed in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.central.payments.port import Bill, BillEntry
from kiosk.wire.payments import DifferenceKind

REMEDIES: Final[Mapping[DifferenceKind, str]] = {
    DifferenceKind.PAYMENT_MISSING_HERE: "The provider took it and no order has it. Look at the attempt with `kiosk "
    "central held`; if it is not this shop's at all, send it back in the provider's console.",
    DifferenceKind.PAYMENT_MISSING_THERE: "The order counts as paid and the provider's bill lacks it. Ask the provider "
    "with the attempt's number, and do not send it back before it answers.",
    DifferenceKind.OTHER_SUM: "What was taken is not what the order was paid with. Compare the receipt, and send the "
    "rest back or ask for it.",
    DifferenceKind.REFUND_MISSING_HERE: "Money went back that nobody here sent back: it was done in the provider's "
    "console. Tell the store, and mark the order.",
    DifferenceKind.REFUND_MISSING_THERE: "The customer was told that the money is back and the bill lacks it. Ask the "
    "provider with the refund's number.",
    DifferenceKind.OTHER_REFUND: "Another sum went back than was asked for. Ask the provider with the refund's number.",
}
"""What to do about each."""


@dataclass(frozen=True, slots=True)
class Movement:
    """Money that moved by central's books, some time between `after` and `until`; `refund` is a refund's number."""

    attempt_id: str
    amount: int
    after: datetime
    until: datetime
    refund: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which bill and books differ; what is missing counts 0."""

    kind: DifferenceKind
    attempt_id: str
    here: int
    there: int
    refund: str = ""


Key = tuple[str, str]
"""An attempt, and the number of a refund of it, or none."""


def compare(bill: Bill, known: Sequence[Movement], earlier: frozenset[Key]) -> tuple[Difference, ...]:
    """All differences. `known` are all movements of attempts on the bill, and those of its day.

    `earlier` is what stands on the bill of the day before: what moved around midnight may stand on either.
    """
    here = {(each.attempt_id, each.refund): each for each in known}
    there = {key_of(entry): entry for entry in bill.entries}
    found = [*_on_the_bill(bill.entries, here)]
    for key, movement in here.items():
        if key not in there and key not in earlier and of_day(bill, movement):
            kind = DifferenceKind.REFUND_MISSING_THERE if movement.refund else DifferenceKind.PAYMENT_MISSING_THERE
            found.append(Difference(kind, movement.attempt_id, movement.amount, 0, movement.refund))
    return tuple(found)


def key_of(entry: BillEntry) -> Key:
    """What an entry is about."""
    return entry.attempt_id, entry.refund


def of_day(bill: Bill, movement: Movement) -> bool:
    """Whether it must stand on this bill, or on that of the day before if it began then."""
    return bill.begins <= movement.until < bill.ends


def around_midnight(bill: Bill, known: Sequence[Movement]) -> bool:
    """Whether something that this bill lacks may stand on that of the day before."""
    there = {key_of(entry) for entry in bill.entries}
    return any(
        (each.attempt_id, each.refund) not in there and of_day(bill, each) and each.after < bill.begins
        for each in known
    )


def _on_the_bill(entries: Sequence[BillEntry], here: Mapping[Key, Movement]) -> Iterator[Difference]:
    undone = _taken_and_given_back(entries, here)
    for entry in entries:
        mine = here.get(key_of(entry))
        if mine is None and entry.attempt_id in undone:
            continue
        if mine is None:
            kind = DifferenceKind.REFUND_MISSING_HERE if entry.refund else DifferenceKind.PAYMENT_MISSING_HERE
            yield Difference(kind, entry.attempt_id, 0, entry.amount, entry.refund)
        elif mine.amount != entry.amount:
            kind = DifferenceKind.OTHER_REFUND if entry.refund else DifferenceKind.OTHER_SUM
            yield Difference(kind, entry.attempt_id, mine.amount, entry.amount, entry.refund)


def _taken_and_given_back(entries: Sequence[BillEntry], here: Mapping[Key, Movement]) -> frozenset[str]:
    """Attempts that a cancel undid at the provider: all of it went back, and central counts neither."""
    sums: dict[str, int] = {}
    for entry in entries:
        sums[entry.attempt_id] = sums.get(entry.attempt_id, 0) + (-entry.amount if entry.refund else entry.amount)
    booked = {attempt for attempt, _ in here}
    return frozenset(attempt for attempt, left in sums.items() if left == 0 and attempt not in booked)
