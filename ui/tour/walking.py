"""Walks past every screen in every mode, language and size, and holds each against the rules of accessibility."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from itertools import chain, product
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from ui.accessibility import REACH, SIMPLIFIED, STAFF, Finding, Scene, findings, findings_across
from ui.app import Application, create
from ui.frame import WindowSettings
from ui.languages import LANGUAGES
from ui.tour.catalog_words import own_words
from ui.tour.finger import Finger, NotOnScreen
from ui.tour.routes import ROUTES, STANDARD
from ui.tour.scenery import scene
from ui.tour.sort import sort_of
from ui.tour.stage import STAFF_PIN, Shop
from ui.tour.walker import Route, Walker

MODES: Final = (STANDARD, SIMPLIFIED, REACH, STAFF)
SIZES: Final = (
    WindowSettings(1080, 1920, diagonal_inch=21.5, accessible=True),
    WindowSettings(1080, 1920, diagonal_inch=32, accessible=True),
    WindowSettings(1920, 1080, diagonal_inch=15.6, accessible=True),
    WindowSettings(1366, 768, diagonal_inch=15.6, accessible=True),
)
_FILE: Final = "accessibility.json"
READY_SECONDS: Final = 30
SHOWN_SECONDS: Final = 30
_LAID_OUT_MS: Final = 120
_MOST_PAGES: Final = 4


@dataclass(frozen=True, slots=True)
class Manner:
    """One way to look at a screen: high contrast, or texts changed as WCAG 1.4.12 and 1.4.4 ask."""

    high_contrast: bool = False
    stressed: str = ""
    theme: tuple[tuple[str, float], ...] = ()
    modes: tuple[str, ...] = MODES


PLAIN: Final = Manner()
MANNERS: Final = (
    PLAIN,
    Manner(high_contrast=True),
    Manner(stressed="wider spacing", theme=(("lineSpacing", 1.5), ("letterSpacing", 0.12))),
    Manner(stressed="200 % text", theme=(("textScale", 2.0),), modes=(STANDARD, REACH)),
)
"""The simplified mode's letters are the standard mode's at 200 % and more; staff screens are no public display."""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, and in which mode, language and size."""

    mode: str
    language: str
    size: str
    high_contrast: bool
    finding: Finding


@dataclass(frozen=True, slots=True)
class Walk:
    """What is walked: sizes, languages, modes, and in which manners every screen is looked at."""

    sizes: tuple[WindowSettings, ...] = SIZES
    languages: tuple[str, ...] = LANGUAGES
    modes: tuple[str, ...] = MODES
    manners: tuple[Manner, ...] = MANNERS


def walk(shop: Shop, plan: Walk, tell: Callable[[str, tuple[Found, ...]], None]) -> tuple[Found, ...]:
    """All that is found; `tell` hears of every mode, language and size when it is done. No shop has all modes."""
    all_found: list[Found] = []
    with _terminal(shop) as terminal:
        routes = ROUTES[_store(terminal)]
        modes = [mode for mode in plan.modes if mode in routes]
        for settings, language, mode in product(plan.sizes, plan.languages, modes):
            size = f"{settings.width}×{settings.height} {settings.diagonal_inch:g}″"
            with _window(terminal, settings) as application:
                scenes, stuck = _Passing(application, terminal, language, mode).all(routes[mode], plan.manners)
            judged = chain(_judged(scenes), stuck)
            found = tuple(dict.fromkeys(Found(mode, language, size, high, each) for high, each in judged))
            all_found.extend(found)
            tell(f"{mode}, {language}, {size}: {len(scenes)} looks", found)
    return tuple(all_found)


