import re
from html.parser import HTMLParser

import pytest
import requests
from fastapi import FastAPI

from kiosk.central.central import Central
from kiosk.central.pages.words import WORDS
from kiosk.central.payments.models import AttemptRow
from kiosk.domain.payments import AttemptState
from kiosk.wire.orders import CancelledMessage, LineMessage, ProgressMessage
from kiosk.wire.payments import AttemptView
from tests.kiosk.central.till import NOODLES, TEA, Till, changed, paid, phone_path, placed_fact, then


class Page(HTMLParser):
    """What a reader finds on a page: its words, and every address it would load or send to."""

    def __init__(self, answer: requests.Response) -> None:
        super().__init__()
        self.words: list[str] = []
        self.addresses: list[str] = []
        self.language = ""
        self._hidden = 0
        self.feed(answer.text)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("style", "script", "title")
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        self.language = self.language or next((value or "" for name, value in attrs if name == "lang"), "")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def read(url: str, **headers: str) -> Page:
    answer = requests.get(url, headers=headers, timeout=10)
    assert answer.status_code == 200
    return Page(answer)


def tracking(till: Till, token: str) -> str:
    return f"{till.url}/o/{token}"


@pytest.fixture
def view(till: Till) -> AttemptView:
    return till.attempt(till.ordered())


def test_the_payment_page_says_who_what_and_how_much(till: Till, view: AttemptView) -> None:
    text = read(till.url + phone_path(view)).text
    for expected in ("小店", "¥ 37 .00", "A001", "付款 ¥37.00", "3 分钟内有效", "不会真的扣钱"):
        assert expected.replace(" ", "") in text.replace(" ", ""), expected


@pytest.mark.parametrize(
    ("query", "accepts", "language"),
    [
        ("", "", "zh-CN"),
        ("", "en-GB,en;q=0.9", "en"),
        ("", "fr;q=0.5, zh-TW", "zh-CN"),
        ("", "fr, ja", "en"),
        ("", "en;q=0.2, zh;q=0.8", "zh-CN"),
        ("", "*", "zh-CN"),
        ("", ";;q=,,,", "en"),
        ("?lang=en", "zh-CN", "en"),
        ("?lang=xx", "en", "en"),
    ],
)
def test_pages_speak_the_phones_language(
    till: Till, view: AttemptView, query: str, accepts: str, language: str
) -> None:
    page = read(till.url + phone_path(view) + query, **{"Accept-Language": accepts})
    assert page.language == language
    assert WORDS[language].to_pay in page.text


def test_the_language_lasts_past_the_tap(till: Till, view: AttemptView) -> None:
    answer = requests.post(till.url + phone_path(view) + "?lang=en", timeout=10)
    assert "Payment successful" in Page(answer).text
    assert [step.status_code for step in answer.history] == [303]


def test_pages_are_kept_by_nobody_and_load_nothing_from_elsewhere(till: Till, view: AttemptView) -> None:
    order = till.placed()
    till.send(order)
    for url in (
        till.url + phone_path(view),
        tracking(till, placed_fact(order).tracking_token),
        f"{till.url}/o/nothing",
    ):
        answer = requests.get(url, timeout=10)
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none';")
        assert "unsafe" not in policy
        nonces = set(re.findall(r'nonce="([\w-]+)"', answer.text)) | set(re.findall(r"'nonce-([\w-]+)'", policy))
        assert len(nonces) == 1
        assert all(address.startswith("?") for address in Page(answer).addresses)
        assert " style=" not in answer.text


def test_an_unknown_address_is_a_page_too(till: Till) -> None:
    for path in ("/pay/nothing", "/o/nothing"):
        answer = requests.get(till.url + path, timeout=10)
        assert answer.status_code == 404
        assert "找不到" in Page(answer).text
    assert requests.post(f"{till.url}/pay/nothing", timeout=10).status_code == 404


def test_tokens_cannot_be_guessed(till: Till) -> None:
    tokens = {phone_path(till.attempt(till.ordered(TEA))).rsplit("/", 1)[1] for _ in range(20)}
    assert len(tokens) == 20
    assert min(map(len, tokens)) >= 22


