pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The order is placed: its number, what happens next, the digital receipt.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property ReceiptViewModel receipt: root.kiosk.receipt
    readonly property bool wide: !Theme.portrait
    readonly property real margin: Theme.layout.margin
    readonly property real ticketInset: root.wide ? Theme.space.s7 : Theme.px(64)
    /*! Large words begin below the button instead of beside it. */
    readonly property bool below: !root.wide && Theme.textScale > 1
    readonly property real heroWidth: root.wide ? Math.round(root.width * 0.6) : root.width

    color: Theme.color.canvas

    TurnedPage {
        id: page

        anchors.fill: parent
        areaName: "receiptArea"
        needed: root.wide ? Math.max(ticket.y + ticket.height + root.margin, side.needed + root.margin) : side.above + side.needed + side.foot

        Rectangle {
            id: hero

            anchors.left: parent.left
            height: root.wide ? page.pageHeight : ticket.y + ticket.tearY + ticket.notch / 2 + Theme.px(16)
            width: root.heroWidth

            gradient: Gradient {
                GradientStop {
                    color: Theme.color.heroAlt
                    position: 0
                }

                GradientStop {
                    color: Theme.color.hero
                    position: 0.85
                }
            }
        }

        ReceiptHeading {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: root.ticketInset
            anchors.right: root.wide || root.below ? hero.right : help.left
            anchors.rightMargin: root.below ? root.margin : Theme.space.s5
            receipt: root.receipt
            y: root.wide ? Theme.px(28) : root.below ? help.y + help.height + Theme.space.s4 : Theme.px(92)
        }

        HeroTool {
            id: help

            anchors.right: parent.right
            anchors.rightMargin: root.margin
            iconName: "bell-ringing"
            label: qsTr("叫店员")
            objectName: "help"
            visible: !root.wide
            y: (Theme.layout.topBar - height) / 2

            onClicked: root.kiosk.help.call()
        }

        PickupTicket {
            id: ticket

            anchors.left: parent.left
            anchors.leftMargin: root.ticketInset
            notchColor: Theme.color.hero
            receipt: root.receipt
            width: root.heroWidth - 2 * root.ticketInset
            y: heading.y + heading.height + Theme.px(root.wide ? 20 : 52)
        }

        RatingCard {
            anchors.left: ticket.left
            flat: true
            kiosk: root.kiosk
            visible: root.wide && root.kiosk.rating.offered && y + height + Theme.space.s2 <= page.pageHeight
            width: ticket.width
            y: ticket.y + ticket.height + Theme.space.s4
        }

        ReceiptSide {
            id: side

            readonly property real above: root.wide ? 0 : ticket.y + ticket.height + Theme.px(40)
            readonly property real foot: root.wide ? root.margin : Theme.space.s8

            anchors.left: root.wide ? hero.right : parent.left
            anchors.leftMargin: root.margin
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            height: page.pageHeight - side.above - side.foot
            kiosk: root.kiosk
            y: side.above
        }
    }
}
