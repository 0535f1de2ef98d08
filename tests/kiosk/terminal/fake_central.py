"""A central that speaks the true wire over real HTTP, keeps what it is sent in memory, and can be made to fail."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pydantic import BaseModel

from kiosk.domain.payments import AttemptState
from kiosk.wire.audit import AuditBatch, AuditEntry, AuditKept
from kiosk.wire.board import BoardNumber, BoardNumbers
from kiosk.wire.fleet import Command, CommandKept, CommandOutcome, CommandState, Heartbeat, HeartbeatAnswer
from kiosk.wire.help import HelpCall, HelpKept, HelpReport
from kiosk.wire.orders import BatchAnswer, EventAnswer, OrderBatch, OrderEventMessage, OrderGlance, Verdict
from kiosk.wire.pairing import Claim
from kiosk.wire.payments import (
    AttemptRequest,
    AttemptView,
    BillDifference,
    BillDifferences,
    PaymentMethod,
    PaymentMethods,
    PaymentReview,
    PaymentReviews,
    ReturnRequest,
)
from kiosk.wire.problems import ProblemDetails
from kiosk.wire.reviews import RatingKept, RatingMessage
from kiosk.wire.staff import StaffRoster
from tests.kiosk.terminal.central_faults import Fault
from tests.kiosk.terminal.shop import CREDENTIAL, PAIRING


@dataclass
class FakeCentral:
    """`fault` stands in the way of every request while it is set; `refuse` names orders that are refused when placed:
    central keeps them all the same, and what follows is taken; `unrated` ones take no rating."""

    events: dict[str, list[OrderEventMessage]] = field(default_factory=dict)
    attempts: dict[str, AttemptView] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    refuse: set[str] = field(default_factory=set)
    flag: dict[str, str] = field(default_factory=dict)
    ratings: dict[str, int] = field(default_factory=dict)
    unrated: set[str] = field(default_factory=set)
    glances: dict[str, OrderGlance] = field(default_factory=dict)
    commands: list[Command] = field(default_factory=list)
    outcomes: list[tuple[str, CommandOutcome]] = field(default_factory=list)
    heartbeats: list[Heartbeat] = field(default_factory=list)
    roster: StaffRoster = field(default_factory=StaffRoster)
    audited: list[AuditEntry] = field(default_factory=list)
    help: dict[int, HelpCall] = field(default_factory=dict)
    board: tuple[BoardNumber, ...] = ()
    reviews: list[PaymentReview] = field(default_factory=list)
    returned: list[tuple[str, str]] = field(default_factory=list)
    qr_host: str = "127.0.0.1:1"
    named_hosts: tuple[str, ...] = ("127.0.0.1:1",)
    public_url: str = ""
    fault: Fault | None = None
    differences: list[BillDifference] = field(default_factory=list)
    presented: list[str] = field(default_factory=list)
    credential: str = CREDENTIAL
    lock: threading.RLock = field(default_factory=threading.RLock)

    def __post_init__(self) -> None:
        central = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None: ...

            def do_GET(self) -> None:
                central.handle(self)

            def do_POST(self) -> None:
                central.handle(self)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None: ...

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def settle(self, attempt_id: str) -> None:
        """The customer's phone pays."""
        self._to(attempt_id, AttemptState.PAID)

    def turn(self, attempt_id: str, state: AttemptState) -> None:
        """Whatever the provider does."""
        self._to(attempt_id, state)

    def state(self, attempt_id: str) -> AttemptState:
        return self.attempts[attempt_id].state

    def kinds(self, order_id: str) -> list[str]:
        return [event.fact.kind for event in self.events.get(order_id, [])]

    def handle(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        self.requests.append(f"{handler.command} {handler.path}")

        def work() -> None:
            status, answer = self._answer(handler, body)
            content = answer.model_dump_json().encode()
            handler.send_response(status)
            handler.send_header("Content-Length", str(len(content)))
            handler.end_headers()
            handler.wfile.write(content)

        if self.fault:
            self.fault(handler, work)
        else:
            work()

    def _answer(self, handler: BaseHTTPRequestHandler, body: bytes) -> tuple[int, BaseModel]:
        with self.lock:
            match handler.command, handler.path.strip("/").split("/"):
                case "POST", ["v1", "pairing", code, "claim"]:
                    if code != "GOOD":
                        return problem(404, "invalid-pairing-code")
                    self.credential = Claim.model_validate_json(body).credential
                    return 200, PAIRING
                case _:
                    pass
            if handler.headers.get("Authorization") != f"Bearer {self.credential}":
                return problem(401, "not-authenticated")
            match handler.command, handler.path.strip("/").split("/"):
                case "POST", ["v1", "orders"]:
                    batch = OrderBatch.model_validate_json(body)
                    return 200, BatchAnswer(answers=tuple(self._take(event) for event in batch.events))
                case "GET", ["v1", "bill-differences"]:
                    return 200, BillDifferences(differences=tuple(self.differences))
                case "GET", ["v1", "payment-methods"]:
                    return 200, self._methods()
                case "POST", ["v1", "payments"]:
                    return self._open(AttemptRequest.model_validate_json(body))
                case "GET", ["v1", "payments", attempt_id] if attempt_id in self.attempts:
                    return 200, self.attempts[attempt_id]
                case "POST", ["v1", "payments", attempt_id, "cancel"] if attempt_id in self.attempts:
                    if self.state(attempt_id) in (AttemptState.SHOWING, AttemptState.CREATED):
                        self._to(attempt_id, AttemptState.CLOSED)
                    return 200, self.attempts[attempt_id]
                case method, path:
                    return self._answer_around(method, path, body)

    def _take(self, event: OrderEventMessage) -> EventAnswer:
        known = self.events.setdefault(event.order_id, [])
        if event.sequence <= len(known):
            return _verdict(event, Verdict.DUPLICATE)
        if event.sequence > len(known) + 1:
            return _verdict(event, Verdict.GAP, expected=len(known) + 1)
        known.append(event)
        if event.order_id in self.refuse and event.fact.kind == "placed":
            return _verdict(event, Verdict.REFUSED, code="price-differs", reason="Another price.")
        flag = self.flag.get(event.order_id, "") if event.fact.kind == "placed" else ""
        return _verdict(event, Verdict.ACCEPTED, flag=flag)

    def _answer_around(self, method: str, path: list[str], body: bytes) -> tuple[int, BaseModel]:
        """What is asked about an order beside its events and its money."""
        match method, path:
            case "POST", ["v1", "reviews"]:
                return self._rate(RatingMessage.model_validate_json(body))
            case "POST", ["v1", "heartbeat"]:
                self.heartbeats.append(Heartbeat.model_validate_json(body))
                return 200, HeartbeatAnswer(commands=tuple(self.commands), every_seconds=1)
            case "POST", ["v1", "commands", command_id, "outcome"]:
                return self._note(command_id, CommandOutcome.model_validate_json(body))
            case "POST", ["v1", "help"]:
                calls = HelpReport.model_validate_json(body).calls
                self.help.update({call.number: call for call in calls})
                return 200, HelpKept(kept=len(calls))
            case "GET", ["v1", "board"]:
                return 200, BoardNumbers(numbers=self.board, at=datetime.now(UTC))
            case "GET", ["v1", "staff"]:
                return 200, self.roster
            case "POST", ["v1", "audit"]:
                return 200, self._audit(AuditBatch.model_validate_json(body))
            case "GET", ["v1", "payment-reviews"]:
                return 200, PaymentReviews(reviews=tuple(self.reviews))
            case "POST", ["v1", "payments", attempt_id, "return"]:
                return self._return(attempt_id, ReturnRequest.model_validate_json(body))
            case "GET", ["v1", "orders", "numbers", number] if number in self.glances:
                return 200, self.glances[number]
            case "GET", ["v1", "orders", "numbers", _]:
                return problem(404, "unknown-order")
            case _:
                return problem(404, "not-found")

    def _note(self, command_id: str, outcome: CommandOutcome) -> tuple[int, BaseModel]:
        self.outcomes.append((command_id, outcome))
        if outcome.state is not CommandState.ACCEPTED:
            self.commands = [command for command in self.commands if command.command_id != command_id]
        return 200, CommandKept(command_id=command_id, state=outcome.state)

    def _return(self, attempt_id: str, request: ReturnRequest) -> tuple[int, BaseModel]:
        self.returned.append((attempt_id, request.by))
        view = AttemptView(
            attempt_id=attempt_id,
            order_id="o",
            method="practice",
            amount=1,
            currency="CNY",
            state=AttemptState.REFUNDING,
            expires_at=datetime.now(UTC),
        )
        return 200, view

    def _audit(self, batch: AuditBatch) -> AuditKept:
        for entry in batch.entries:
            if entry.sequence == len(self.audited) + 1:
                self.audited.append(entry)
        return AuditKept(sequence=len(self.audited))

    def _rate(self, rating: RatingMessage) -> tuple[int, BaseModel]:
        if rating.order_id in self.unrated:
            return problem(404, "unknown-order")
        self.ratings[rating.order_id] = rating.stars
        return 200, RatingKept(order_id=rating.order_id, stars=rating.stars)

    def _open(self, request: AttemptRequest) -> tuple[int, BaseModel]:
        if request.order_id not in self.events:
            return problem(404, "unknown-order")
        if request.order_id in self.refuse:
            return problem(409, "order-refused")
        if request.presented is not None:
            self.presented.append(request.presented.get_secret_value())
        view = AttemptView(
            attempt_id=request.attempt_id,
            order_id=request.order_id,
            method=request.method,
            amount=request.amount,
            currency=request.currency,
            state=AttemptState.SHOWING,
            qr_text=f"http://{self.qr_host}/pay/{request.attempt_id}",
            expires_at=datetime.now(UTC) + timedelta(seconds=request.valid_seconds),
        )
        return 200, self.attempts.setdefault(request.attempt_id, view)

    def _to(self, attempt_id: str, state: AttemptState) -> None:
        with self.lock:
            self.attempts[attempt_id] = self.attempts[attempt_id].model_copy(update={"state": state})

    def _methods(self) -> PaymentMethods:
        practice = PaymentMethod(
            id="practice", name={"en": "Practice"}, kind="qr", qr_schemes=("http",), qr_hosts=self.named_hosts
        )
        return PaymentMethods(methods=(practice,), public_url=self.public_url)


def _verdict(event: OrderEventMessage, verdict: Verdict, **more: object) -> EventAnswer:
    known = {"order_id": event.order_id, "sequence": event.sequence, "verdict": verdict}
    return EventAnswer.model_validate(known | more)


def problem(status: int, code: str) -> tuple[int, ProblemDetails]:
    return status, ProblemDetails(title=code, status=status, code=code, remedy="Do otherwise.")
