"""How a terminal is set up: `kiosk.toml` in the working folder, over it `KIOSK_*`, over that what the caller gives."""

import re
from pathlib import Path
from typing import Final, Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from kiosk.domain.errors import ShopError
from kiosk.domain.printing import PrinterRole
from kiosk.terminal.shop_settings import ShopSettings

_PRINTER: Final = re.compile(r"tcp://[A-Za-z0-9.-]+(?::(?P<port>[0-9]+))?|/.+", re.ASCII)
_PORTS: Final = range(1, 65536)


class UnusablePrinter(ShopError):
    """Nothing can be reached at an address that a printer was given; `setting` is whose."""

    code = "unusable-printer"
    bad_input = True

    def __init__(self, setting: str, what: str, remedy: str) -> None:
        super().__init__(f"{setting}: {what}", remedy)
        self.setting = setting


class TerminalSettings(ShopSettings, BaseSettings):
    """How the machine is set up; what staff set at the panel outranks this. Durations are in seconds.

    `central_ca` is a PEM file: central's certificate is in it, or from an authority in it. `pair` is a one-time
    code from head office, used only while the terminal has no credential yet. `staff_pin` lets in a manager of this
    machine alone; everybody else has an account at central. `sync_seconds` is how often central is asked for news,
    `live_sync_seconds` how often while it tells them by itself.
    `receipt_printer` and `kitchen_printer` are printers that speak ESC/POS: `tcp://host`, `tcp://host:port`, or a
    device file such as `/dev/usb/lp0`; both may be the same one, empty is none. `paper_dots` is how wide they print:
    576 on paper of 80 mm, 384 on 58 mm.
    `speech_engine` is one of Qt's, empty takes the usual one, `none` shows captions only.
    `scanner`: where beside the screen one reads codes from customers' phones; empty: there is none.
    """

    model_config = SettingsConfigDict(env_prefix="KIOSK_", toml_file="kiosk.toml", extra="ignore", frozen=True)

    data: Path = Field(default_factory=lambda: user_data_path("diandian"))
    central_url: str = ""
    central_ca: Path | None = None
    pair: str = ""
    name: str = ""
    sync_seconds: float = Field(default=5, gt=0)
    live_sync_seconds: float = Field(default=30, gt=0)
    poll_seconds: float = Field(default=0.7, gt=0)
    call_seconds: float = Field(default=8, gt=0)
    payment_seconds: int = Field(default=180, ge=3, le=1800)
    keep_days: int = Field(default=30, ge=1)
    keep_backups: int = Field(default=7, ge=1)
    staff_pin: SecretStr = SecretStr("")
    reduced_motion: bool = False
    speech_engine: str = ""
    scanner: Literal["", "below", "left", "right"] = ""
    receipt_printer: str = ""
    kitchen_printer: str = ""
    paper_dots: Literal[384, 512, 576, 640] = 576

    @field_validator("receipt_printer", "kitchen_printer")
    @classmethod
    def _can_be_reached(cls, address: str, info: ValidationInfo) -> str:
        """Raises `UnusablePrinter`: a thread would find out only when there is something to print."""
        found = _PRINTER.fullmatch(address)
        if address and found is None:
            raise UnusablePrinter(
                str(info.field_name), f"{address!r} is no address of a printer.",
                "Give tcp://host, tcp://host:port, or a device file such as /dev/usb/lp0; nothing for no printer.",
            )  # fmt: skip
        port = found and found["port"]
        if port and int(port) not in _PORTS:
            raise UnusablePrinter(
                str(info.field_name), f"there is no port {port}.",
                f"Give one from {_PORTS.start} to {_PORTS.stop - 1}, or none: most printers listen at 9100.",
            )  # fmt: skip
        return address

    @property
    def printers(self) -> dict[PrinterRole, str]:
        """The address of each printer that there is."""
        said = {PrinterRole.RECEIPT: self.receipt_printer, PrinterRole.KITCHEN: self.kitchen_printer}
        return {role: address for role, address in said.items() if address}

    @property
    def folder(self) -> Path:
        """Where the terminal keeps its files, below the data folder."""
        return self.data / "terminal"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What the caller gives outranks variables, and these outrank the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)
