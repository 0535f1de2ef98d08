pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A product's card, fed with what the view models give.
 */
ProductCard {
    id: root

    property var price: ({})
    property string badgeWord: ""

    badgeKind: root.badgeWord === "hero" ? Badge.Hero : root.badgeWord === "highlight" ? Badge.Highlight : Badge.Promo
    fraction: root.price.fraction ?? ""
    pictureHeight: Theme.px(Theme.portrait ? 232 : 176)
    oldPrice: root.price.old ?? ""
    sign: root.price.sign ?? ""
    unit: root.price.unit ?? ""
    whole: root.price.whole ?? ""
}
