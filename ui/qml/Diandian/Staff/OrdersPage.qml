pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Orders of today: piles, a page of the list, and the order that is open. In portrait that one stands below.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffOrdersViewModel orders: root.kiosk.staffOrders

    objectName: "ordersPage"

    PageHead {
        id: head

        note: root.orders.countText
        title: qsTr("订单")
        width: parent.width

        StaffButton {
            iconName: root.orders.query === "" ? "magnifying-glass" : "x"
            label: root.orders.query === "" ? qsTr("找订单") : root.orders.query
            objectName: "askNumber"

            onClicked: root.orders.query === "" ? root.orders.askNumber() : root.orders.clearQuery()
        }
    }

    Flow {
        id: piles

        anchors.left: parent.left
        anchors.right: list.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4
        spacing: Theme.space.s3

        Repeater {
            model: root.orders.piles

            PileChip {
                required property string pileId

                objectName: "pile:" + pileId

                onClicked: root.orders.showPile(pileId)
            }
        }
    }

    Card {
        id: list

        anchors.bottom: Theme.portrait && root.orders.open ? detail.top : parent.bottom
        anchors.bottomMargin: Theme.portrait && root.orders.open ? Theme.space.s5 : 0
        anchors.left: parent.left
        anchors.right: Theme.portrait ? parent.right : detail.left
        anchors.rightMargin: Theme.portrait ? 0 : Theme.space.s5
        anchors.top: piles.bottom
        anchors.topMargin: Theme.space.s4

        SteadyList {
            id: rows

            readonly property real rowHeight: Math.max(Theme.px(80), Theme.staffTarget, 2 * Theme.staffType.body.lineHeight + Theme.space.s2)
            readonly property real gap: Math.max(Theme.space.s1, Theme.mm(1.1))

            anchors.bottom: pager.top
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s2
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.top: parent.top
            anchors.topMargin: Theme.space.s2
            interactive: false
            entries: root.orders.orders
            objectName: "orders"
            spacing: rows.gap

            delegate: OrderEntry {
                required property string orderId

                height: rows.rowHeight
                objectName: "order:" + orderId
                width: rows.width

                onClicked: root.orders.openOrder(orderId)
            }

            Component.onCompleted: rows.count_()
            onHeightChanged: rows.count_()

            function count_(): void {
                root.orders.fit(Math.floor((rows.height + rows.gap) / (rows.rowHeight + rows.gap)));
            }
        }

        StaffText {
            anchors.centerIn: rows
            color: Theme.color.inkMuted
            objectName: "empty"
            text: root.orders.query === "" ? qsTr("这里没有订单") : root.orders.rangeText
            visible: rows.count === 0
        }

        Pager {
            id: pager

            anchors.bottom: parent.bottom
            hasNext: root.orders.hasNext
            hasPrevious: root.orders.hasPrevious
            rangeText: root.orders.rangeText
            width: parent.width

            onNextAsked: root.orders.nextPage()
            onPreviousAsked: root.orders.previousPage()
        }
    }

    OrderDetail {
        id: detail

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Theme.portrait ? parent.height * 0.56 : parent.height - head.height - Theme.space.s4
        orders: root.orders
        visible: !Theme.portrait || root.orders.open
        width: Theme.portrait ? parent.width : Theme.px(606)
    }
}
