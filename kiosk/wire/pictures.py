"""Pictures by their hash. An edition has a row of kind `picture` for each: its id is the name products call it by."""

from typing import Annotated

from pydantic import Field

from kiosk.wire.message import Message

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class PictureDocument(Message):
    """A picture's content: its hash, by which `GET /v1/pictures/{sha256}` serves it, its bytes, and its media type."""

    sha256: Sha256
    size: int = Field(ge=0)
    media_type: str
