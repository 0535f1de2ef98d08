pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Somebody who may sign in: name, role, by what, and where the account is kept.
 */
Item {
    id: root

    required property string initial
    required property string name
    required property string role
    required property string roleKind
    required property string ways
    required property string home
    required property string you

    readonly property string called: root.you === "" ? root.name : qsTr("%1（%2）").arg(root.name).arg(root.you)

    Accessible.name: Listing.clauses([root.called, root.role, root.ways, root.home])
    Accessible.role: Accessible.ListItem
    height: Math.max(Theme.px(104), words.height + 2 * Theme.space.s3)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.color.lineStrong
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: Theme.color.accentSoft
        height: Theme.px(64)
        radius: height / 2
        width: height

        StaffText {
            anchors.centerIn: parent
            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.staffType.h2
            text: root.initial
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.space.s4
        anchors.right: badge.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            decorative: true
            elide: Text.ElideRight
            rank: Theme.staffType.h2
            text: root.called
            width: parent.width
        }

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            elide: Text.ElideRight
            text: root.ways + "  " + root.home
            width: parent.width
        }
    }

    StateBadge {
        id: badge

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: root.roleKind
        text: root.role
    }
}
