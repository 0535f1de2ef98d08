pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One entry of the panel's menu.
 */
Pressable {
    id: root

    required property string label
    required property string iconName
    required property bool selected
    required property string badge

    readonly property color ink: root.selected ? Theme.color.onHighlight : Theme.color.onHero

    Accessible.name: root.badge === "" ? root.label : root.label + " " + root.badge
    Accessible.role: Accessible.PageTab
    Accessible.selected: root.selected
    corner: Theme.radius.sm
    implicitHeight: Math.max(Theme.px(72), Theme.staffTarget, words.height + 2 * Theme.space.s2)

    background: Rectangle {
        border.color: root.selected && Theme.highContrast ? Theme.color.onHero : "transparent"
        border.width: Theme.stroke.control
        color: root.selected ? Theme.color.highlight : root.down ? Theme.color.heroAlt : "transparent"
        radius: root.corner
    }
    contentItem: Item {
        AppIcon {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            filled: root.selected
            name: root.iconName
            size: Theme.px(30)
        }

        StaffText {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: count.visible ? count.left : parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            decorative: true
            rank: Theme.staffType.label
            text: root.label
            wrapMode: Text.WordWrap
        }

        Rectangle {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.color.onHighlight : Theme.color.highlight
            height: Theme.px(38)
            radius: height / 2
            visible: root.badge !== ""
            width: Math.max(height, figure.implicitWidth + Theme.space.s4)

            StaffText {
                id: figure

                anchors.centerIn: parent
                color: root.selected ? Theme.color.highlight : Theme.color.onHighlight
                decorative: true
                rank: Theme.staffType.label
                text: root.badge
            }
        }
    }
}
