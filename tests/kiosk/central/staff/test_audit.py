from collections.abc import Callable
from datetime import timedelta

import pytest
import requests
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from kiosk.central import staff
from kiosk.central.central import Central
from kiosk.central.staff import AuditRow, Chain
from kiosk.domain.rights import Action, Role
from kiosk.wire.audit import GENESIS, AuditBatch, AuditEntry, AuditFact, AuditKept, sealed
from tests.kiosk.central.till import NOON, Till, pair, problem_code


def chain(count: int, subject: str = "order") -> list[AuditEntry]:
    entries: list[AuditEntry] = []
    for number in range(1, count + 1):
        fact = AuditFact(
            at=NOON + timedelta(seconds=number), staff_id="s1", name="林晓", role=Role.CLERK, action=Action.PREPARE,
            subject=f"{subject}-{number}", before={"state": "paid"}, after={"state": "preparing"},
        )  # fmt: skip
        entries.append(sealed(number, fact, entries[-1].seal if entries else GENESIS))
    return entries


def sent(till: Till, entries: list[AuditEntry]) -> int:
    answer = till.call("POST", "/v1/audit", AuditBatch(entries=tuple(entries)).model_dump_json())
    assert answer.status_code == 200, answer.text
    return AuditKept.model_validate_json(answer.content).sequence


def standing(central: Central) -> list[Chain]:
    with central.database.read() as session:
        return list(staff.chains(session, "shop"))


def test_entries_are_kept_once_in_whatever_pieces_they_come(central: Central, till: Till) -> None:
    entries = chain(5)
    assert sent(till, entries[:2]) == 2
    assert sent(till, entries[:4]) == 4
    assert sent(till, entries) == 5
    assert standing(central) == [Chain(till.pairing.terminal_id, 5, None)]


def test_central_says_where_to_go_on_after_it_lost_some(central: Central, till: Till) -> None:
    entries = chain(5)
    assert sent(till, entries) == 5
    with central.database.write() as session:
        session.execute(delete(AuditRow).where(AuditRow.sequence > 2))
    assert sent(till, entries[4:]) == 2
    assert sent(till, entries[2:]) == 5
    assert standing(central)[0].fault is None


def test_each_terminal_has_a_chain_of_its_own(central: Central, till: Till, url: str) -> None:
    other = pair(central, url)
    assert (sent(till, chain(2)), sent(other, chain(3, "else"))) == (2, 3)
    assert [(each.entries, each.fault) for each in standing(central)] == [(2, None), (3, None)]


def test_a_history_that_was_rewritten_at_the_terminal_shows(central: Central, till: Till) -> None:
    assert sent(till, chain(3)) == 3
    assert sent(till, chain(5, "rewritten")) == 5
    [found] = standing(central)
    assert found.fault is not None
    assert found.fault.sequence == 4
    with central.database.read() as session:
        marked = session.scalars(select(AuditRow.sequence).where(AuditRow.fault != "")).all()
    assert list(marked) == [4]


@pytest.mark.parametrize("meddling", ["edit", "remove"])
def test_meddling_at_central_shows(central: Central, till: Till, meddling: str) -> None:
    sent(till, chain(4))
    second = AuditRow.sequence == 2
    with central.database.write() as session:
        if meddling == "remove":
            session.execute(delete(AuditRow).where(second))
        else:
            body = session.scalars(select(AuditRow.body).where(second)).one()
            session.execute(update(AuditRow).where(second).values(body=body.replace("order-2", "order-9")))
    assert standing(central)[0].fault is not None


def test_what_is_no_entry_is_refused(till: Till, url: str) -> None:
    assert problem_code(till.call("POST", "/v1/audit", '{"entries": []}')) == "malformed-message"
    assert requests.post(f"{url}/v1/audit", timeout=20).status_code == 401


def cut_off(session: Session) -> None:
    session.execute(delete(AuditRow).where(AuditRow.sequence == 4))


def emptied(session: Session) -> None:
    session.execute(delete(AuditRow))


def relabelled(session: Session) -> None:
    session.execute(update(AuditRow).where(AuditRow.sequence == 2).values(staff_id="s2"))


def swapped(session: Session) -> None:
    for before, after in ((2, 99), (3, 2), (99, 3)):
        session.execute(update(AuditRow).where(AuditRow.sequence == before).values(sequence=after))


def garbled(session: Session) -> None:
    session.execute(update(AuditRow).where(AuditRow.sequence == 2).values(body="{}"))


@pytest.mark.parametrize("meddle", [cut_off, emptied, relabelled, swapped, garbled])
def test_whatever_is_done_to_the_record_at_central_shows(
    central: Central, till: Till, meddle: Callable[[Session], None]
) -> None:
    sent(till, chain(4))
    with central.database.write() as session:
        meddle(session)
    [found] = standing(central)
    assert found.fault is not None


def test_an_end_that_was_cut_off_and_written_anew_shows(central: Central, till: Till) -> None:
    entries = chain(4)
    sent(till, entries)
    with central.database.write() as session:
        cut_off(session)
    other = sealed(4, entries[3].fact.model_copy(update={"subject": "another"}), entries[2].seal)
    assert sent(till, [other]) == 4
    [found] = standing(central)
    assert found.fault is not None
    assert found.fault.sequence == 4
