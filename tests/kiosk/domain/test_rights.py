import pytest

from kiosk.domain.rights import (
    RIGHTS,
    Action,
    NotAllowed,
    Role,
    SecondFactorWanted,
    allowed,
    may,
    require,
    wants_second_factor,
)


def test_every_action_stands_in_the_table() -> None:
    assert set(RIGHTS) == set(Action)


def test_each_role_may_do_all_that_the_one_before_may_and_something_more() -> None:
    assert allowed(Role.CLERK) < allowed(Role.MANAGER) < allowed(Role.TECHNICIAN) == set(Action)


def test_money_and_machines_are_not_for_clerks() -> None:
    assert not allowed(Role.CLERK) & {
        Action.REFUND,
        Action.RESOLVE_PAYMENT,
        Action.CLOSE_DAY,
        Action.SEE_AUDIT,
        Action.CHANGE_SETTINGS,
        Action.LEAVE_KIOSK,
    }
    assert not may(Role.MANAGER, Action.LEAVE_KIOSK)
    assert not may(Role.MANAGER, Action.SET_UP_DEVICE)


def test_a_large_refund_takes_a_second_factor() -> None:
    require(Role.MANAGER, Action.REFUND, amount=20_000)
    with pytest.raises(SecondFactorWanted):
        require(Role.MANAGER, Action.REFUND, amount=20_001)
    require(Role.MANAGER, Action.REFUND, amount=20_001, confirmed=True)
    with pytest.raises(NotAllowed):
        require(Role.CLERK, Action.REFUND, amount=1, confirmed=True)


def test_all_that_only_technicians_do_takes_a_second_factor() -> None:
    for action in allowed(Role.TECHNICIAN) - allowed(Role.MANAGER):
        assert wants_second_factor(action)
        with pytest.raises(SecondFactorWanted):
            require(Role.TECHNICIAN, action)
