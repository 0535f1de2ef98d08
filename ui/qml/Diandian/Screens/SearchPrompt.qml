pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Opens the search; where there is room it looks like a search field.
 */
Pressable {
    id: root

    /*! The least width at which it looks like a field. */
    readonly property real wordyWidth: Theme.px(76) + words.implicitWidth + Theme.space.s4
    readonly property bool wordy: root.width >= root.wordyWidth

    Accessible.name: qsTr("搜索")
    corner: Theme.radius.md

    background: Rectangle {
        border.color: Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        border.width: root.wordy && !Theme.highContrast ? 0 : Theme.stroke.hairline
        color: root.down ? Theme.color.line : root.wordy ? Theme.color.sunken : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        AppIcon {
            anchors.left: parent.left
            anchors.leftMargin: root.wordy ? Theme.px(28) : (root.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: "magnifying-glass"
        }

        AppText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(76)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.inkMuted
            decorative: true
            text: qsTr("搜索菜品、口味")
            visible: root.wordy
        }
    }
}
