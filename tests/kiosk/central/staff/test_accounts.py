from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from kiosk.central import staff
from kiosk.central.central import Central
from kiosk.central.staff import Secrets, UnfitPin, UnknownStaff
from kiosk.domain.rights import RIGHTS, Action, Factor, NotAllowed, Role, SecondFactorWanted, may
from kiosk.domain.totp import STEP, code_at
from kiosk.wire.pins import hash_card, pin_matches
from kiosk.wire.staff import StaffRoster
from tests.kiosk.central.till import Till, open_shop, pair

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def hired(central: Central, role: Role, store: str = "shop", pin: str | None = None) -> Secrets:
    with central.database.write() as session:
        return staff.add(session, store, "林晓", role, NOW, pin)


def roster(till: Till) -> StaffRoster:
    answer = till.call("GET", "/v1/staff")
    assert answer.status_code == 200, answer.text
    return StaffRoster.model_validate_json(answer.content)


def code(handed: Secrets, at: datetime = NOW) -> str:
    [seed] = parse_qs(urlsplit(handed.totp).query)["secret"]
    return code_at(seed, int(at.timestamp()) // STEP)


def does(central: Central, staff_id: str, action: Action, code: str = "", amount: int = 0) -> str:
    with central.database.write() as session:
        return staff.author(session, "shop", staff_id, action, NOW, code=code, amount=amount).name


def test_terminals_get_hashes_and_no_pin_or_card(central: Central, till: Till) -> None:
    handed = hired(central, Role.MANAGER)
    answer = till.call("GET", "/v1/staff")
    [account] = roster(till).accounts
    assert (account.staff_id, account.name, account.role) == (handed.staff_id, "林晓", Role.MANAGER)
    assert pin_matches(account.pin_hash, handed.pin)
    assert account.card_hash == hash_card(handed.card)
    assert handed.pin not in answer.text.replace(account.totp_secret, "")
    assert handed.card not in answer.text
    for secret in (handed.pin, handed.card, account.pin_hash, account.card_hash, account.totp_secret):
        assert secret not in repr(account)
        assert secret not in repr(handed)


def test_nothing_is_sent_twice_and_a_change_is_noticed(central: Central, till: Till, url: str) -> None:
    handed = hired(central, Role.CLERK)
    tag = till.call("GET", "/v1/staff").headers["ETag"]
    known = till.headers | {"If-None-Match": tag}
    assert requests.get(f"{url}/v1/staff", headers=known, timeout=20).status_code == 304
    with central.database.write() as session:
        staff.disable(session, "shop", handed.staff_id, NOW)
    assert requests.get(f"{url}/v1/staff", headers=known, timeout=20).status_code == 200
    assert roster(till).accounts == ()


def test_a_reset_makes_all_secrets_anew(central: Central, till: Till) -> None:
    before = hired(central, Role.CLERK)
    with central.database.write() as session:
        after = staff.reset(session, "shop", before.staff_id, NOW)
    [account] = roster(till).accounts
    assert not pin_matches(account.pin_hash, before.pin) or before.pin == after.pin
    assert account.card_hash == hash_card(after.card) != hash_card(before.card)
    assert code(before) != code(after)


def test_a_pin_says_who_it_is_within_a_store(central: Central, till: Till) -> None:
    hired(central, Role.CLERK, pin="135790")
    with pytest.raises(UnfitPin):
        hired(central, Role.MANAGER, pin="135790")
    for bad in ("123", "12a4", "１２３４"):
        with pytest.raises(UnfitPin):
            hired(central, Role.MANAGER, pin=bad)
    open_shop(central, store="other")
    hired(central, Role.CLERK, store="other", pin="135790")


def test_a_store_never_sees_anothers_staff(central: Central, till: Till, url: str) -> None:
    hired(central, Role.CLERK)
    open_shop(central, store="other")
    assert roster(pair(central, url, "other")).accounts == ()
    assert requests.get(f"{url}/v1/staff", timeout=20).status_code == 401


@pytest.mark.parametrize("role", Role)
def test_each_role_does_exactly_what_the_table_says(central: Central, till: Till, role: Role) -> None:
    handed = hired(central, role)
    done, refused, wanted = set(), set(), set()
    for action in Action:
        try:
            does(central, handed.staff_id, action)
            done.add(action)
        except NotAllowed:
            refused.add(action)
        except SecondFactorWanted:
            wanted.add(action)
    assert refused == {action for action in Action if not may(role, action)}
    assert wanted == {a for a in Action if may(role, a) and RIGHTS[a].second_factor is Factor.ALWAYS}
    assert done == set(Action) - refused - wanted


def test_a_second_factor_counts_once(central: Central, till: Till) -> None:
    handed = hired(central, Role.MANAGER)
    with pytest.raises(SecondFactorWanted):
        does(central, handed.staff_id, Action.REFUND, amount=20_001)
    with pytest.raises(SecondFactorWanted):
        does(central, handed.staff_id, Action.REFUND, code(handed, NOW + timedelta(hours=1)), 20_001)
    assert does(central, handed.staff_id, Action.REFUND, code(handed), 20_001) == "林晓"
    with pytest.raises(SecondFactorWanted):
        does(central, handed.staff_id, Action.REFUND, code(handed), 20_001)


def test_who_is_disabled_or_of_another_store_does_nothing(central: Central, till: Till) -> None:
    handed = hired(central, Role.TECHNICIAN)
    open_shop(central, store="other")
    elsewhere = hired(central, Role.TECHNICIAN, store="other")
    with central.database.write() as session:
        staff.disable(session, "shop", handed.staff_id, NOW)
    for staff_id in (handed.staff_id, elsewhere.staff_id, "nobody"):
        with pytest.raises(UnknownStaff):
            does(central, staff_id, Action.SEE_ORDERS)
