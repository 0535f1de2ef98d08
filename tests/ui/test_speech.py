from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import speech
from ui.speech import QtSpeech, Silence, open_speech, why_silent


def test_without_a_voice_a_sentence_lasts_as_long_as_one_reads_it(qtbot: QtBot) -> None:
    silence = Silence()
    with qtbot.waitSignal(silence.finished, timeout=5000):
        silence.say("好", "zh-CN")


def test_silence_that_was_stopped_tells_nothing(qtbot: QtBot) -> None:
    silence = Silence()
    silence.say("", "zh-CN")
    silence.stop()
    with qtbot.assertNotEmitted(silence.finished, wait=1500):
        pass


def test_shows_captions_only_where_that_is_set() -> None:
    assert isinstance(open_speech("none"), Silence)
    assert why_silent("none") == "speech_engine is set to none"


def test_says_what_is_missing_for_a_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(speech._NEEDS, "speechd", "libnowhere.so.9")
    assert "libnowhere.so.9" in why_silent()
    assert isinstance(open_speech(""), Silence)


@pytest.mark.qt_log_ignore("qt.multimedia", "Couldn't load pipewire", "Couldn't resolve pipewire")
def test_speaks_through_qt(qtbot: QtBot) -> None:
    owner = QObject()
    spoken: Any = open_speech("mock", owner)
    assert isinstance(spoken, QtSpeech)
    spoken.set_volume(0.4)
    with qtbot.waitSignal(spoken.finished, timeout=10_000):
        spoken.say("One. Two.", "en")
    spoken.say("Three.", "zh-CN")
    with qtbot.assertNotEmitted(spoken.finished):
        spoken.stop()


@pytest.mark.qt_log_ignore("qt.multimedia", "Couldn't load pipewire", "Couldn't resolve pipewire", "Text-to-speech")
def test_an_unknown_engine_is_a_reason() -> None:
    assert "nobody" in why_silent("nobody")
