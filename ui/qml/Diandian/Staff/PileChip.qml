pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One pile of orders, and how many it holds.
 */
Pressable {
    id: root

    required property string label
    required property bool selected
    /*! How many; below 0 where nothing is counted. */
    required property int count

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.count < 0 ? root.label : root.label + " " + root.count
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.sm
    implicitHeight: Theme.staffTarget
    implicitWidth: row.implicitWidth + 2 * Theme.space.s5

    background: Rectangle {
        border.color: root.selected ? Theme.color.ink : Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        border.width: Theme.stroke.control
        color: root.selected ? Theme.color.ink : root.down ? Theme.color.sunken : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space.s3

            StaffText {
                color: root.selected ? Theme.color.surface : Theme.color.ink
                decorative: true
                rank: root.selected ? Theme.staffType.bodyStrong : Theme.staffType.body
                text: root.label
            }

            StaffText {
                color: root.selected ? Theme.color.surface : Theme.color.inkMuted
                decorative: true
                text: root.count
                visible: root.count >= 0
            }
        }
    }
}
