from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.rights import Action
from kiosk.terminal import RIGHT_TO_SET, Author, ShopSettings
from kiosk.wire.payments import PaymentMethod
from ui.models import RowsModel
from ui.models.staff_settings import SECTIONS, Here, SectionRow, SettingRow, section_rows, setting_rows, stepped, turned
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.pad import DIGITS, Question
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.words import staff_settings as words

_CODE: Final = 6


@view_model
class StaffSettingsViewModel(StaffDesk):
    """The terminal's settings: changed on the page first, and saved all together."""

    page_id = "settings"

    noteChanged = Signal()
    changedChanged = Signal()

    note = live(str, "note", noteChanged)
    changed = live(bool, "changed", changedChanged)
    sections = constant(QAbstractItemModel, lambda self: self.section_rows)
    settings = constant(QAbstractItemModel, lambda self: self.setting_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, note="", changed=False)
        self.section_rows = RowsModel(SectionRow, "sectionId", self)
        self.setting_rows = RowsModel(SettingRow, "key", self)
        self._service = parts.terminal.staff_settings
        self._section = SECTIONS[0]
        self._saved = self._draft = ShopSettings()
        self._methods: tuple[PaymentMethod, ...] = ()

    @Slot(str)
    def openSection(self, section: str) -> None:
        """Show that part."""
        if section in SECTIONS:
            self._section = section
            self._show_rows()

    @Slot(str)
    def less(self, key: str) -> None:
        """One step down."""
        self._step(key, -1)

    @Slot(str)
    def more(self, key: str) -> None:
        """One step up."""
        self._step(key, 1)

    @Slot(str)
    def turn(self, key: str) -> None:
        """On or off."""
        here = self._here()
        if here is not None and not self.busy:
            self._write(turned(key, here))

    @Slot()
    def undo(self) -> None:
        """Everything as it is saved."""
        self._draft = self._saved
        self._show_rows()

    @Slot()
    def save(self) -> None:
        """Keep what was changed; how the screen stands takes a code."""
        changes = self._changes()
        if any(RIGHT_TO_SET[name] is Action.SET_UP_DEVICE for name in changes):
            title, hint, button = words.ask_code()
            self.pad.ask(Question(title, hint, DIGITS, _CODE, button, self._save))
        elif changes:
            self._save("")

    def opened(self) -> None:
        """What was left unsaved the last time is gone."""
        self._section = SECTIONS[0]
        self._draft = self._saved
        super().opened()

    def read(self) -> None:
        """The settings in use, and the ways to pay that central named."""
        self.on_behalf(self._look, self._take)

    def forget(self) -> None:
        """Nothing stays, and nothing unsaved is taken up by whoever comes next."""
        self._saved = self._draft = ShopSettings()
        super().forget()

    def refusal(self, code: str) -> str:
        """Why nothing was saved."""
        return words.refused(code)

    def _look(self, author: Author) -> tuple[ShopSettings, tuple[PaymentMethod, ...]]:
        return self._service.page(author), self.terminal.payments.every_method()

    def _take(self, found: tuple[ShopSettings, tuple[PaymentMethod, ...]]) -> None:
        changes = self._changes()
        self._saved, self._methods = found
        self._draft = self._saved.model_copy(update=changes)
        self._show_rows()

    def _save(self, code: str) -> str:
        changes = self._changes()

        def finish(after: ShopSettings) -> None:
            self._saved = self._draft = after
            self.tell(words.saved())

        self.carry_out(lambda author: self._service.change(author, changes, code), finish)
        return ""

    def _step(self, key: str, by: int) -> None:
        here = self._here()
        row = self.setting_rows.row(key)
        if here is not None and row is not None and row.open and not self.busy:
            self._write(stepped(key, here, by))

    def _write(self, changes: dict[str, object]) -> None:
        self._draft = self._draft.model_copy(update=changes)
        self._show_rows()

    def _changes(self) -> dict[str, object]:
        names = ShopSettings.model_fields
        return {name: value for name in names if (value := getattr(self._draft, name)) != getattr(self._saved, name)}

    def _here(self) -> Here | None:
        author = self.reader
        if author is None:
            return None
        return Here(self._draft, author.role, self._methods, self.terminal.backlight.works, self.shop.text)

    def _show_rows(self) -> None:
        here = self._here()
        if here is not None:
            changes = len(self._changes())
            self.section_rows.show(section_rows(self._section))
            self.setting_rows.show(setting_rows(self._section, here))
            self.put(note=words.note(changes), changed=changes > 0)
