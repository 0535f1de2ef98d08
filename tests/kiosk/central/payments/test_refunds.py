"""Who may send back how much, by line or by sum, and what staff are to look at."""

import pytest
from sqlalchemy import delete, select

from kiosk.central import staff
from kiosk.central.central import Central
from kiosk.central.staff import OFFICE, Chain, OfficeAuditRow
from kiosk.domain.rights import Role
from kiosk.wire.audit import AuditEntry
from kiosk.wire.payments import AttemptView, PaymentReviews, RefundRequest, RefundView, ReturnRequest
from tests.kiosk.central.payments.office import Office, by_bank
from tests.kiosk.central.till import NOODLES, TEA, Till, problem_code


@pytest.fixture
def view(till: Till) -> AttemptView:
    """An attempt that has paid for noodles and tea."""
    view = till.attempt(till.ordered(NOODLES, TEA))
    till.tap(view)
    return view


def asked(till: Till, view: AttemptView, **fields: object) -> RefundRequest:
    return RefundRequest.model_validate({"key": "k", "by": till.manager, **fields})


def sent(till: Till, view: AttemptView, request: RefundRequest) -> RefundView | str:
    answer = till.call("POST", f"/v1/payments/{view.attempt_id}/refunds", request.model_dump_json())
    return RefundView.model_validate_json(answer.content) if answer.ok else problem_code(answer)


def test_lines_go_back_for_what_was_paid_and_each_once(till: Till, view: AttemptView) -> None:
    tea = sent(till, view, asked(till, view, key="tea", lines=(2,)))
    assert isinstance(tea, RefundView)
    assert tea.amount == 600
    assert sent(till, view, asked(till, view, key="tea", lines=(2,))) == tea
    assert sent(till, view, asked(till, view, key="again", lines=(1, 2))) == "unknown-line"
    assert sent(till, view, asked(till, view, key="none", lines=(3,))) == "unknown-line"
    noodles = sent(till, view, asked(till, view, key="noodles", lines=(1,)))
    assert isinstance(noodles, RefundView)
    assert noodles.amount == view.amount - 600


def test_a_clerk_and_a_stranger_send_nothing_back(central: Central, till: Till, view: AttemptView) -> None:
    with central.database.write() as session:
        clerk = staff.add(session, till.pairing.store_id, "Li", Role.CLERK, central.now()).staff_id
    assert sent(till, view, asked(till, view, amount=1, by=clerk)) == "not-allowed"
    assert sent(till, view, asked(till, view, amount=1, by="nobody")) == "unknown-staff"


def test_a_large_sum_takes_a_second_factor_also_in_small_parts(till: Till) -> None:
    view = till.attempt(till.ordered(*[NOODLES] * 8))
    till.tap(view)
    assert sent(till, view, asked(till, view, key="first", amount=19_000)) != "second-factor-wanted"
    assert sent(till, view, asked(till, view, key="second", amount=2_000)) == "second-factor-wanted"


def test_what_is_held_is_listed_until_it_went_back(till: Till) -> None:
    office = Office(till)
    request = by_bank(till.ordered())
    office.open(request)
    office.desk.notify(office.key(request), office.bank.pay(office.key(request), amount=3600))
    listed = PaymentReviews.model_validate_json(till.call("GET", "/v1/payment-reviews").content).reviews
    found = [(each.attempt_id, each.problem, each.asked, each.taken) for each in listed]
    assert found == [(request.attempt_id, "payment-held", 3700, 3600)]
    office.desk.send_held_back(office.sender, request.attempt_id, ReturnRequest(by=till.manager))
    assert office.bank.refunds == {(office.key(request), "late"): 3600}
    assert not PaymentReviews.model_validate_json(till.call("GET", "/v1/payment-reviews").content).reviews


def test_only_what_is_held_is_returned(till: Till, view: AttemptView) -> None:
    body = ReturnRequest(by=till.manager).model_dump_json()
    assert problem_code(till.call("POST", f"/v1/payments/{view.attempt_id}/return", body)) == "attempt-not-held"


def test_who_sent_money_back_is_in_centrals_own_chain(central: Central, till: Till, view: AttemptView) -> None:
    for _ in range(2):
        sent(till, view, asked(till, view, key="tea", lines=(2,)))
    sent(till, view, asked(till, view, key="more", amount=100))
    assert sent(till, view, asked(till, view, key="never", amount=10**6)) == "refund-too-large"
    with central.database.read() as session:
        rows = session.scalars(select(OfficeAuditRow)).all()
        assert list(staff.chains(session, till.pairing.store_id)) == [Chain(OFFICE, 2, None)]
    facts = [AuditEntry.model_validate_json(row.body).fact for row in rows]
    assert [(each.staff_id, each.action.value, each.subject) for each in facts] == [
        (till.manager, "refund", view.order_id)
    ] * 2
    assert [(each.before["refunded"], each.after["refunded"]) for each in facts] == [(0, 600), (600, 700)]


def test_an_entry_of_centrals_chain_cannot_be_changed_unseen(central: Central, till: Till, view: AttemptView) -> None:
    sent(till, view, asked(till, view, amount=100))
    with central.database.write() as session:
        row = session.scalars(select(OfficeAuditRow)).one()
        row.body = row.body.replace('"refunded":100', '"refunded":1')
    with central.database.write() as session:
        (chain,) = staff.chains(session, till.pairing.store_id)
        assert chain.fault is not None
        session.execute(delete(OfficeAuditRow))
    with central.database.read() as session:
        (chain,) = staff.chains(session, till.pairing.store_id)
    assert chain.fault is not None
