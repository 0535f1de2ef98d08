"""Catalogs and sold-out marks over HTTP."""

import re
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Response
from fastapi.responses import FileResponse

from kiosk.central.boundary import Reading, Shared, Writing, body_as
from kiosk.central.catalog import distribution, marks
from kiosk.central.catalog.errors import NoSuchSnapshot
from kiosk.central.catalog.snapshots import path_of
from kiosk.central.stores import Terminal
from kiosk.wire.availability import MarkChange
from kiosk.wire.message import Message

router = APIRouter(prefix="/v1")

Known = Annotated[str, Header(alias="If-None-Match")]
_SHA256 = re.compile(r"[0-9a-f]{64}")


@router.get("/catalog/manifest")
def manifest(sender: Terminal, session: Reading, central: Shared, known: Known = "") -> Response:
    """The signed manifest of the newest edition of the terminal's store."""
    tag = distribution.manifest_tag(session, sender.store_id)
    if _knows(known, tag):
        return _not_modified(tag)
    return _tagged(distribution.signed_manifest(session, central.signing_key, sender.store_id), tag)


@router.get("/catalog/snapshots/{sha256}")
def snapshot(sha256: str, central: Shared) -> Response:
    """A snapshot, whole or a range of it. It never changes, so any cache may keep it."""
    path = path_of(central.settings.snapshots, sha256)
    if not _SHA256.fullmatch(sha256) or not path.is_file():
        raise NoSuchSnapshot
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "ETag": f'"{sha256}"'}
    return FileResponse(path, media_type="application/zstd", headers=headers)


@router.get("/catalog/changes")
def changes(since: int, epoch: str, sender: Terminal, session: Reading, central: Shared) -> Response:
    """Signed changes from edition `since` to the newest, or 410 when the snapshot is the better way."""
    return _json(distribution.signed_changes(session, central.signing_key, sender.store_id, since, epoch))


@router.get("/availability")
def sold_out(sender: Terminal, session: Reading, known: Known = "") -> Response:
    """What is sold out at the terminal's store."""
    tag = marks.availability_tag(session, sender.store_id)
    if _knows(known, tag):
        return _not_modified(tag)
    return _tagged(marks.availability(session, sender.store_id), tag)


@router.post("/availability")
def mark(
    change: Annotated[MarkChange, Depends(body_as(MarkChange))], sender: Terminal, session: Writing, central: Shared
) -> Response:
    """Staff at a terminal mark something sold out, or back."""
    now = marks.change_mark(session, sender.store_id, change, sender.terminal_id, central.now())
    return _tagged(now, marks.availability_tag(session, sender.store_id))


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
