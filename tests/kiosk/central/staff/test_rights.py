"""Each role, and a stranger, tries each action at central's own doors: exactly what the one table allows works."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.central import CentralSettings, create_app, staff
from kiosk.central.orders.authors import ACTIONS
from kiosk.domain.rights import Action, Role, may
from kiosk.wire.availability import Mark, MarkChange
from kiosk.wire.orders import CancelledMessage, Fact, OrderEventMessage, PaidMessage, ProgressMessage, RefundedMessage
from kiosk.wire.payments import RefundRequest, ReturnRequest
from tests.central_server import served
from tests.kiosk.central.till import Till, open_shop, pair, placed_fact, problem_code

Door = Callable[[Till, str], str]
"""Tries something as that person; "" when it worked, else the code of the refusal."""

REFUSALS = {"not-allowed", "unknown-staff"}
STRANGER = "nobody"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    app = create_app(CentralSettings(data=tmp_path_factory.mktemp("rights")))
    with served(app) as url:
        open_shop(app.state.central)
        yield pair(app.state.central, url)
    app.state.central.database.close()


def of_a_fact(action: Action) -> Door:
    """The door for what staff do at a terminal: the fact that it sends of it."""

    def try_it(till: Till, person: str) -> str:
        placed = till.placed()
        total = placed_fact(placed).total
        life: dict[Action, tuple[Fact, ...]] = {
            Action.CANCEL_ORDER: (CancelledMessage(reason="staff"),),
            Action.CONFIRM_PAYMENT: (paid := PaidMessage(amount=total, method="counter"),),
            Action.PREPARE: (paid, begun := ProgressMessage(kind="preparation_begun")),
            Action.MAKE_READY: (paid, begun, ready := ProgressMessage(kind="made_ready")),
            Action.HAND_OVER: (paid, begun, ready, ProgressMessage(kind="collected")),
            Action.REFUND: (paid, RefundedMessage(amount=100)),
        }
        facts = life[action]
        events = [placed]
        for number, fact in enumerate(facts, start=2):
            by = person if number == len(facts) + 1 else None
            events.append(OrderEventMessage(order_id=placed.order_id, sequence=number, at=placed.at, fact=fact, by=by))
        answers = till.send(*events)
        assert [each.verdict for each in answers[:-1]] == ["accepted"] * len(facts)
        return answers[-1].code or answers[-1].flag

    return try_it


def refund(till: Till, person: str) -> str:
    view = till.attempt(till.ordered())
    till.tap(view)
    body = RefundRequest(key="k", by=person, amount=100).model_dump_json()
    answer = till.call("POST", f"/v1/payments/{view.attempt_id}/refunds", body)
    return "" if answer.ok else problem_code(answer)


def send_held_back(till: Till, person: str) -> str:
    """An attempt that is not held is refused as well, for another reason: rights are asked for first."""
    view = till.attempt(till.ordered())
    answer = till.call("POST", f"/v1/payments/{view.attempt_id}/return", ReturnRequest(by=person).model_dump_json())
    code = problem_code(answer)
    return code if code in REFUSALS else ""


def mark(till: Till, person: str) -> str:
    change = MarkChange(mark=Mark(subject="tea"), sold_out=False, by=person, at=till.central.now())
    answer = till.call("POST", "/v1/availability", change.model_dump_json())
    return "" if answer.ok else problem_code(answer)


DOORS: dict[str, tuple[Action, Door]] = {
    **{f"a fact: {action}": (action, of_a_fact(action)) for action in ACTIONS.values()},
    "a refund": (Action.REFUND, refund),
    "a return": (Action.RESOLVE_PAYMENT, send_held_back),
    "a mark": (Action.CHANGE_AVAILABILITY, mark),
}


@pytest.fixture(scope="module", params=[*Role, None], ids=[*Role, STRANGER])
def person(request: pytest.FixtureRequest, shop: Till) -> tuple[Role | None, str]:
    if request.param is None:
        return None, STRANGER
    with shop.central.database.write() as session:
        return request.param, staff.add(session, "shop", "Li", request.param, shop.central.now()).staff_id


@pytest.mark.parametrize("door", DOORS)
def test_exactly_what_the_table_allows_works(shop: Till, person: tuple[Role | None, str], door: str) -> None:
    role, staff_id = person
    action, try_it = DOORS[door]
    expected = "unknown-staff" if role is None else "" if may(role, action) else "not-allowed"
    assert try_it(shop, staff_id) == expected


def test_money_that_a_stranger_took_stands_and_is_flagged(shop: Till) -> None:
    placed = shop.placed()
    paid = PaidMessage(amount=placed_fact(placed).total, method="counter")
    event = OrderEventMessage(order_id=placed.order_id, sequence=2, at=placed.at, fact=paid, by=STRANGER)
    assert [(each.verdict, each.flag) for each in shop.send(placed, event)][1] == ("accepted", "unknown-staff")


def test_who_was_disabled_since_did_what_was_done_before_the_terminal_heard(shop: Till) -> None:
    with shop.central.database.write() as session:
        clerk = staff.add(session, "shop", "Chen", Role.CLERK, shop.central.now()).staff_id
        staff.disable(session, "shop", clerk, shop.central.now())
    assert of_a_fact(Action.PREPARE)(shop, clerk) == ""


def test_the_manager_of_one_machine_counts_as_one(shop: Till) -> None:
    assert of_a_fact(Action.PREPARE)(shop, "local") == ""
