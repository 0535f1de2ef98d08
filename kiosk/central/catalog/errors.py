"""What can be wrong with a catalog or its publishing."""

from http import HTTPStatus
from typing import Final

from kiosk.central.errors import NotFound, Refusal

_LONGEST_LINE: Final = 400


class BadCatalog(Refusal):
    """A catalog file that cannot be taken. `pointer` (RFC 6901) is the place in it, empty for the whole file."""

    code = "bad-catalog"
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    bad_input = True

    def __init__(self, pointer: str, what: str, remedy: str) -> None:
        line = f"{pointer}: {what}." if pointer else f"{what}."
        super().__init__(_on_one_line(line), _on_one_line(remedy))
        self.pointer = pointer
        self.what = what


def _on_one_line(text: str) -> str:
    """What a file holds is told without what could break the line it is told on."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return shown if len(shown) <= _LONGEST_LINE else shown[:_LONGEST_LINE] + "…"


class NothingToPublish(NotFound):
    """The store has neither a draft nor an edition."""

    code = "nothing-to-publish"
    bad_input = True

    def __init__(self, store_id: str) -> None:
        super().__init__(f"Store {store_id!r} has no draft.", "Import a catalog with `kiosk central import FILE`.")


class UnknownEdition(NotFound):
    """The store never published that edition."""

    code = "unknown-edition"
    bad_input = True

    def __init__(self, store_id: str, edition: int) -> None:
        super().__init__(f"Store {store_id!r} has no edition {edition}.", "Name one that was published.")


class NoSuchSnapshot(NotFound):
    """No published snapshot has that hash."""

    code = "no-such-snapshot"

    def __init__(self) -> None:
        super().__init__("There is no such snapshot.", "Ask for the manifest and take the snapshot it names.")


class NoSuchPicture(NotFound):
    """No published picture has that hash."""

    code = "no-such-picture"

    def __init__(self) -> None:
        super().__init__("There is no such picture.", "Take the hashes from the edition.")


class ChangesGone(Refusal):
    """The way from that edition to the newest cannot be told as changes."""

    code = "changes-gone"
    status = HTTPStatus.GONE

    def __init__(self) -> None:
        super().__init__("Those changes are not kept.", "Take the newest snapshot.")


class UnknownSubject(Refusal):
    """A sold-out mark names something that the store does not sell."""

    code = "unknown-subject"
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    bad_input = True

    def __init__(self, subject: str) -> None:
        super().__init__(f"The store's catalog has no {subject}.", "Name a product or an option's choice of it.")
