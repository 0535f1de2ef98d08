pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What is in the product, and what customers say.
 */
Grid {
    id: root

    required property KioskViewModel kiosk

    readonly property ProductSheetViewModel sheet: root.kiosk.sheet
    readonly property bool both: facts.visible && reviews.visible && root.width > Theme.type.body.pixelSize * 30
    readonly property real cellWidth: root.both ? (root.width - root.spacing) / 2 : root.width
    readonly property real cellHeight: root.both ? Math.max(facts.implicitHeight, reviews.implicitHeight) : 0

    columns: root.both ? 2 : 1
    spacing: Theme.px(20)
    visible: facts.visible || reviews.visible

    NutritionCard {
        id: facts

        height: Math.max(implicitHeight, root.cellHeight)
        sheet: root.sheet
        width: root.cellWidth
    }

    ReviewCard {
        id: reviews

        height: Math.max(implicitHeight, root.cellHeight)
        sheet: root.sheet
        width: root.cellWidth
    }
}
