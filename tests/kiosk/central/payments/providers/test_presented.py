"""The code of the customer's phone: asked with once, known in the end, and said and kept nowhere."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import AttemptRequest
from tests.kiosk.central.payments.providers.branch import Branch
from tests.kiosk.central.till import problem_code
from tests.providers.books import DEAF, FAILS, LOST, SLOW

S = AttemptState
CODES = {"wechat": "134567890123456789", "alipay": "281234567890123456"}


@pytest.fixture
def presented(branch: Branch) -> Iterator[Branch]:
    """A customer who shows the code of the provider's app."""
    if branch.simulator.provider not in CODES:
        pytest.skip("there are no such codes")
    code = SecretStr(CODES[branch.simulator.provider])
    branch.asked = branch.asked.model_copy(
        update={"presented": code, "presented_at": branch.now(), "valid_seconds": 60}
    )
    yield branch
    branch.ahead = timedelta()


def code_of(branch: Branch) -> str:
    assert branch.asked.presented
    return branch.asked.presented.get_secret_value()


def answers(branch: Branch, how: str) -> None:
    branch.books.codes[code_of(branch)] = how


def test_it_is_taken_at_once(presented: Branch) -> None:
    view = presented.open()
    assert (view.state, view.qr_text) == (S.PAID, "")
    assert presented.order().paid == 600
    assert presented.open().state is S.PAID
    assert presented.books.calls.count("take") == 1


def test_the_customer_enters_the_password(presented: Branch) -> None:
    answers(presented, "password")
    view = presented.open()
    assert (view.state, view.scanned) == (S.SHOWING, True)
    assert presented.look().state is S.SHOWING
    presented.pays()
    assert presented.look().state is S.PAID


def test_who_never_enters_it_is_not_charged(presented: Branch) -> None:
    answers(presented, "password")
    presented.open()
    presented.sweep(2)
    assert presented.state() is S.CLOSED
    assert presented.books.charges[presented.asked.attempt_id].status == "closed"
    assert presented.order().paid == 0


@pytest.mark.parametrize("how", ["broke", "used"])
def test_a_refused_code_ends_it_and_another_can_be_shown(presented: Branch, how: str) -> None:
    if how == "broke":
        answers(presented, "broke")
    else:
        presented.books.used.add(code_of(presented))
    assert presented.open().state is S.CLOSED
    assert presented.order().paid == 0
    again = presented.again().model_copy(update={"presented": SecretStr("13" + "9" * 16)})
    assert presented.open(again).state is S.PAID


@pytest.mark.parametrize("mishap", [LOST, SLOW])
def test_a_lost_answer_is_asked_after_and_the_code_is_not_used_again(presented: Branch, mishap: str) -> None:
    presented.mishap(take=mishap)
    assert presented.open().state is S.UNKNOWN
    assert presented.look().state is S.PAID
    assert presented.books.calls.count("take") == 1
    assert presented.books.kept(presented.asked.attempt_id) == 600


@pytest.mark.parametrize("mishap", [DEAF, FAILS])
def test_a_request_that_never_arrived_is_reversed_when_its_time_is_up(presented: Branch, mishap: str) -> None:
    presented.mishap(take=mishap)
    assert presented.open().state is S.UNKNOWN
    assert presented.look().state is S.SHOWING  # it might still arrive
    presented.sweep(2)
    assert presented.state() is S.CLOSED
    assert presented.order().paid == 0


def test_one_that_the_provider_never_heard_of_does_not_keep_the_order_for_ever(presented: Branch) -> None:
    presented.mishap(take=DEAF)
    presented.open()
    presented.books.reverse = presented.books.close  # type: ignore[method-assign]  # there is nothing to reverse
    presented.sweep(2)
    assert presented.state() is S.CLOSED
    again = presented.again().model_copy(update={"presented_at": presented.now()})
    assert presented.open(again).state is S.PAID


def test_paid_between_the_last_question_and_the_reversal_goes_back(presented: Branch) -> None:
    answers(presented, "password")
    presented.open()
    original = presented.books.reverse

    def paid_first(number: str) -> str:
        presented.books.pay(number)
        return original(number)

    presented.books.reverse = paid_first  # type: ignore[method-assign]
    presented.sweep(2)
    assert presented.state() is S.CLOSED
    assert presented.books.kept(presented.asked.attempt_id) == 0


def test_a_cancel_never_hurts_a_payment_that_was_quicker(presented: Branch) -> None:
    answers(presented, "password")
    presented.open()
    presented.pays()
    assert presented.cancel().state is S.PAID
    assert presented.books.kept(presented.asked.attempt_id) == 600


def test_a_cancel_is_known_within_a_minute(presented: Branch) -> None:
    answers(presented, "password")
    presented.open()
    presented.cancel()
    for _ in range(4):
        presented.sweep(0.25)
    assert presented.state() is S.CLOSED


def test_a_request_that_was_long_under_way_is_not_charged(presented: Branch) -> None:
    early = presented.now() - timedelta(seconds=30)
    answer = presented.till.ask(presented.asked.model_copy(update={"presented_at": early}))
    assert problem_code(answer) == "code-too-old"
    assert "take" not in presented.books.calls


def test_a_code_read_in_the_future_has_no_age_and_is_not_charged(presented: Branch) -> None:
    ahead = presented.now() + timedelta(seconds=30)
    answer = presented.till.ask(presented.asked.model_copy(update={"presented_at": ahead}))
    assert problem_code(answer) == "code-too-old"
    assert "take" not in presented.books.calls


def test_a_code_without_its_time_is_not_even_read(presented: Branch) -> None:
    answer = presented.till.ask(presented.asked.model_copy(update={"presented_at": None}))
    assert problem_code(answer) == "malformed-message"
    assert code_of(presented) not in answer.text
    assert "take" not in presented.books.calls
    assert presented.order().paid == 0


def test_a_way_to_pay_without_such_codes_says_so(branch: Branch) -> None:
    if branch.simulator.provider in CODES:
        pytest.skip("it takes them")
    shown = {"presented": SecretStr(CODES["wechat"]), "presented_at": branch.now()}
    answer = branch.till.ask(branch.asked.model_copy(update=shown))
    assert problem_code(answer) == "not-presentable"


def test_the_code_is_in_no_log_no_answer_and_no_file(presented: Branch, capfd: pytest.CaptureFixture[str]) -> None:
    presented.mishap(take=LOST)
    code, asked = code_of(presented), presented.asked
    said = [presented.till.ask(asked), presented.till.ask(asked)]
    wrong: list[AttemptRequest] = [
        asked.model_copy(update={"amount": 1}),
        asked.model_copy(update={"attempt_id": "b" * 32, "order_id": "nothing"}),
        asked.model_copy(update={"attempt_id": "c" * 32, "method": "nothing"}),
    ]
    said += [presented.till.ask(each) for each in wrong]
    broken = asked.model_dump_json().replace('"amount"', '"amounts"')
    said += [presented.till.call("POST", "/v1/payments", broken)]
    said += [presented.till.call("POST", "/v1/payments", asked.model_dump_json().replace(code, code + "0" * 9))]
    presented.look()
    out, err = capfd.readouterr()
    assert code in asked.model_dump_json()
    assert code not in repr(asked)
    assert not [answer for answer in said if code in answer.text + str(answer.headers)]
    assert code not in out + err
    folder = presented.till.central.settings.data
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert any(file.name == "central.db" for file in files)
    assert not [file for file in files if code.encode() in Path(file).read_bytes()]
