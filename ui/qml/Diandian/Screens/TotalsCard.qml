pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Subtotal, each discount by its name, tax.
 */
Card {
    id: root

    required property KioskViewModel kiosk

    readonly property CartViewModel cart: root.kiosk.cart

    implicitHeight: column.implicitHeight + 2 * Theme.px(28)
    level: Theme.portrait ? 1 : 0

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.px(32)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s4

        AmountRow {
            amount: root.cart.subtotal.text ?? ""
            name: root.cart.countText
            width: parent.width
        }

        Repeater {
            model: root.cart.discounts

            AmountRow {
                required note
                required property string code

                reduced: true
                takenBackBy: code === "" ? "" : "withdraw:" + code
                width: column.width

                onTakenBack: root.kiosk.coupon.withdraw(code)
            }
        }

        Repeater {
            model: root.cart.hints

            CartHint {
                width: column.width
            }
        }

        AppText {
            color: Theme.color.inkMuted
            rank: Theme.type.bodyS
            text: root.cart.taxText
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }

        KioskButton {
            anchors.left: parent.left
            iconLeft: "tag"
            kind: KioskButton.Outline
            label: qsTr("输入优惠码")
            objectName: "enterCoupon"
            size: KioskButton.Compact
            visible: root.kiosk.coupon.offered
            width: Math.min(implicitWidth, column.width)

            onClicked: root.kiosk.coupon.enter()
        }
    }
}
