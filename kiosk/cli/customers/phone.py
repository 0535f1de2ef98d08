"""The customer's phone: opens the page a code leads to, and presses its button."""

from enum import Enum
from html.parser import HTMLParser
from urllib.parse import urljoin

from requests import RequestException, Session


class Tapped(Enum):
    """What became of the tap. `UNSURE`: it was sent, and no answer came."""

    PAID = "paid"
    NOT_SENT = "not sent"
    UNSURE = "unsure"


class Phone:
    """One customer's phone; `seconds` bounds each step."""

    def __init__(self, seconds: float = 10) -> None:
        self._seconds = seconds

    def pay(self, qr_text: str) -> Tapped:
        """Open the page and send its form."""
        with Session() as session:
            session.trust_env = False
            try:
                page = session.get(qr_text, timeout=self._seconds)
            except RequestException:
                return Tapped.NOT_SENT
            form = _Form()
            form.feed(page.text)
            if not page.ok or form.action is None:
                return Tapped.NOT_SENT
            try:
                done = session.post(urljoin(page.url, form.action), data=form.fields, timeout=self._seconds)
            except RequestException:
                return Tapped.UNSURE
            return Tapped.PAID if done.ok else Tapped.UNSURE


class _Form(HTMLParser):
    """The first form of a page that is sent by POST, and its hidden fields."""

    def __init__(self) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and self.action is None and given.get("method", "").lower() == "post":
            self.action, self._inside = given.get("action", ""), True
        elif tag in ("input", "button") and self._inside and given.get("name"):
            self.fields[given["name"]] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
