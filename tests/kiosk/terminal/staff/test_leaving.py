import pytest

from kiosk.domain.rights import Action, NotAllowed, Role, SecondFactorWanted
from kiosk.terminal.staff import NotDrained, Panel, StaffLeaving
from tests.kiosk.terminal.staff.people import Clock, code, signed_in


def leaving(panel: Panel, *lacking: str, patience: float = 5) -> StaffLeaving:
    """Central lacks these, one after the other, and then nothing; the last of them stays for the impatient."""
    left = list(lacking)
    return StaffLeaving(panel.guard, panel.trail, lambda: left.pop(0) if left else "", patience)


def test_a_technician_leaves_once_central_has_everything(panel: Panel, clock: Clock) -> None:
    technician = signed_in(panel, Role.TECHNICIAN)
    leaving(panel, "3 order events", "1 order events").leave(technician, code(Role.TECHNICIAN, clock))
    [entry] = panel.trail.page(most=1)
    assert (entry.fact.action, entry.fact.staff_id, entry.fact.after) == (Action.LEAVE_KIOSK, "technician", {})


def test_what_central_lacks_keeps_the_program_on(panel: Panel, clock: Clock) -> None:
    technician = signed_in(panel, Role.TECHNICIAN)
    with pytest.raises(NotDrained, match="3 order events"):
        leaving(panel, "3 order events", patience=0).leave(technician, code(Role.TECHNICIAN, clock))


def test_it_takes_the_right_and_the_code(panel: Panel, clock: Clock) -> None:
    for given in ("", "000000"):
        with pytest.raises(SecondFactorWanted):
            leaving(panel).leave(signed_in(panel, Role.TECHNICIAN), given)
    with pytest.raises(NotAllowed):
        leaving(panel).leave(signed_in(panel, Role.MANAGER), code(Role.MANAGER, clock))