def test_the_payment_page_tells_the_truth_in_every_state(till: Till, view: AttemptView) -> None:
    url = till.url + phone_path(view)
    assert "请确认付款" in read(url).text
    till.cancel(view.attempt_id)
    closed = read(url)
    assert "钱没有扣" in closed.text
    assert "付款 ¥" not in closed.text
    other = till.attempt(till.ordered())
    till.tap(other)
    done = read(till.url + phone_path(other))
    assert "付款成功" in done.text
    assert "钱没有扣" not in done.text


def test_an_order_followed_from_placed_to_refunded(till: Till) -> None:
    order = till.placed(NOODLES, TEA, codes=("HELLO",))
    url = tracking(till, placed_fact(order).tracking_token)
    till.send(order)
    text = read(url).text
    for expected in ("A001", "等待付款", "牛肉面", "新客立减", "−¥", "12:00"):
        assert expected in text, expected
    view = till.attempt(order)
    till.tap(view)
    assert "已付款" in read(url).text
    steps = (("preparation_begun", "准备中"), ("made_ready", "可以取了"), ("collected", "已取走"))
    till.send(then(order, paid(order, view.attempt_id)))
    for after, (kind, words) in enumerate(steps, start=2):
        till.send(then(order, ProgressMessage.model_validate({"kind": kind}), after))
        assert words in read(url).text
    till.refund(view.attempt_id, "part", 200)
    assert "¥2.00" in read(url).text.replace(" ", "")
    till.refund(view.attempt_id, "rest", 3000)
    assert "¥32.00 已原路退回" in read(url).text


def stand(till: Till, view: AttemptView, state: AttemptState) -> None:
    """As a provider might have it."""
    with till.central.database.write() as session:
        session.get_one(AttemptRow, (till.pairing.store_id, view.attempt_id)).state = state.value


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (AttemptState.UNKNOWN, "正在核对付款"),
        (AttemptState.CLOSED, "钱没有扣"),
        (AttemptState.REFUNDING, "这笔钱正在退回"),
        (AttemptState.REFUNDED, "这笔钱已退回"),
        (AttemptState.HELD, "金额对不上"),
    ],
)
def test_the_slip_says_where_the_money_is(till: Till, state: AttemptState, said: str) -> None:
    order = till.ordered(TEA)
    url = tracking(till, placed_fact(order).tracking_token)
    assert "付过了请不要再付" in read(url).text
    view = till.attempt(order)
    stand(till, view, state)
    text = read(url).text
    assert said in text
    assert "还没有收到付款" not in text


def test_a_second_payment_on_its_way_back_stands_below_the_paid_order(till: Till) -> None:
    order = till.ordered(TEA)
    first = till.attempt(order)
    till.cancel(first.attempt_id)
    till.tap(till.attempt(order))
    url = tracking(till, placed_fact(order).tracking_token)
    assert "钱没有扣" not in read(url).text  # of an earlier try nobody asks any more
    stand(till, first, AttemptState.REFUNDING)
    text = read(url).text
    assert "已付款" in text
    assert "这笔钱正在退回" in text


def test_a_cancelled_and_a_refused_order_say_what_to_do(till: Till) -> None:
    order, wrong = till.placed(), changed(till.placed(), total=1)
    till.send(order, then(order, CancelledMessage(reason="customer")), wrong)
    assert "订单已取消" in read(tracking(till, placed_fact(order).tracking_token)).text
    assert "请找店员" in read(tracking(till, placed_fact(wrong).tracking_token)).text


def test_what_customers_wrote_is_shown_and_never_run(till: Till) -> None:
    order = till.placed(TEA)
    (line,) = placed_fact(order).lines
    evil: LineMessage = line.model_copy(update={"note": "<script>alert(1)</script>"})
    till.send(changed(order, lines=(evil,)))
    answer = requests.get(tracking(till, placed_fact(order).tracking_token), timeout=10)
    assert "<script>alert" not in answer.text
    assert "<script>alert(1)</script>" in Page(answer).text


def test_scanning_is_seen_at_the_terminal(app: FastAPI, central: Central, till: Till, view: AttemptView) -> None:
    assert not till.look(view.attempt_id).scanned
    read(till.url + phone_path(view))
    assert till.look(view.attempt_id).scanned


def test_who_comes_back_from_a_providers_page_is_sent_to_the_terminal(url: str) -> None:
    page = requests.get(f"{url}/paid", headers={"Accept-Language": "en"}, timeout=10)
    assert (page.status_code, "Please look at the terminal" in page.text) == (200, True)
