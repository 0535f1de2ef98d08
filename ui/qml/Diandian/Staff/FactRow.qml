pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One fact about the terminal: an icon that shows how it stands, what it is, and its value.
 */
Item {
    id: root

    required property string iconName
    required property string label
    required property string value
    required property string kind

    readonly property StatusColors look: StatusColors {
        kind: root.kind
    }

    Accessible.name: Listing.clauses([root.label, root.value])
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(mark.height, words.height) + Theme.space.s4

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.look.fill
        height: Theme.px(56)
        radius: Theme.radius.sm
        width: height

        AppIcon {
            anchors.centerIn: parent
            color: root.look.ink
            name: root.iconName
            size: Theme.px(32)
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.staffType.caption
            text: root.label
            width: parent.width
            wrapMode: Text.WordWrap
        }

        StaffText {
            decorative: true
            rank: Theme.staffType.bodyStrong
            text: root.value
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
