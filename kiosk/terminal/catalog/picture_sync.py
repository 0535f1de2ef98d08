"""Fetching the pictures that the open edition names, one after the other: what is on the first screens first."""

import time
from collections.abc import Callable, Iterator
from http import HTTPStatus
from itertools import chain, islice
from pathlib import Path
from typing import Final

import structlog

from kiosk.terminal.catalog.edition import CatalogEdition
from kiosk.terminal.catalog.fetching import Central
from kiosk.terminal.catalog.menu import Menu
from kiosk.terminal.catalog.picture_files import MOST_BYTES, PictureFiles, WrongPicture
from kiosk.terminal.changes import Changes, PicturesChanged
from kiosk.terminal.sync import Answer, Backoff, HttpProblem, Unreachable
from kiosk.wire.pictures import PictureDocument

_log = structlog.get_logger(__name__)

_PIECE: Final = 1 << 20
_FIRST_SCREEN: Final = 24
"""So many products of each category are fetched before the rest."""

_TOGETHER_SECONDS: Final = 1.0
"""Pictures that come within so long are shown together."""

_IDLE_SECONDS: Final = 3600.0


class PictureSync:
    """`step` is for one thread. Nothing waits for it: a picture that is not here yet looks like one that is missing."""

    def __init__(self, menu: Menu, central: Central, changes: Changes, paired: Callable[[], bool]) -> None:
        self._menu, self._central, self._changes, self._paired = menu, central, changes, paired
        self._backoff = Backoff()
        self._told = 0.0

    def step(self) -> float:
        """Fetch what is missing; how many seconds to wait before the next time. A newer edition ends it."""
        catalog = self._menu.catalog()
        if catalog is None or not self._paired():
            return _IDLE_SECONDS
        files, wanted = self._menu.pictures, within(first_seen(catalog), MOST_BYTES)
        missing = [each for each in wanted if files.find(each) is None]
        try:
            whole = self._fetch_all(catalog, files, missing)
            if whole:
                files.forget_others(wanted)
        except OSError as fault:
            _log.warning("pictures-not-stored", reason=fault.strerror)
            whole = False
        if not whole:
            return self._backoff.failed()
        self._backoff.succeeded()
        return _IDLE_SECONDS

    def _fetch_all(self, catalog: CatalogEdition, files: PictureFiles, missing: list[PictureDocument]) -> bool:
        """Whether all came that central has; what came is told, also when the rest did not."""
        whole = True
        try:
            for picture in missing:
                if self._menu.catalog() is not catalog:
                    return True  # whoever opened the other edition has woken this
                if not files.has_room(picture.size):
                    raise OSError(0, "the rest of the disk is left to orders")
                match self._fetch(files, picture):
                    case None:
                        self._tell_some()
                    case HttpProblem(status=HTTPStatus.NOT_FOUND):
                        _log.warning("picture-not-at-central", sha256=picture.sha256)
                    case WrongPicture():
                        _log.warning("picture-damaged", sha256=picture.sha256)
                        whole = False
                    case HttpProblem() | Unreachable():
                        return False
            return whole
        finally:
            if missing:
                self._changes.tell(PicturesChanged())

    def _fetch(self, files: PictureFiles, picture: PictureDocument) -> HttpProblem | Unreachable | WrongPicture | None:
        part = files.part(picture)
        while (have := part.stat().st_size if part.exists() else 0) < picture.size:
            failure = self._next_piece(picture, part, have)
            if failure is not None:
                return failure
        part.touch()
        try:
            files.keep(picture, part)
        except WrongPicture as wrong:
            return wrong
        return None

    def _next_piece(self, picture: PictureDocument, part: Path, have: int) -> HttpProblem | Unreachable | None:
        last = min(have + _PIECE, picture.size) - 1
        path, pieces = f"/v1/pictures/{picture.sha256}", {"Range": f"bytes={have}-{last}"}
        match self._central.send("GET", path, headers=pieces):
            case Answer(HTTPStatus.PARTIAL_CONTENT, body) if len(body) == last - have + 1:
                pass
            case Answer(HTTPStatus.OK, body) if len(body) == picture.size:
                part.unlink(missing_ok=True)
            case Answer():
                return Unreachable("central sent another piece of a picture than was asked for")
            case failure:
                return failure
        with part.open("ab") as file:
            file.write(body)
        return None

    def _tell_some(self) -> None:
        now = time.monotonic()
        if now - self._told >= _TOGETHER_SECONDS:
            self._told = now
            self._changes.tell(PicturesChanged())


def first_seen(catalog: CatalogEdition) -> Iterator[PictureDocument]:
    """The edition's pictures in the order in which a customer comes upon them, each once."""
    categories = catalog.categories()
    heads = (islice(catalog.shelf(each.id), _FIRST_SCREEN) for each in categories)
    names = chain(
        (each.picture for each in categories if each.picture),
        (name for head in heads for product in catalog.products(head) for name in product.pictures[:1]),
    )
    first = filter(None, map(catalog.published.picture, names))
    yield from {each.sha256: each for each in chain(first, catalog.published.pictures())}.values()


def within(pictures: Iterator[PictureDocument], most: int) -> list[PictureDocument]:
    """As many of the first as fit into so many bytes."""
    fitting, taken = [], 0
    for picture in pictures:
        taken += picture.size
        if taken > most:
            break
        fitting.append(picture)
    return fitting
