pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * One choice of a segmented control.
 */
Pressable {
    id: root

    required property string label
    required property bool selected

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.label
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.chip
    horizontalPadding: Theme.space.s5
    shrinks: false

    background: Rectangle {
        border.color: Theme.highContrast || Theme.simplified ? Theme.color.accent : Theme.color.line
        border.width: root.selected ? Theme.stroke.control : 0
        color: root.selected ? Theme.color.surface : root.down ? Theme.color.line : "transparent"
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth + mark.width + Theme.space.s2

        Row {
            anchors.centerIn: parent
            spacing: Theme.space.s2

            AppIcon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.accentText
                name: "check"
                size: Math.round(words.rank.pixelSize * 1.1)
                visible: root.selected
            }

            AppText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.selected ? Theme.color.accentText : Theme.color.inkMuted
                decorative: true
                rank: root.selected ? Theme.type.label : Theme.type.body
                text: root.label
            }
        }
    }
}
