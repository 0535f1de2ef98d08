pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Which of how many are shown, and the pages before and after.
 */
Item {
    id: root

    required property string rangeText
    required property bool hasPrevious
    required property bool hasNext

    signal previousAsked
    signal nextAsked

    implicitHeight: Theme.staffTarget + 2 * Theme.space.s3

    Rectangle {
        anchors.top: parent.top
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    StaffText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.inkMuted
        elide: Text.ElideRight
        objectName: "rangeText"
        text: root.rangeText
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s3

        StaffButton {
            enabled: root.hasPrevious
            iconName: Theme.rightToLeft ? "caret-right" : "caret-left"
            kind: KioskButton.Soft
            label: qsTr("上一页")
            objectName: "previousPage"

            onClicked: root.previousAsked()
        }

        StaffButton {
            enabled: root.hasNext
            iconName: Theme.rightToLeft ? "caret-left" : "caret-right"
            kind: KioskButton.Soft
            label: qsTr("下一页")
            objectName: "nextPage"

            onClicked: root.nextAsked()
        }
    }
}
