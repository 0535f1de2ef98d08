"""Where the server keeps its data and how it is reached."""

from pathlib import Path

from platformdirs import user_data_dir
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from kiosk.central.merchants import AlipayAccount, StripeAccount, WeChatPayAccount


def default_data() -> Path:
    """The user's data folder, which the terminal shares."""
    return Path(user_data_dir("diandian"))


class CentralSettings(BaseSettings):
    """The server's settings, each also an environment variable such as `KIOSK_CENTRAL_PORT`.

    `database` is an SQLAlchemy URL; empty means SQLite in the data folder. `public_url` is how customers' phones reach
    the server; empty means the address it listens on. `database_connections` is the most that one process has open.
    With `tls_cert` and `tls_key` (PEM) it speaks HTTPS itself; without, something before it must. Accounts with payment
    providers are set up key by key, such as `KIOSK_CENTRAL_ALIPAY__APP_ID`; with none there is the practice provider.
    """

    model_config = SettingsConfigDict(
        env_prefix="KIOSK_CENTRAL_", env_nested_delimiter="__", extra="forbid", hide_input_in_errors=True
    )

    data: Path = Field(default_factory=default_data)
    database: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8321, ge=0, le=65535)
    public_url: str = ""
    database_connections: int = Field(default=20, ge=4, le=1000)
    tls_cert: Path | None = None
    tls_key: Path | None = None
    wechat_pay: WeChatPayAccount | None = None
    alipay: AlipayAccount | None = None
    stripe: StripeAccount | None = None
    practice: bool | None = None
    """Whether the practice provider is offered; by default only where no account is set up."""

    @property
    def folder(self) -> Path:
        """The server's own part of the data folder."""
        return self.data / "central"

    @property
    def database_url(self) -> str:
        """Where the database is."""
        return self.database or f"sqlite:///{self.folder / 'central.db'}"

    @property
    def snapshots(self) -> Path:
        """The folder of published snapshots, each named by its SHA-256."""
        return self.folder / "snapshots"

    @property
    def pictures(self) -> Path:
        """The folder of published pictures, each named by its SHA-256."""
        return self.folder / "pictures"

    @property
    def signing_key(self) -> Path:
        """The private key that signs what is published."""
        return self.folder / "keys" / "signing.pem"

    @property
    def own_url(self) -> str:
        """The address it listens on."""
        return f"{'https' if self.tls_cert else 'http'}://{self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """How phones reach the server, without a slash at the end."""
        return (self.public_url or self.own_url).rstrip("/")
