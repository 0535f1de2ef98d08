pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Before the first catalog: says why there is nothing to sell yet.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    color: Theme.color.canvas

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.s6
        width: parent.width - 4 * Theme.layout.margin

        WaitRing {
            anchors.horizontalCenter: parent.horizontalCenter
            height: width
            width: Theme.px(132)
        }

        AppText {
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.h1
            text: qsTr("正在准备菜单")
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.inkMuted
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.title
            text: root.kiosk.link.bannerText
            width: parent.width
            wrapMode: Text.WordWrap
        }

        KioskButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconLeft: "arrow-clockwise"
            label: qsTr("重试")
            loading: root.kiosk.link.retrying
            objectName: "retry"

            onClicked: root.kiosk.link.retry()
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
