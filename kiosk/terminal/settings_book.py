"""What staff have set at this terminal, kept over what the machine was set up with."""

from collections.abc import Mapping
from typing import Any

import structlog
from pydantic import RootModel, ValidationError
from sqlalchemy import Connection

from kiosk.domain.errors import ShopError
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.shop_settings import ShopSettings
from kiosk.terminal.storefront import SHOP_SETTINGS

_log = structlog.get_logger(__name__)

Values = Mapping[str, Any]
"""Settings by their names in `ShopSettings`."""


class UnfitSetting(ShopError):
    """A setting may not be that: it is out of its range, or would leave customers no way to order."""

    code = "unfit-setting"
    bad_input = True

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name or 'The settings'} may not be that: {why}.", "Choose another value.")
        self.name = name


class _Kept(RootModel[dict[str, Any]]):
    """Only what was changed: all else goes on following the machine's set-up."""


class SettingsBook:
    """Threads may share it; `keep` and `use` are called by one at a time."""

    def __init__(self, database: OrderDatabase, set_up: ShopSettings) -> None:
        self._set_up = {name: getattr(set_up, name) for name in ShopSettings.model_fields}
        with database.read() as connection:
            kept = recall(connection, SHOP_SETTINGS, _Kept)
        self._kept = self._sound(kept.root if kept else {})
        self.now = ShopSettings(**(self._set_up | self._kept))

    def checked(self, changes: Values) -> ShopSettings:
        """The settings with these changed. Raises `UnfitSetting`."""
        unknown = next((name for name in changes if name not in ShopSettings.model_fields), None)
        if unknown is not None:
            raise UnfitSetting(unknown, "there is no such setting")
        try:
            return ShopSettings(**(self.now.model_dump() | dict(changes)))
        except ValidationError as fault:
            first = fault.errors(include_url=False, include_input=False)[0]
            raise UnfitSetting(".".join(map(str, first["loc"][:1])), first["msg"]) from None

    def keep(self, connection: Connection, changed: Values) -> None:
        """Write these down in the caller's transaction; `use` comes after it."""
        remember(connection, SHOP_SETTINGS, _Kept(self._kept | dict(changed)))

    def use(self, changed: Values) -> None:
        """Go by what is on disk now."""
        self._kept = self._kept | dict(changed)
        self.now = self.checked(changed)

    def _sound(self, kept: Values) -> dict[str, Any]:
        """What is kept and still fits: a version of the program with other ranges may have written it."""
        sound: dict[str, Any] = {}
        for name, value in kept.items():
            try:
                ShopSettings(**(self._set_up | sound | {name: value}))
            except ValidationError:
                _log.warning("setting-dropped", setting=name)
            else:
                if name in ShopSettings.model_fields:
                    sound[name] = value
        return sound
