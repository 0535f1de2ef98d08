"""Taking the tour: every journey, one after the other."""

from collections.abc import Iterable, Sequence

from ui.frame import WindowSettings
from ui.languages import SOURCE_LANGUAGE
from ui.tour.journeys import Journey
from ui.tour.report import Report, StepFailed
from ui.tour.stage import Shop, staged


def take(shop: Shop, sizes: Iterable[WindowSettings], journeys: Sequence[Journey], report: Report) -> bool:
    """Take every journey at every size; whether all steps worked. One that fails does not keep the next from it."""
    for settings in sizes:
        for journey in journeys:
            language = settings.languages[0]
            tag = "" if language == SOURCE_LANGUAGE else f"{language}-"
            name = f"{settings.width}x{settings.height}-{tag}{journey.name}"
            shop.cable.plug()
            try:
                with staged(shop, settings, report, name, journey.valid_seconds) as stage:
                    journey.take(stage)
            except StepFailed:
                continue
    return report.ok
