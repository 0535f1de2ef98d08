"""What the terminal sells now."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Lock
from zoneinfo import ZoneInfo

from kiosk.domain.selection import SoldOut
from kiosk.terminal.catalog.counts import Counts
from kiosk.terminal.catalog.edition import CatalogEdition
from kiosk.terminal.catalog.marks import Marks
from kiosk.terminal.catalog.picture_files import PictureFiles
from kiosk.terminal.catalog.storage import CatalogStorage, OpenCatalog
from kiosk.wire.manifest import Changes, Manifest


class Menu:
    """The open edition and the sold-out marks. Threads may share it; before the first edition there is none."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = Lock()
        folder.mkdir(parents=True, exist_ok=True)
        self.marks = Marks(folder / "availability.json")
        self.pictures = PictureFiles(folder / "pictures")
        self._storage = CatalogStorage(folder, self.marks)
        self._opened = self._storage.open()
        self._harmed: OpenCatalog | None = None

    def catalog(self) -> CatalogEdition | None:
        """The open edition, or None before the first."""
        opened = self._opened
        return opened.edition if opened else None

    def sold_out(self) -> SoldOut:
        """What is marked sold out."""
        return self.marks.sold_out()

    def picture(self, name: str) -> Path | None:
        """The file of a picture that the open edition names, once it was fetched."""
        catalog = self.catalog()
        named = catalog.published.picture(name) if catalog else None
        return self.pictures.find(named) if named else None

    def counts(self) -> Counts:
        """What is left of what is counted."""
        return self.marks.counts()

    def local_time(self) -> datetime:
        """The time in the store, by central's clock."""
        catalog = self.catalog()
        return self._now().astimezone(ZoneInfo(catalog.store.timezone) if catalog else None)

    def close(self) -> None:
        """Let go of the open edition; those still held elsewhere close when they are let go."""
        self._opened = None

    @property
    def base(self) -> Manifest | None:
        """The snapshot that the open edition rests on; None where there is none, or none that can be trusted."""
        opened = self._opened
        return opened.base if opened is not None and opened is not self._harmed else None

    def check(self) -> bool:
        """Hash the open file again; whether it is whole. One that was harmed is shown until it was fetched anew."""
        opened = self._opened
        whole = opened is None or self._storage.is_whole(opened.base)
        if not whole:
            self._harmed = opened
        return whole

    @property
    def download(self) -> Path:
        """Where a snapshot is put while it comes in."""
        return self._storage.download

    def install(self, manifest: Manifest, compressed: Path) -> None:
        """Open a downloaded snapshot, or raise `CatalogRefused`."""
        with self._lock:
            self._opened = self._storage.install(manifest, compressed)

    def patch(self, changes: Changes) -> None:
        """Open the edition that these changes make of the snapshot, or raise `CatalogRefused`."""
        with self._lock:
            opened: OpenCatalog | None = self._opened
            if opened is not None:
                self._opened = self._storage.patch(opened, changes)
