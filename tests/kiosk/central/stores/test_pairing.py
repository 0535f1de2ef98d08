import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import pytest
import requests

from kiosk.central.central import Central
from kiosk.central.database import Base
from kiosk.central.stores import ensure_store, issue_pairing_code, revoke_terminal
from kiosk.central.stores.errors import InvalidPairingCode
from kiosk.central.stores.models import PairingCodeRow
from kiosk.central.stores.service import claim, holder_of
from kiosk.central.throttle import TRIES
from kiosk.wire.pairing import Pairing
from kiosk.wire.problems import PROBLEM_MEDIA_TYPE, ProblemDetails
from tests.publishing import new_claim

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def code_for(central: Central, store: str = "s1") -> str:
    with central.database.write() as session:
        ensure_store(session, store, {"en": store}, central.now())
        return issue_pairing_code(session, store, central.now())


def ask(url: str, code: str, body: str | None = None) -> requests.Response:
    data = new_claim().model_dump_json() if body is None else body
    return requests.post(f"{url}/v1/pairing/{code}/claim", data=data, timeout=10)


def everything(central: Central) -> bytes:
    """All rows of all tables, and SQLite's files byte by byte."""
    with central.database.read() as session:
        rows = [row for table in Base.metadata.tables.values() for row in session.execute(table.select())]
    files = central.settings.folder.glob("central.db*")
    return "\n".join(map(str, rows)).encode() + b"".join(path.read_bytes() for path in files)


def problem(answer: requests.Response) -> ProblemDetails:
    assert answer.headers["Content-Type"] == PROBLEM_MEDIA_TYPE
    details = ProblemDetails.model_validate_json(answer.content)
    assert details.status == answer.status_code
    return details


def test_each_terminal_of_a_store_gets_its_own_letter(central: Central, url: str) -> None:
    answers = [Pairing.model_validate_json(ask(url, code_for(central)).content) for _ in range(3)]
    assert [a.letters for a in answers] == ["A", "B", "C"]
    assert {a.store_id for a in answers} == {"s1"}
    assert len({a.terminal_id for a in answers}) == 3
    assert {a.public_key for a in answers} == {central.signing_key.public_hex}


def test_a_code_can_be_typed_without_its_dash_and_in_lower_case(central: Central, url: str) -> None:
    assert ask(url, code_for(central).replace("-", "").lower()).status_code == HTTPStatus.CREATED


def test_a_code_works_once_even_when_claimed_at_the_same_time(central: Central, url: str) -> None:
    code = code_for(central)
    with ThreadPoolExecutor(6) as pool:
        statuses = sorted(answer.status_code for answer in pool.map(lambda _: ask(url, code), range(6)))
    assert statuses == [HTTPStatus.CREATED] + [HTTPStatus.FORBIDDEN] * 5


def test_the_same_claim_again_is_the_same_terminal_and_another_is_refused(central: Central, url: str) -> None:
    code, wanted = code_for(central), new_claim().model_dump_json()
    with ThreadPoolExecutor(6) as pool:
        answers = {answer.content for answer in pool.map(lambda _: ask(url, code, wanted), range(6))}
    assert len(answers) == 1
    assert Pairing.model_validate_json(answers.pop()).letters == "A"
    assert problem(ask(url, code)).code == "invalid-pairing-code"
    assert problem(ask(url, code_for(central), wanted)).code == "credential-taken"
    assert Pairing.model_validate_json(ask(url, code_for(central)).content).letters == "B"


def test_a_repeated_claim_is_answered_no_longer_than_the_code_is_valid(central: Central) -> None:
    wanted = new_claim()
    with central.database.write() as session:
        ensure_store(session, "s1", {"en": "s1"}, NOW)
        code = issue_pairing_code(session, "s1", NOW)
        first = claim(session, code, wanted, "00", NOW)
    with central.database.write() as session:
        assert claim(session, code, wanted, "00", NOW + timedelta(hours=23)) == first
    with central.database.write() as session, pytest.raises(InvalidPairingCode):
        claim(session, code, wanted, "00", NOW + timedelta(hours=24))


@pytest.mark.parametrize("weak", ["", "a" * 42, "a" * 129, "a" * 42 + "/"])
def test_a_weak_credential_is_refused(central: Central, url: str, weak: str) -> None:
    details = problem(ask(url, code_for(central), json.dumps({"name": "till", "credential": weak})))
    assert details.detail.startswith("/credential: ")


