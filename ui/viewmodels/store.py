from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.shopfront import Shopfront
from ui.viewmodels.base import ViewModel, live, view_model
from ui.words import menu as words

if TYPE_CHECKING:
    from kiosk.domain.catalog import Promotion, Store


@view_model
class StoreViewModel(ViewModel):
    """The shop's name and face."""

    readyChanged = Signal()
    nameChanged = Signal()
    branchChanged = Signal()
    markChanged = Signal()
    headlineChanged = Signal()
    pickupPlaceChanged = Signal()
    brandPresetChanged = Signal()
    brandAccentChanged = Signal()
    brandChanged = Signal()
    logoChanged = Signal()
    heroPicturesChanged = Signal()
    bannerShownChanged = Signal()
    bannerTitleChanged = Signal()
    bannerNoteChanged = Signal()
    bannerPicturesChanged = Signal()

    ready = live(bool, "ready", readyChanged)
    name = live(str, "name", nameChanged)
    branch = live(str, "branch", branchChanged)
    mark = live(str, "mark", markChanged)
    headline = live(str, "headline", headlineChanged)
    pickupPlace = live(str, "pickupPlace", pickupPlaceChanged)
    brandPreset = live(str, "brandPreset", brandPresetChanged)
    brandAccent = live(str, "brandAccent", brandAccentChanged)
    logo = live(str, "logo", logoChanged)
    brand = live("QVariantMap", "brand", brandChanged)
    heroPictures = live("QStringList", "heroPictures", heroPicturesChanged)
    bannerShown = live(bool, "bannerShown", bannerShownChanged)
    bannerTitle = live(str, "bannerTitle", bannerTitleChanged)
    bannerNote = live(str, "bannerNote", bannerNoteChanged)
    bannerPictures = live("QStringList", "bannerPictures", bannerPicturesChanged)

    def __init__(self, shop: Shopfront, parent: QObject | None = None) -> None:
        texts = dict.fromkeys(("name", "branch", "mark", "headline", "pickupPlace", "bannerTitle", "bannerNote"), "")
        super().__init__(
            parent, ready=False, brandPreset="jade", brandAccent="", logo="", brand={}, heroPictures=[],
            bannerShown=False, bannerPictures=[], **texts,
        )  # fmt: skip
        self._shop = shop
        shop.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        front = self._shop.front
        if front is None:
            self.put(ready=False)
            return
        store, brand = front.store, front.store.brand
        self.put(
            ready=True,
            name=self._shop.text(store.name),
            branch=self._brand_text(store, "branch"),
            mark=str(brand.get("mark") or self._shop.text(store.name)[:1]),
            headline=self._brand_text(store, "headline") or words.headline(),
            pickupPlace=self._brand_text(store, "pickup"),
            brandPreset=str(brand.get("preset") or "jade"),
            brandAccent=str(brand.get("accent") or ""),
            logo=next(iter(self._pictures([brand.get("logo")])), ""),
            brand={role: str(colour) for role, colour in _mapping(brand.get("colours")).items()},
            heroPictures=self._pictures(brand.get("hero")),
        )
        self._show_banner(store, self._shop.banner)

    def _show_banner(self, store: "Store", promotion: "Promotion | None") -> None:
        banner = _mapping(store.brand.get("banner"))
        self.put(
            bannerShown=promotion is not None,
            bannerTitle=self._shop.text(promotion.name) if promotion else "",
            bannerNote=words.daily_hours(promotion.hours) if promotion else "",
            bannerPictures=self._pictures(banner.get("pictures")),
        )

    def _brand_text(self, store: "Store", key: str) -> str:
        return self._shop.text({str(tag): str(text) for tag, text in _mapping(store.brand.get(key)).items()})

    def _pictures(self, names: object) -> list[str]:
        wanted = names if isinstance(names, Sequence) and not isinstance(names, str) else ()
        return [address for name in wanted if (address := self._shop.pictures.address(str(name)))]


def _mapping(value: object) -> Mapping[str, Any]:
    """A brand is free-form: what is not a mapping there counts as nothing."""
    return value if isinstance(value, Mapping) else {}
