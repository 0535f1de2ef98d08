"""What can befall a call to central: each stands in the way of the work, or in the way of its answer."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

Fault = Callable[[BaseHTTPRequestHandler, Callable[[], None]], None]
"""Gets the handler and what would do the work and answer; answers in its own way."""


def answers_500(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
    handler.send_response(500)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def answers_garbage(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "9")
    handler.end_headers()
    handler.wfile.write(b"<html>hi<")


def hangs(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
    handler.rfile.read(1)  # until whoever asked gives it up
    handler.close_connection = True


def drops_after_commit(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
    send, handler.wfile.write = handler.wfile.write, len  # type: ignore[method-assign,assignment]
    try:
        work()
    finally:
        handler.wfile.write = send  # type: ignore[method-assign]
        handler.close_connection = True


def only(path: str, fault: Fault) -> Fault:
    """The fault, for calls below that path alone."""

    def chosen(handler: BaseHTTPRequestHandler, work: Callable[[], None]) -> None:
        if handler.path.startswith(path):
            fault(handler, work)
        else:
            work()

    return chosen