def test_a_code_expires_after_a_day(central: Central) -> None:
    with central.database.write() as session:
        ensure_store(session, "s1", {"en": "s1"}, NOW)
        code = issue_pairing_code(session, "s1", NOW)
    with central.database.write() as session, pytest.raises(InvalidPairingCode):
        claim(session, code, new_claim(), "00", NOW + timedelta(hours=24))
    with central.database.write() as session:
        assert claim(session, code, new_claim(), "00", NOW + timedelta(hours=23, minutes=59)).letters == "A"


def test_neither_codes_nor_credentials_are_kept(central: Central, url: str) -> None:
    code = code_for(central)
    wanted = new_claim()
    pairing = Pairing.model_validate_json(ask(url, code, wanted.model_dump_json()).content)
    central.database.engine.dispose()
    kept = everything(central)
    assert pairing.terminal_id.encode() in kept
    assert wanted.credential.encode() not in kept
    assert code.replace("-", "").encode() not in kept


def test_wrong_codes_are_refused_with_a_remedy_and_then_braked(url: str) -> None:
    for _ in range(TRIES):
        details = problem(ask(url, "AAAA-AAAA"))
        assert details.code == "invalid-pairing-code"
        assert "kiosk central pair" in details.remedy
    assert problem(ask(url, "AAAA-AAAA")).status == HTTPStatus.TOO_MANY_REQUESTS


def test_a_malformed_claim_names_the_place_and_leaves_the_code_good(central: Central, url: str) -> None:
    code = code_for(central)
    details = problem(ask(url, code, json.dumps({"name": 7, "credential": "a" * 43})))
    assert (details.status, details.code) == (HTTPStatus.UNPROCESSABLE_ENTITY, "malformed-message")
    assert details.detail.startswith("/name: ")
    assert problem(ask(url, code, "not json")).code == "malformed-message"
    assert ask(url, code).status_code == HTTPStatus.CREATED


def test_a_revoked_credential_opens_nothing(central: Central) -> None:
    with central.database.write() as session:
        ensure_store(session, "s1", {"en": "s1"}, NOW)
        wanted, code = new_claim(), issue_pairing_code(session, "s1", NOW)
        pairing = claim(session, code, wanted, "00", NOW)
    with central.database.read() as session:
        holder = holder_of(session, wanted.credential)
        assert holder is not None
        assert holder.terminal_id == pairing.terminal_id
    with central.database.write() as session:
        revoke_terminal(session, "s1", pairing.terminal_id, NOW)
    with central.database.read() as session:
        assert holder_of(session, wanted.credential) is None
    with central.database.write() as session, pytest.raises(InvalidPairingCode):
        claim(session, code, wanted, "00", NOW)


def test_old_codes_are_forgotten(central: Central) -> None:
    with central.database.write() as session:
        ensure_store(session, "s1", {"en": "s1"}, NOW)
        issue_pairing_code(session, "s1", NOW - timedelta(days=3))
        issue_pairing_code(session, "s1", NOW)
    with central.database.read() as session:
        assert session.query(PairingCodeRow).count() == 1


def test_a_terminal_that_was_locked_out_is_itself_again_with_a_new_code(central: Central) -> None:
    lost, fresh = new_claim(), new_claim()
    codes = [code_for(central), code_for(central)]
    with central.database.write() as session:
        before = claim(session, codes[0], lost, "key", NOW)
        revoke_terminal(session, "s1", before.terminal_id, NOW)
    known = fresh.model_copy(update={"known_as": before.terminal_id})
    with central.database.write() as session:
        again = claim(session, codes[1], known, "key", NOW)
        assert again == before
        assert claim(session, codes[1], known, "key", NOW) == before
        assert holder_of(session, fresh.credential) is not None
        assert holder_of(session, lost.credential) is None


def test_nobody_becomes_a_terminal_that_was_not_locked_out_or_is_of_another_store(central: Central) -> None:
    codes = [code_for(central), code_for(central), code_for(central, "s2")]
    with central.database.write() as session:
        first = claim(session, codes[0], new_claim(), "key", NOW)
        posing = new_claim().model_copy(update={"known_as": first.terminal_id})
        assert claim(session, codes[1], posing, "key", NOW).terminal_id != first.terminal_id
        revoke_terminal(session, "s1", first.terminal_id, NOW)
        foreign = new_claim().model_copy(update={"known_as": first.terminal_id})
        assert claim(session, codes[2], foreign, "key", NOW).store_id == "s2"
