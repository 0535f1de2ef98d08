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

    readonly property bool beside: words.implicitWidth + buttons.width + icon.width + 4 * Theme.space.s5 <= root.width || root.width > Theme.type.body.pixelSize * 26

    color: Theme.color.accentSoft
    implicitHeight: root.beside ? Math.max(buttons.height, words.implicitHeight) + 2 * Theme.space.s3 : words.implicitHeight + buttons.height + Theme.space.s3 + 2 * Theme.space.s4
    radius: Theme.radius.md

    AppIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.verticalCenter: words.verticalCenter
        color: Theme.color.onAccentSoft
        name: root.kiosk.session.fulfilment === "takeaway" ? "shopping-bag" : "fork-knife"
        size: Theme.px(44)
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: root.beside ? buttons.left : parent.right
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

    Grid {
        id: buttons

        readonly property real natural: (root.kiosk.table.asked ? table.implicitWidth : 0) + (root.kiosk.session.otherFulfilment === "" ? 0 : other.implicitWidth) + Theme.gap

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s3
        columns: buttons.natural <= root.width - 2 * Theme.space.s3 ? 2 : 1
        horizontalItemAlignment: Grid.AlignRight
        spacing: Theme.gap
        y: root.beside ? (root.height - height) / 2 : words.y + words.height + Theme.space.s3

        KioskButton {
            id: table

            kind: KioskButton.Outline
            label: root.kiosk.table.changeLabel
            objectName: "changeTable"
            size: KioskButton.Compact
            visible: root.kiosk.table.asked

            onClicked: root.kiosk.table.change()
        }

        KioskButton {
            id: other

            kind: KioskButton.Outline
            label: root.kiosk.session.otherFulfilmentText
            objectName: "setFulfilment"
            size: KioskButton.Compact
            visible: root.kiosk.session.otherFulfilment !== ""

            onClicked: root.kiosk.session.setFulfilment(root.kiosk.session.otherFulfilment)
        }
    }
}
