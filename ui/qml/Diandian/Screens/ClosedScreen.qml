pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Head office closed this terminal for orders: says so, and where to order instead.
 */
Rectangle {
    id: root

    required property FrontViewModel kiosk

    color: Theme.color.canvas

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.s6
        width: parent.width - 4 * Theme.layout.margin

        AppIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.color.inkMuted
            name: "clock"
            size: Theme.px(132)
        }

        AppText {
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            objectName: "closed"
            rank: Theme.type.h1
            text: qsTr("这台机器暂停点单")
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.inkMuted
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.title
            text: qsTr("请到柜台点单，或用旁边的机器")
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.layout.margin
        anchors.right: parent.right
        iconLeft: "gear"
        kind: KioskButton.Soft
        label: qsTr("店员")
        objectName: "openStaff"
        size: KioskButton.Compact

        onClicked: root.kiosk.session.openStaff()
    }
}
