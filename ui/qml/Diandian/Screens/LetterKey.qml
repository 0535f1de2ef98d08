pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A letter, or without one the key that erases.
 */
Pressable {
    id: root

    required property string letter

    Accessible.name: root.letter === "" ? qsTr("删除一位") : root.letter === " " ? qsTr("空格") : root.letter
    corner: Theme.radius.chip
    objectName: root.letter === "" ? "erase" : root.letter === " " ? "type:space" : "type:" + root.letter

    background: Card {
        borderColor: root.down ? Theme.color.accent : Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        borderWidth: root.down ? Theme.stroke.selected : Theme.stroke.hairline
        color: root.down ? Theme.color.accentSoft : root.letter === "" ? Theme.color.canvas : Theme.color.surface
        radius: root.corner
    }
    horizontalPadding: Theme.space.s2
    contentItem: Item {
        implicitWidth: words.implicitWidth

        AppText {
            id: words

            anchors.centerIn: parent
            decorative: true
            rank: root.letter === " " ? Theme.type.label : Theme.type.h2
            text: root.letter === " " ? qsTr("空格") : root.letter
        }

        AppIcon {
            anchors.centerIn: parent
            name: "backspace"
            size: Theme.px(56)
            visible: root.letter === ""
        }
    }
}
