pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What the kitchen should know: common wishes, and one's own words.
 */
Column {
    id: root

    required property KioskViewModel kiosk

    readonly property NoteViewModel note: root.kiosk.note

    spacing: Theme.px(Theme.portrait ? 16 : 14)

    SectionTitle {
        detail: qsTr("可选")
        text: qsTr("跟厨房说一声")
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.note.wishes

            Chip {
                required selected
                required property string wish

                objectName: "wish:" + wish

                onClicked: root.note.toggle(wish)
            }
        }

        Chip {
            iconLeft: "pencil-simple"
            label: root.note.own === "" ? qsTr("写几个字") : root.note.own
            objectName: "writeNote"
            selected: root.note.own !== ""
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.note.write()
        }
    }
}
