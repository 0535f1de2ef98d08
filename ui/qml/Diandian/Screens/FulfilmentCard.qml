pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Where one eats, and the other way.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property bool beside: words.implicitWidth + change.implicitWidth + icon.width + 4 * Theme.space.s5 <= root.width || root.width > Theme.type.body.pixelSize * 26
    readonly property string otherText: root.kiosk.session.otherFulfilment === "takeaway" ? qsTr("改为外带") : qsTr("改为堂食")

    color: Theme.color.accentSoft
    implicitHeight: root.beside ? Math.max(change.height, words.implicitHeight) + 2 * Theme.space.s3 : words.implicitHeight + change.height + Theme.space.s3 + 2 * Theme.space.s4
    radius: Theme.radius.md

    AppIcon {
        id: icon

        anchors.verticalCenter: words.verticalCenter
        color: Theme.color.onAccentSoft
        name: root.kiosk.session.fulfilment === "takeaway" ? "shopping-bag" : "fork-knife"
        size: Theme.px(44)
        x: Theme.px(32)
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: root.beside ? change.left : parent.right
        anchors.rightMargin: Theme.space.s4
        y: root.beside ? (root.height - height) / 2 : Theme.space.s4

        AppText {
            color: Theme.color.onAccentSoft
            rank: Theme.type.title
            text: root.kiosk.cart.fulfilmentText
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onAccentSoft
            rank: Theme.type.bodyS
            text: root.kiosk.cart.fulfilmentDetail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    KioskButton {
        id: change

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s3
        kind: KioskButton.Outline
        label: root.otherText
        objectName: "setFulfilment"
        size: KioskButton.Compact
        y: root.beside ? (root.height - height) / 2 : words.y + words.height + Theme.space.s3

        onClicked: root.kiosk.session.setFulfilment(root.kiosk.session.otherFulfilment)
    }
}
