"""Where the command line's log goes."""

import sys

import structlog


def log_to_stderr() -> None:
    """Tracebacks name files and lines only: the values of variables are orders, credentials and PINs."""
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    processors = [*structlog.get_config()["processors"][:-1], plain]
    structlog.configure(processors=processors, logger_factory=structlog.PrintLoggerFactory(sys.stderr))
