pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * At the foot of the cart: the total and the way on.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    /*! What the scroll button pages. */
    required property Flickable view
    /*! Button below the total instead of beside it. */
    property bool stacked: false

    readonly property CartViewModel cart: root.kiosk.cart
    readonly property real inset: Theme.layout.margin

    color: Theme.color.hero
    implicitHeight: (root.stacked ? words.implicitHeight + Theme.space.s3 + button.height : Math.max(words.implicitHeight, button.height)) + 2 * Theme.px(root.stacked ? 20 : 30)
    visible: !root.cart.empty

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: more.visible ? more.left : root.stacked ? parent.right : button.left
        anchors.rightMargin: Theme.space.s4
        y: root.stacked ? Theme.px(20) : (root.height - height) / 2

        Flow {
            spacing: Theme.space.s4
            width: parent.width

            AppText {
                color: Theme.color.onHeroMuted
                rank: Theme.type.body
                text: qsTr("合计")
            }

            AppText {
                color: Theme.color.highlight
                rank: Theme.type.bodyStrong
                text: root.cart.savedText
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.WordWrap
            }
        }

        MapPrice {
            anchors.left: parent.left
            color: Theme.color.onHero
            price: root.cart.total
            rank: Theme.upright ? Theme.type.priceHero : Theme.type.priceBar
        }
    }

    ScrollButton {
        id: more

        anchors.right: root.stacked ? parent.right : button.left
        anchors.rightMargin: root.stacked ? root.inset : Theme.space.s5
        anchors.verticalCenter: words.verticalCenter
        view: root.view
    }

    KioskButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        enabled: root.cart.canCheckOut
        iconRight: "arrow-right"
        kind: KioskButton.Highlight
        label: root.cart.checkOutLabel
        loading: root.cart.busy
        objectName: "checkOut"
        size: KioskButton.Large
        width: root.stacked ? root.width - 2 * root.inset : Math.max(implicitWidth, Theme.px(420))
        y: root.stacked ? words.y + words.height + Theme.space.s3 : (root.height - height) / 2

        onClicked: root.cart.checkOut()
    }
}
