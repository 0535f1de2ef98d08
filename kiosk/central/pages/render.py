"""Turning views into HTML answers that nobody keeps and that load nothing from elsewhere."""

import secrets
from http import HTTPStatus
from typing import Final

from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

_PAGES: Final = Environment(
    loader=PackageLoader("kiosk.central.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_POLICY: Final = (
    "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Vary": "Accept-Language",
}


def render(
    template: str, language: str, words: object, status: HTTPStatus = HTTPStatus.OK, **shown: object
) -> HTMLResponse:
    """A page in `language`, whose words these are."""
    nonce = secrets.token_urlsafe(16)
    html = _PAGES.get_template(template).render(language=language, words=words, nonce=nonce, **shown)
    headers = {**_HEADERS, "Content-Language": language, "Content-Security-Policy": _POLICY.format(nonce=nonce)}
    return HTMLResponse(html, status, headers)
