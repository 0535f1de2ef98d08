"""Catalogs and sold-out marks over HTTP."""

import re
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Response
from fastapi.responses import FileResponse

from kiosk.central.boundary import Shared, body_as
from kiosk.central.catalog import distribution, marks
from kiosk.central.catalog.errors import ChangesGone, NoSuchPicture, NoSuchSnapshot, NothingToPublish, UnknownSubject
from kiosk.central.catalog.snapshots import path_of
from kiosk.central.refusing import refuses
from kiosk.central.staff import UnknownStaff, check_done
from kiosk.central.stores import Terminal
from kiosk.domain.rights import Action, NotAllowed
from kiosk.wire.availability import MarkChange
from kiosk.wire.message import KEY_HEADER, Message

router = APIRouter(prefix="/v1")

Known = Annotated[str, Header(alias="If-None-Match")]
Trusted = Annotated[str, Header(alias=KEY_HEADER)]
_SHA256 = re.compile(r"[0-9a-f]{64}")


@router.get("/catalog/manifest")
@refuses(NothingToPublish)
def manifest(sender: Terminal, central: Shared, known: Known = "", trusted: Trusted = "") -> Response:
    """The signed manifest of the newest edition of the terminal's store."""
    with central.database.read() as session:
        tag = distribution.manifest_tag(session, central.keys, sender.store_id, trusted)
        if _knows(known, tag):
            return _not_modified(tag)
        return _tagged(distribution.signed_manifest(session, central.keys, sender.store_id, trusted), tag)


@router.get("/catalog/snapshots/{sha256}")
@refuses(NoSuchSnapshot)
def snapshot(sha256: str, central: Shared) -> Response:
    """A snapshot, whole or a range of it. It never changes, so any cache may keep it."""
    path = path_of(central.settings.snapshots, sha256)
    if not _SHA256.fullmatch(sha256) or not path.is_file():
        raise NoSuchSnapshot
    return FileResponse(path, media_type="application/zstd", headers=_for_good(sha256))


@router.get("/catalog/changes")
@refuses(ChangesGone, NothingToPublish)
def changes(since: int, epoch: str, sender: Terminal, central: Shared, trusted: Trusted = "") -> Response:
    """Signed changes from edition `since` to the newest, or 410 when the snapshot is the better way."""
    key, _ = central.keys.for_one_who_trusts(trusted)
    with central.database.read() as session:
        return _json(distribution.signed_changes(session, key, sender.store_id, since, epoch))


@router.get("/pictures/{sha256}")
@refuses(NoSuchPicture)
def picture(sha256: str, central: Shared) -> Response:
    """A picture by its hash, whole or a range of it; any cache may keep it."""
    path = central.settings.pictures / sha256
    if not _SHA256.fullmatch(sha256) or not path.is_file():
        raise NoSuchPicture
    headers = _for_good(sha256) | {"X-Content-Type-Options": "nosniff"}
    return FileResponse(path, media_type="application/octet-stream", headers=headers)


@router.get("/availability")
def sold_out(sender: Terminal, central: Shared, known: Known = "") -> Response:
    """What is sold out at the terminal's store."""
    with central.database.read() as session:
        tag = marks.availability_tag(session, sender.store_id)
        if _knows(known, tag):
            return _not_modified(tag)
        return _tagged(marks.availability(session, sender.store_id), tag)


@router.post("/availability")
@refuses(UnknownSubject, UnknownStaff, NotAllowed)
def mark(change: Annotated[MarkChange, Depends(body_as(MarkChange))], sender: Terminal, central: Shared) -> Response:
    """Staff at a terminal mark something sold out, or back. A mark that another overtook changes nothing."""
    with central.database.write() as session:
        if change.by is not None:
            check_done(session, sender.store_id, change.by, Action.CHANGE_AVAILABILITY)
        now = marks.change_mark(session, sender.store_id, change, sender.terminal_id, central.now())
        return _tagged(now, marks.availability_tag(session, sender.store_id))


def _for_good(sha256: str) -> dict[str, str]:
    return {"Cache-Control": "public, max-age=31536000, immutable", "ETag": f'"{sha256}"'}


def _knows(known: str, tag: str) -> bool:
    return tag in (each.strip().removeprefix("W/") for each in known.split(","))


def _not_modified(tag: str) -> Response:
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers={"ETag": tag})


def _tagged(message: Message, tag: str) -> Response:
    answer = _json(message)
    answer.headers["ETag"] = tag
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def _json(message: Message) -> Response:
    return Response(message.model_dump_json(), media_type="application/json")
