pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * One key of the keypad: a digit, "clear" or "erase".
 */
Pressable {
    id: root

    required property string key

    readonly property bool digit: root.key.length === 1

    Accessible.name: root.digit ? root.key : root.key === "clear" ? qsTr("清空") : qsTr("删除一位")
    corner: Theme.radius.md
    objectName: "key-" + root.key

    background: Rectangle {
        border.color: Theme.simplified || Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        border.width: root.digit || Theme.highContrast ? Theme.stroke.hairline : 0
        color: root.down ? Theme.color.accentSoft : root.digit ? Theme.color.surface : Theme.color.sunken
        radius: root.corner
    }
    contentItem: Item {
        AppText {
            anchors.centerIn: parent
            decorative: true
            rank: root.digit ? Theme.type.h2 : Theme.type.label
            text: root.digit ? root.key : qsTr("清空")
            visible: root.key !== "erase"
        }

        AppIcon {
            anchors.centerIn: parent
            name: "backspace"
            size: Theme.px(Theme.simplified ? 60 : 44)
            visible: root.key === "erase"
        }
    }
}
