pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One language, in its own words.
 */
Pressable {
    id: root

    required property string name
    required property bool selected

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.name
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.chip
    horizontalPadding: Theme.space.s7

    background: Rectangle {
        border.color: Theme.color.lineStrong
        border.width: Theme.highContrast ? Theme.stroke.control : 0
        color: root.selected ? Theme.color.ink : root.down ? Theme.color.sunken : "transparent"
        radius: root.corner
    }
    contentItem: AppText {
        color: root.selected ? Theme.color.canvas : Theme.color.inkMuted
        decorative: true
        horizontalAlignment: Text.AlignHCenter
        rank: root.selected ? Theme.type.label : Theme.type.body
        text: root.name
        verticalAlignment: Text.AlignVCenter
    }
}
