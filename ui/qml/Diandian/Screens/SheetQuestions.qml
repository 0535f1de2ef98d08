pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * All the questions of the sheet, then the facts.
 */
Column {
    id: root

    required property KioskViewModel kiosk

    Repeater {
        model: root.kiosk.sheet.groups

        OptionGroup {
            required property int index

            kiosk: root.kiosk
            // The sheet's own tools stand at the right of the first title.
            titleHeight: !Theme.portrait && index === 0 ? Theme.target + Theme.space.s2 : 0
            width: root.width
        }
    }

    KitchenNote {
        kiosk: root.kiosk
        visible: root.kiosk.note.offered
        width: root.width
    }

    SheetFacts {
        kiosk: root.kiosk
        width: root.width
    }
}
