"""The language on screen, switched while it runs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator, qCritical

from ui.languages import SOURCE_LANGUAGE

FOLDER: Final = Path(__file__).parent / "i18n"


class Translation:
    """Holds the translator of the present language; the source language needs none."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Let every text made from now on be in that language."""
        self.silence()
        if language == SOURCE_LANGUAGE:
            return
        translator = QTranslator()
        file = self._folder / f"diandian_{language}.qm"
        if not translator.load(str(file)):
            qCritical(f"The translation {file.name} cannot be read; texts stay Chinese.")
            return
        QCoreApplication.installTranslator(translator)
        self._installed = translator

    def silence(self) -> None:
        """Back to the source language."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
