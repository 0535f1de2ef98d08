pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One call: when, how long somebody waits or waited, and who goes there.
 */
Item {
    id: root

    required property int number
    required property string title
    required property string time
    required property string waited
    required property string stateText
    required property string stateKind
    required property bool open
    property bool busy: false

    signal answered

    Accessible.name: Listing.clauses([root.title, root.time, root.waited, root.stateText])
    Accessible.role: Accessible.ListItem
    height: Math.max(Theme.px(104), words.height + 2 * Theme.space.s3, act.height + 2 * Theme.space.s3)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: badge.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            decorative: true
            elide: Text.ElideRight
            rank: Theme.staffType.h2
            text: root.title
            width: parent.width
        }

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            elide: Text.ElideRight
            text: root.time + "  " + root.waited
            width: parent.width
        }
    }

    StateBadge {
        id: badge

        anchors.right: act.visible ? act.left : parent.right
        anchors.rightMargin: act.visible ? Theme.space.s4 : 0
        anchors.verticalCenter: parent.verticalCenter
        kind: root.stateKind
        text: root.stateText
    }

    StaffButton {
        id: act

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "check"
        kind: KioskButton.Primary
        label: qsTr("我去")
        loading: root.busy
        objectName: "answer:" + root.number
        visible: root.open

        onClicked: root.answered()
    }
}
