pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls

/*!
 * A price as the view models give it: a map of parts that are already formatted.
 */
PriceText {
    id: root

    property var price: ({})

    fraction: root.price.fraction ?? ""
    oldPrice: root.price.old ?? ""
    sign: root.price.sign ?? ""
    unit: root.price.unit ?? ""
    whole: root.price.whole ?? ""
}
