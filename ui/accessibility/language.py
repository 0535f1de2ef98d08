"""A3: what is shown and what is said is in the language on screen. Only a catalog's own texts may fall back."""

import re
from collections.abc import Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import Scene

_LETTERS: Final = {
    "Chinese": re.compile(r"[\u4e00-\u9fff]+"),
    "Japanese": re.compile(r"[\u3041-\u30fa]+"),
    "Korean": re.compile(r"[\uac00-\ud7a3]+"),
    "Arabic": re.compile(r"[\u0620-\u064a]+"),
}
_WRITTEN_WITH: Final = {
    "zh": {"Chinese"},
    "ja": {"Chinese", "Japanese"},
    "ko": {"Korean"},
    "ar": {"Arabic"},
}
_LANGUAGES: Final = ("switchLanguage", "chooseLanguage", "language:", "setLanguage")
"""A language is named in itself."""


def language(scene: Scene) -> Iterator[Finding]:
    """Letters of a language that is not the screen's: a text without a translation, or one left over."""
    shown = ((words.item, words.text) for words in scene.words)
    read = ((target.item, target.name) for target in scene.targets)
    said = (("voice", sentence) for sentence in scene.said)
    for how, texts in (("shows", shown), ("is read as", read), ("says", said)):
        for item, text in texts:
            if not item.startswith(_LANGUAGES) and (foreign := _foreign(scene, text)):
                yield Finding("A3", scene.screen, item, f"{how} “{foreign}”", f"words of {scene.language}")


def _foreign(scene: Scene, text: str) -> str:
    own = _WRITTEN_WITH.get(scene.language.partition("-")[0], set())
    for script, letters in _LETTERS.items():
        if script not in own:
            for found in letters.findall(text):
                if not any(found in word for word in scene.catalog_words):
                    return str(found)
    return ""
