pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One language, in its own words. It is as wide chosen as not, so that nothing moves.
 */
Pressable {
    id: root

    required property string name
    required property bool selected

    readonly property real wordWidth: Math.max(chosen.implicitWidth, other.implicitWidth)

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.name
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.chip
    horizontalPadding: Theme.space.s7
    implicitWidth: Math.max(Theme.target, root.wordWidth + root.leftPadding + root.rightPadding)

    background: Rectangle {
        border.color: Theme.color.lineStrong
        border.width: Theme.highContrast ? Theme.stroke.control : 0
        color: root.selected ? Theme.color.ink : root.down ? Theme.color.sunken : "transparent"
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: chosen.implicitHeight

        AppText {
            id: chosen

            anchors.centerIn: parent
            color: Theme.color.canvas
            decorative: true
            rank: Theme.type.label
            text: root.name
            visible: root.selected
        }

        AppText {
            id: other

            anchors.centerIn: parent
            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.type.body
            text: root.name
            visible: !root.selected
        }
    }
}