def save(found: Iterable[Found], folder: Path) -> Path:
    """Write `accessibility.json` and name it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / _FILE
    path.write_text(json.dumps([flat(each) for each in found], ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def flat(found: Found) -> dict[str, object]:
    """One level of keys, for JSON."""
    return asdict(replace(found, finding=None)) | asdict(found.finding)  # type: ignore[arg-type]


def _judged(scenes: list[Scene]) -> Iterator[tuple[bool, Finding]]:
    for each in scenes:
        yield from ((each.high_contrast, finding) for finding in findings(each))
    yield from ((False, finding) for finding in findings_across(scenes))


class _Passing:
    """One way past all screens of a mode, in one window."""

    def __init__(self, application: Application, terminal: Terminal, language: str, mode: str) -> None:
        self._application, self._terminal, self._mode, self._language = application, terminal, mode, language
        self._finger = Finger(application.window)
        self._catalog_words = own_words(terminal)
        engine = qmlEngine(application.window)
        assert engine is not None
        theme = engine.singletonInstance("Diandian.Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("reducedMotion", True)
        self._theme = theme
        self._turned: set[tuple[str, float, Manner]] = set()

    def all(self, route: Route, manners: tuple[Manner, ...]) -> tuple[list[Scene], list[tuple[bool, Finding]]]:
        """Every screen in every manner, and where the way ended before its end."""
        scenes: list[Scene] = []
        try:
            for each in self._scenes(route, manners):
                scenes.append(each)  # noqa: PERF402 - what was seen before the way ended counts
        except NotOnScreen as missing:
            last = scenes[-1].screen if scenes else self._mode
            return scenes, [(False, Finding("walk", last, "next screen", str(missing), "to be reached"))]
        return scenes, []

    def _scenes(self, route: Route, manners: tuple[Manner, ...]) -> Iterator[Scene]:
        session = self._application.kiosk.session
        self._finger.wait(lambda: session.screen == "start", "the start screen did not come", SHOWN_SECONDS)
        session.setLanguage(self._language)
        if self._mode == REACH:
            session.setReach(True)
        for stop in route(Walker(self._application.kiosk, self._finger)):
            for manner in (each for each in manners if self._mode in each.modes):
                yield from self._look(stop, manner)

    def _look(self, stop: str, manner: Manner) -> Iterator[Scene]:
        before = {name: self._theme.property(name) for name, _ in manner.theme}
        self._application.kiosk.idle.touched()  # somebody is there, however slow the machine
        self._application.kiosk.session.setHighContrast(manner.high_contrast)
        for name, value in manner.theme:
            self._theme.setProperty(name, value)
        self._finger.settle(_LAID_OUT_MS)
        yield self._scene(stop, manner)
        if not manner.high_contrast and not self._application.kiosk.toast.shown:
            yield from self._scrolled(stop, manner)
        for name, value in before.items():
            self._theme.setProperty(name, value)
        self._application.kiosk.session.setHighContrast(False)
        self._finger.settle(_LAID_OUT_MS if manner.theme else 20)

    def _scrolled(self, stop: str, manner: Manner) -> Iterator[Scene]:
        """The same a page further down, and again, as far as it goes; once for every content."""
        for area in [each for each in self._finger.visible() if _scrolls(each)]:
            content = area.objectName(), area.property("contentHeight"), manner
            if content in self._turned:
                continue
            self._turned.add(content)
            start = area.property("contentY")
            for _ in range(_MOST_PAGES):
                end = area.property("originY") + area.property("contentHeight") - area.height()
                if area.property("contentY") >= end - 1:
                    break
                area.setProperty("contentY", min(end, area.property("contentY") + 0.7 * area.height()))
                self._finger.settle(_LAID_OUT_MS)
                yield self._scene(stop, manner)
            area.setProperty("contentY", start)

    def _scene(self, stop: str, manner: Manner) -> Scene:
        window = self._application.window
        said = self._read_aloud()
        picture = None if manner.stressed else window.grabWindow()
        sort = sort_of(self._application, self._terminal, self._catalog_words)
        return scene(window, picture, replace(sort, screen=stop, stressed=manner.stressed, said=said))

    def _read_aloud(self) -> tuple[str, ...]:
        """What the voice was saying, and how it begins to read the page; then it is silent.

        Its captions pass over the page, as those of a film.
        """
        voice = self._application.kiosk.voice
        news = voice.caption
        voice.read()
        begun = voice.caption
        voice.stop()
        return tuple(each for each in dict.fromkeys((news, begun)) if each)


def _scrolls(item: QQuickItem) -> bool:
    height = item.property("contentHeight")
    return height is not None and item.isEnabled() and item.clip() and height > item.height() + 1


def _store(terminal: Terminal) -> str:
    catalog = terminal.menu.catalog()
    assert catalog is not None
    return catalog.store.id


@contextmanager
def _terminal(shop: Shop) -> Iterator[Terminal]:
    settings = TerminalSettings(
        data=shop.data, central_url=shop.cable.url, pair=shop.code, sync_seconds=1, staff_pin=STAFF_PIN, scanner="below"
    )
    opened = open_terminal(settings)
    try:
        opened.start()
        opened.wait_until_ready(READY_SECONDS)
        yield opened
    finally:
        opened.close()


@contextmanager
def _window(terminal: Terminal, settings: WindowSettings) -> Iterator[Application]:
    application = create(terminal, settings)
    try:
        yield application
    finally:
        application.close()
