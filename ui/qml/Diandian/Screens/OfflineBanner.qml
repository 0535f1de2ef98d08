pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Says under the top bar that the network is down, what still works, and lets one try again.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    Accessible.description: root.kiosk.link.bannerDetail
    Accessible.name: root.kiosk.link.bannerText
    Accessible.role: Accessible.AlertMessage
    color: Theme.color.warnSoft
    implicitHeight: Math.max(Theme.px(116), retry.implicitHeight + 2 * Theme.space.s3, words.implicitHeight + 2 * Theme.space.s3)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.warn
        height: Theme.stroke.control
    }

    Rectangle {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.warn
        height: width
        radius: Theme.radius.tile
        width: Theme.px(Theme.simplified ? 96 : 72)

        AppIcon {
            anchors.centerIn: parent
            color: Theme.highContrast ? Theme.color.warnSoft : Theme.color.onWarnSoft
            name: "wifi-slash"
            size: Math.round(tile.width * 0.6)
        }
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.space.s5
        anchors.right: retry.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            color: Theme.color.onWarnSoft
            decorative: true
            rank: Theme.type.label
            text: root.kiosk.link.bannerText
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onWarnSoft
            decorative: true
            rank: Theme.type.bodyS
            text: root.kiosk.link.bannerDetail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    KioskButton {
        id: retry

        anchors.right: parent.right
        anchors.rightMargin: Theme.layout.margin
        anchors.verticalCenter: parent.verticalCenter
        iconLeft: "arrow-clockwise"
        kind: KioskButton.Outline
        label: qsTr("重试")
        loading: root.kiosk.link.retrying
        objectName: "retry"
        size: KioskButton.Compact

        onClicked: root.kiosk.link.retry()
    }
}
