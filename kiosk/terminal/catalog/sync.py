"""Keeping the catalog up to date. Called by a timer and by events; a lost event costs seconds, no more."""

from collections.abc import Callable
from http import HTTPStatus
from typing import TypeVar

import structlog
from pydantic import ValidationError

from kiosk.terminal.catalog.edition import CatalogEdition
from kiosk.terminal.catalog.fetching import Central, Fetcher
from kiosk.terminal.catalog.menu import Menu
from kiosk.terminal.catalog.outcomes import (
    CatalogOutcome,
    CatalogRefused,
    Reason,
    Refused,
    Unavailable,
    Updated,
    UpToDate,
)
from kiosk.terminal.catalog.tag import Tag
from kiosk.terminal.changes import CatalogChanged, Changes
from kiosk.terminal.sync import Answer, HttpProblem, Unreachable
from kiosk.wire import manifest as published
from kiosk.wire.live import EditionOut
from kiosk.wire.manifest import Manifest
from kiosk.wire.message import KEY_HEADER, Message
from kiosk.wire.pairing import Pairing
from kiosk.wire.signing import BadSignature, Signed, verify
from kiosk.wire.snapshot import SCHEMA

M = TypeVar("M", bound=Message)

_log = structlog.get_logger(__name__)


class CatalogSync:
    """Asks central for news of the catalog, on one thread. `trust` is told the key to believe from now on."""

    def __init__(
        self,
        menu: Menu,
        central: Central,
        pairing: Callable[[], Pairing | None],
        changes: Changes,
        trust: Callable[[str], None],
    ) -> None:
        self._menu = menu
        self._central = central
        self._pairing = pairing
        self._changes = changes
        self._trust = trust
        self._fetcher = Fetcher(central)
        self._manifest_tag = Tag()
        self._announced: EditionOut | None = None

    def announce(self, event: EditionOut) -> None:
        """Central says on the live channel that this edition is out: its changes are asked for first, in the next step.

        Called from another thread. It saves the way of the manifest, no more: changes are signed as well.
        """
        self._announced = event

    def sync_once(self) -> CatalogOutcome:
        """Ask once. Whatever goes wrong, what is open stays open, and the outcome says what it was."""
        pairing = self._pairing()
        if pairing is None:
            return Unavailable("This terminal is not paired yet.")
        try:
            outcome = self._sync_catalog(pairing)
        except CatalogRefused as refusal:
            outcome = Refused(refusal.reason, refusal.message)
        except OSError as fault:
            outcome = Refused(Reason.STORAGE, f"The terminal's disk refuses ({fault.strerror}). Make room on it.")
        if isinstance(outcome, Refused):
            _log.error("catalog-refused", reason=outcome.reason, message=outcome.message)
        return outcome

    def _sync_catalog(self, pairing: Pairing) -> CatalogOutcome:
        if self._follow_announcement(pairing):
            return self._updated(whole=False)
        opened = self._menu.catalog()
        holding = (opened.epoch, opened.edition) if opened and self._menu.base else None
        asked = self._manifest_tag.condition((*holding, pairing.public_key) if holding else None)
        match self._central.send("GET", "/v1/catalog/manifest", headers=asked | {KEY_HEADER: pairing.public_key}):
            case Answer(HTTPStatus.NOT_MODIFIED) if opened is not None:
                return UpToDate(opened.edition)
            case Answer() as answer:
                manifest = self._checked(answer.body, pairing)
                pairing = self._follow_key(manifest, pairing)
            case HttpProblem(status, _, title):
                return Unavailable(f"Central has no catalog for this terminal ({status}): {title}")
            case Unreachable(reason):
                return Unavailable(reason)
        outcome = self._brought_to(manifest, pairing)
        now = self._menu.catalog()
        if now is not None and self._menu.base and (now.epoch, now.edition) == (manifest.epoch, manifest.edition):
            self._manifest_tag.keep(answer, (now.epoch, now.edition, pairing.public_key))
        return outcome

    def _follow_announcement(self, pairing: Pairing) -> bool:
        """Whether changes brought the catalog to the edition that was announced; if not, the manifest will tell."""
        event, self._announced = self._announced, None
        opened, base = self._menu.catalog(), self._menu.base
        if event is None or opened is None or base is None:
            return False
        rests = (base.store, base.epoch) == (pairing.store_id, event.epoch)
        return rests and opened.edition < event.edition and self._patched(base, event.edition, pairing)

    def _checked(self, body: bytes, pairing: Pairing) -> Manifest:
        """The manifest, when it is central's own, for this store, readable, and not older than what is open."""
        manifest = _read(Manifest, _verified(body, pairing, published.MANIFEST))
        opened = self._menu.catalog()
        if manifest.store != pairing.store_id:
            message = f"Central offers the catalog of store {manifest.store}; this terminal is of {pairing.store_id}."
            raise CatalogRefused(Reason.OTHER_STORE, message)
        if manifest.schema_version != SCHEMA:
            message = f"Central's catalog has schema {manifest.schema_version}; update this terminal's program."
            raise CatalogRefused(Reason.UNKNOWN_SCHEMA, message)
        if opened is not None and _is_older(manifest, opened):
            message = f"Central offers edition {manifest.edition}, older than {opened.edition} which is open."
            raise CatalogRefused(Reason.OLDER_EDITION, message)
        return manifest

    def _follow_key(self, manifest: Manifest, pairing: Pairing) -> Pairing:
        """The key that was trusted names the one to trust from now on."""
        if manifest.next_key is None or manifest.next_key == pairing.public_key:
            return pairing
        self._trust(manifest.next_key)
        _log.info("key-changed")
        return pairing.model_copy(update={"public_key": manifest.next_key})

    def _brought_to(self, manifest: Manifest, pairing: Pairing) -> CatalogOutcome:
        opened, base = self._menu.catalog(), self._menu.base
        known = base is not None and (base.store, base.epoch) == (manifest.store, manifest.epoch)
        if opened is not None and known and opened.edition == manifest.edition:
            return UpToDate(opened.edition)
        if base is not None and known and self._patched(base, manifest.edition, pairing):
            return self._updated(whole=False)
        fetched = self._fetcher.fetch(manifest, self._menu.download)
        if isinstance(fetched, Unavailable):
            return fetched
        try:
            self._menu.install(manifest, fetched)
        finally:
            fetched.unlink(missing_ok=True)
        return self._updated(whole=True)

    def _patched(self, base: Manifest, edition: int, pairing: Pairing) -> bool:
        """Whether changes brought the catalog to that edition at least."""
        path = f"/v1/catalog/changes?since={base.edition}&epoch={base.epoch}"
        answer = self._central.send("GET", path, headers={KEY_HEADER: pairing.public_key})
        if not isinstance(answer, Answer):
            return False
        try:
            changes = _read(published.Changes, _verified(answer.body, pairing, published.CHANGES))
            if changes.edition < edition or changes.schema_version != SCHEMA:
                return False
            self._menu.patch(changes)
        except CatalogRefused as refusal:
            _log.warning("catalog-changes-refused", reason=refusal.reason, message=refusal.message)
            if refusal.reason is Reason.STORAGE:
                raise
            return False
        return True

    def _updated(self, whole: bool) -> CatalogOutcome:
        opened = self._menu.catalog()
        if opened is None:
            return Unavailable("The terminal is stopping.")
        self._changes.tell(CatalogChanged(opened.edition))
        return Updated(opened.edition, whole)


def _is_older(manifest: Manifest, opened: CatalogEdition) -> bool:
    same = (opened.store.id, opened.epoch) == (manifest.store, manifest.epoch)
    return same and manifest.edition < opened.edition


def _verified(body: bytes, pairing: Pairing, purpose: str) -> bytes:
    try:
        return verify(pairing.public_key, purpose, _read(Signed, body))
    except BadSignature as fault:
        message = "The catalog was not signed by the central that this terminal is paired with."
        raise CatalogRefused(Reason.BAD_SIGNATURE, message) from fault


def _read(kind: type[M], body: bytes) -> M:
    try:
        return kind.model_validate_json(body)
    except ValidationError as fault:
        raise CatalogRefused(Reason.MALFORMED, f"Central sent something that is not a {kind.__name__}.") from fault
