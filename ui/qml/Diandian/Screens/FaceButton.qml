pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A face with its word. Selected shows a mark, a border and a filled face.
 */
Pressable {
    id: root

    required property string label
    required property string iconName
    required property bool selected

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.label
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.chip
    implicitHeight: Math.max(Theme.target, face.height + words.implicitHeight + 2 * Theme.space.s2)

    background: Rectangle {
        border.color: root.selected ? Theme.color.accent : Theme.highContrast ? Theme.color.lineStrong : "transparent"
        border.width: root.selected ? Theme.stroke.selected : Theme.stroke.hairline
        color: root.selected || root.down ? Theme.color.accentSoft : Theme.color.canvas
        radius: root.corner
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width

            AppIcon {
                id: face

                anchors.horizontalCenter: parent.horizontalCenter
                color: root.selected ? Theme.color.onAccentSoft : Theme.color.ink
                filled: root.selected
                name: root.iconName
                size: Theme.px(64)
            }

            AppText {
                id: words

                color: root.selected ? Theme.color.onAccentSoft : Theme.color.ink
                decorative: true
                horizontalAlignment: Text.AlignHCenter
                rank: Theme.type.caption
                text: root.label
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    CheckMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(-14)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(-14)
        visible: root.selected
    }
}
