"""Errors on the wire: RFC 9457 problem details with a machine-readable code and a remedy."""

from pydantic import BaseModel, ConfigDict

PROBLEM_MEDIA_TYPE = "application/problem+json"


class ProblemDetails(BaseModel):
    """`code` is stable; `title` says what happened, `remedy` what to do. Unknown members are kept, as the RFC asks."""

    model_config = ConfigDict(extra="allow")

    type: str = "about:blank"
    title: str
    status: int
    code: str
    remedy: str = ""
    detail: str = ""
