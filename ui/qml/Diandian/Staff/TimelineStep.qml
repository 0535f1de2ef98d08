pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One fact of an order's life: what, and when, by whom.
 */
Item {
    id: root

    required property string label
    required property string detail
    required property bool last

    Accessible.name: Listing.clauses([root.label, root.detail])
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(disc.height, words.height) + Theme.space.s3

    Rectangle {
        anchors.horizontalCenter: disc.horizontalCenter
        anchors.top: disc.bottom
        color: Theme.color.accent
        height: root.height - disc.height
        visible: !root.last
        width: Theme.stroke.width(3)
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        border.color: Theme.color.accent
        border.width: Theme.stroke.width(3)
        color: root.last ? Theme.color.highlight : Theme.color.accent
        height: Theme.px(40)
        radius: height / 2
        width: height

        AppIcon {
            anchors.centerIn: parent
            color: root.last ? Theme.color.onHighlight : Theme.color.onAccent
            name: "check"
            size: Theme.px(22)
        }
    }

    Row {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.verticalCenter: disc.verticalCenter
        spacing: Theme.space.s3

        StaffText {
            id: label

            decorative: true
            rank: root.last ? Theme.staffType.bodyStrong : Theme.staffType.body
            text: root.label
        }

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            elide: Text.ElideRight
            text: root.detail
            width: Math.max(0, words.width - label.width - words.spacing)
        }
    }
}
