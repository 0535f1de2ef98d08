pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One setting: what it is and does, and at the end its value between less and more, or a switch.
 */
Item {
    id: root

    required property string key
    required property string kind
    required property string label
    required property string detail
    required property string value
    required property bool on
    required property bool canLess
    required property bool canMore
    required property bool open

    readonly property bool numeric: root.kind === "number"

    signal less
    signal more
    signal turned

    height: Math.max(Theme.px(96), words.height + 2 * Theme.space.s3, tools.height + 2 * Theme.space.s2)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: tools.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            rank: Theme.staffType.bodyStrong
            text: root.label
            width: parent.width
            wrapMode: Text.WordWrap
        }

        StaffText {
            color: Theme.color.inkMuted
            rank: Theme.staffType.caption
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s3

        StaffButton {
            Accessible.name: qsTr("%1，减").arg(root.label)
            enabled: root.canLess
            iconName: "minus"
            label: ""
            objectName: "less"
            visible: root.numeric

            onClicked: root.less()
        }

        StaffText {
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            objectName: "value"
            rank: Theme.staffType.h2
            text: root.value
            width: Math.max(implicitWidth, Theme.px(root.numeric ? 170 : 48))
        }

        StaffButton {
            Accessible.name: qsTr("%1，加").arg(root.label)
            enabled: root.canMore
            iconName: "plus"
            label: ""
            objectName: "more"
            visible: root.numeric

            onClicked: root.more()
        }

        Toggle {
            checked: root.on
            enabled: root.open
            implicitHeight: Theme.staffTarget
            label: root.label
            objectName: "toggle"
            visible: !root.numeric

            onToggled: root.turned()
        }
    }
}
