pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One payment: what this terminal and central know of it, what to do, and the buttons for that.
 */
Item {
    id: root

    required property string title
    required property string amount
    required property string stateText
    required property string stateKind
    required property string here
    required property string there
    required property string advice
    required property bool canAsk
    required property bool canReturn
    property bool busy: false

    signal asked
    signal returned

    Accessible.name: Listing.clauses([root.title, root.amount, root.stateText, root.here, root.there, root.advice])
    Accessible.role: Accessible.ListItem
    height: Math.max(words.height, end.height) + 2 * Theme.space.s4

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: end.left
        anchors.rightMargin: Theme.space.s5
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
            text: root.here
            width: parent.width
            wrapMode: Text.WordWrap
        }

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            text: root.there
            width: parent.width
            wrapMode: Text.WordWrap
        }

        StaffText {
            decorative: true
            rank: Theme.staffType.bodyStrong
            text: root.advice
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    Column {
        id: end

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s3
        width: Math.max(amount.implicitWidth, badge.width, ask.implicitWidth, back.implicitWidth)

        StaffText {
            id: amount

            anchors.right: parent.right
            decorative: true
            rank: Theme.staffType.h2
            text: root.amount
        }

        StateBadge {
            id: badge

            anchors.right: parent.right
            kind: root.stateKind
            text: root.stateText
        }

        StaffButton {
            id: ask

            anchors.right: parent.right
            enabled: !root.busy
            iconName: "arrow-clockwise"
            label: qsTr("再问一次")
            objectName: "ask"
            visible: root.canAsk

            onClicked: root.asked()
        }

        StaffButton {
            id: back

            anchors.right: parent.right
            enabled: !root.busy
            iconName: "arrow-u-up-left"
            kind: KioskButton.Danger
            label: qsTr("退回 %1").arg(root.amount)
            objectName: "return"
            visible: root.canReturn

            onClicked: root.returned()
        }
    }
}
