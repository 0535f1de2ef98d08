"""Figures about this process for Prometheus: how quickly it answers, what orders bring, who listens."""

from collections import Counter as Counted
from time import perf_counter
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.types import Message as Part

from kiosk.wire.orders import BatchAnswer

MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS: Final = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
_BATCHES: Final = (1, 2, 4, 8, 16, 32)


class Metrics:
    """The figures of one server. Labels hold routes and codes only, never an id."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)  # processor time, memory, open files
        self._answers = Histogram(
            "diandian_answer_seconds",
            "Time until an answer began, by route, method and status.",
            ("route", "method", "status"),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._events = Counter(
            "diandian_order_events", "Order events answered, by verdict.", ("verdict",), registry=self._registry
        )
        self._together = Histogram(
            "diandian_batches_together",
            "Batches of orders that shared one commit.",
            buckets=_BATCHES,
            registry=self._registry,
        )
        self.unheard = Gauge(
            "diandian_help_unheard",
            "Customers of all stores who called for staff, were called out again, and still wait.",
            registry=self._registry,
        )
        self.listening = Gauge("diandian_live_streams", "Terminals that listen.", registry=self._registry)

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """A request was answered."""
        self._answers.labels(route, method, str(status)).observe(seconds)

    def committed(self, answers: list[BatchAnswer]) -> None:
        """Batches of orders are on disk."""
        self._together.observe(len(answers))
        for verdict, count in Counted(each.verdict.value for batch in answers for each in batch.answers).items():
            self._events.labels(verdict).inc(count)

    def text(self) -> bytes:
        """All figures as Prometheus reads them."""
        return generate_latest(self._registry)


class Timing:
    """Times every answer until it begins; a stream would tell how long its terminal listened."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Watch for the beginning of the answer."""
        begun = perf_counter()

        async def watching(part: Part) -> None:
            if part["type"] == "http.response.start":
                route = getattr(scope.get("route"), "path", "")
                self.metrics.answered(route, scope["method"], part["status"], perf_counter() - begun)
            await send(part)

        await self.app(scope, receive, watching if scope["type"] == "http" else send)
