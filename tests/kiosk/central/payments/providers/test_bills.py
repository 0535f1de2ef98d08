"""Each provider's bill of a day, in its own format, held against the books."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from kiosk.central.payments import Payments, Reconciliation
from kiosk.central.payments.errors import BillUnavailable, UnknownProvider
from kiosk.central.payments.models import AttemptRow
from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import BillDifferences
from tests.kiosk.central.payments.providers.branch import Branch
from tests.providers.books import DEAF, SimCharge


def day_of(branch: Branch, days: int = 0) -> date:
    """The provider's day, which for a shop in Asia is not everybody's."""
    zone = ZoneInfo("UTC" if branch.simulator.provider == "stripe" else "Asia/Shanghai")
    return datetime.now(zone).date() + timedelta(days=days)


def reconciled(branch: Branch) -> Reconciliation:
    payments: Payments = branch.app.state.payments
    return payments.reconciler.reconcile(branch.simulator.provider, day_of(branch))


def mine(branch: Branch) -> list[tuple[str, int, int]]:
    """What differs about the present attempt; the books of other tests are closed."""
    found = reconciled(branch).differences
    return [(each.kind.value, each.here, each.there) for each in found if each.attempt_id == branch.asked.attempt_id]


def paid(branch: Branch) -> None:
    branch.open()
    branch.pays()
    assert branch.look().state is AttemptState.PAID


def stranger_pays(branch: Branch) -> None:
    """Money of something else that goes by the same account: the bill is not empty."""
    branch.books.charges["elsewhere"] = SimCharge("elsewhere", 900, "CNY", "elsewhere")
    branch.books.pay("elsewhere")


def test_books_that_agree(branch: Branch) -> None:
    paid(branch)
    branch.refund("some", 200)
    done = reconciled(branch)
    assert done.entries == 2
    assert mine(branch) == []


def test_each_difference_is_listed_and_kept_with_what_to_do(branch: Branch) -> None:
    paid(branch)
    branch.books.charges[branch.asked.attempt_id].taken = 599
    assert mine(branch) == [("other-sum", 600, 599)]
    branch.books.charges[branch.asked.attempt_id].taken = 600
    branch.refund("some", 200)
    (refund,) = branch.books.refunds.values()
    refund.amount = 150
    assert mine(branch) == [("other-refund", 200, 150)]
    del branch.books.refunds[refund.number]
    assert mine(branch) == [("refund-missing-there", 200, 0)]
    branch.books.refund("by-hand", branch.asked.attempt_id, 100)
    assert ("refund-missing-here", 0, 100) in mine(branch)
    kept = BillDifferences.model_validate_json(branch.till.call("GET", "/v1/bill-differences").content).differences
    kinds = {each.kind.value for each in kept if each.attempt_id == branch.asked.attempt_id}
    assert kinds == {"refund-missing-here", "refund-missing-there"}
    assert all(each.remedy for each in kept)


def test_a_payment_that_the_provider_lacks(branch: Branch) -> None:
    paid(branch)
    branch.books.charges.clear()
    stranger_pays(branch)
    assert mine(branch) == [("payment-missing-there", 600, 0)]


def test_a_payment_that_nobody_here_knows(branch: Branch) -> None:
    branch.open()
    branch.pays()
    assert mine(branch) == [("payment-missing-here", 0, 600)]
    assert branch.look().state is AttemptState.PAID
    stranger_pays(branch)
    (found,) = [each for each in reconciled(branch).differences if each.attempt_id == "elsewhere"]
    assert (found.kind.value, found.store_id, found.there) == ("payment-missing-here", "", 900)


def test_late_money_that_went_back_differs_in_nothing(branch: Branch) -> None:
    branch.open()
    branch.cancel()
    branch.pays()
    branch.notified()
    assert branch.state() is AttemptState.REFUNDED
    assert mine(branch) == []


def test_what_moved_around_midnight_may_stand_on_the_day_before(branch: Branch) -> None:
    paid(branch)
    stranger_pays(branch)
    yesterday = timedelta(days=1)
    branch.books.charges[branch.asked.attempt_id].taken_at -= yesterday.total_seconds()
    with branch.till.central.database.write() as session:
        same = AttemptRow.attempt_id == branch.asked.attempt_id
        session.execute(update(AttemptRow).where(same).values(created_at=branch.now() - yesterday))
    assert mine(branch) == []


def test_a_bill_that_does_not_come_is_no_bill(branch: Branch) -> None:
    paid(branch)
    branch.mishap(bill=DEAF)
    with pytest.raises(BillUnavailable, match=branch.simulator.provider):
        reconciled(branch)
    payments: Payments = branch.app.state.payments
    with pytest.raises(UnknownProvider):
        payments.reconciler.reconcile("nobody", day_of(branch))
    assert payments.reconciler.reconcile(branch.simulator.provider, day_of(branch, -400)).entries == 0
