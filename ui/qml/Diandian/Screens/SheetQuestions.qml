pragma ComponentBehavior: Bound

import QtQuick
import Diandian.ViewModels

/*!
 * All the questions of the sheet, then the facts.
 */
Column {
    id: root

    required property KioskViewModel kiosk
    /*! What the sheet's own tools take of the first title's line. */
    property real toolsWidth: 0
    property real toolsHeight: 0

    Repeater {
        model: root.kiosk.sheet.groups

        OptionGroup {
            required property int index

            kiosk: root.kiosk
            // The sheet's own tools stand at the right of the first title.
            titleHeight: index === 0 ? root.toolsHeight : 0
            titleInset: index === 0 ? root.toolsWidth : 0
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
