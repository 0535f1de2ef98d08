pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Today's orders, newest first, and how the terminal stands with central.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffViewModel staff: root.kiosk.staff
    readonly property real margin: Theme.px(32)

    color: Theme.color.canvas
    objectName: "staffOrders"

    Rectangle {
        id: head

        color: Theme.color.hero
        height: Math.max(Theme.px(104), Theme.staffTarget + 2 * Theme.space.s3, titles.height + 2 * Theme.space.s3)
        width: parent.width

        Column {
            id: titles

            anchors.left: parent.left
            anchors.leftMargin: root.margin
            anchors.right: tools.left
            anchors.rightMargin: Theme.space.s5
            anchors.verticalCenter: parent.verticalCenter

            StaffText {
                Accessible.role: Accessible.Heading
                color: Theme.color.onHero
                objectName: "title"
                rank: Theme.staffType.h1
                text: qsTr("今天的订单")
            }

            StaffText {
                color: Theme.color.onHeroMuted
                objectName: "ordersText"
                text: root.staff.ordersText
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }

        Row {
            id: tools

            anchors.right: parent.right
            anchors.rightMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s4

            StaffButton {
                iconName: "arrow-clockwise"
                kind: KioskButton.HeroOutline
                label: qsTr("刷新")
                loading: root.staff.busy
                objectName: "refresh"

                onClicked: root.staff.refresh()
            }

            StaffButton {
                iconName: "sign-out"
                kind: KioskButton.Highlight
                label: qsTr("退出管理")
                objectName: "leave"

                onClicked: root.staff.leave()
            }
        }
    }

    Card {
        id: facts

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? root.margin : root.width - width - root.margin
        height: Math.min(factsColumn.height + 2 * Theme.space.s5, Theme.portrait ? root.height * 0.4 : root.height - y - root.margin)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(480)
        y: Theme.portrait ? root.height - height - root.margin : head.height + root.margin

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.space.s5
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: factsColumn.height
            contentWidth: width

            Column {
                id: factsColumn

                width: parent.width

                StaffText {
                    anchors.left: parent.left
                    bottomPadding: Theme.space.s3
                    rank: Theme.staffType.h2
                    text: qsTr("本机状态")
                }

                Grid {
                    columns: Theme.portrait ? 2 : 1

                    Repeater {
                        model: root.staff.facts

                        FactRow {
                            objectName: "fact"
                            width: factsColumn.width / (Theme.portrait ? 2 : 1)
                        }
                    }
                }
            }
        }
    }

    Card {
        anchors.bottom: Theme.portrait ? facts.top : parent.bottom
        anchors.bottomMargin: root.margin
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: Theme.portrait ? parent.right : facts.left
        anchors.rightMargin: Theme.portrait ? root.margin : Theme.px(20)
        anchors.top: head.bottom
        anchors.topMargin: root.margin

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.space.s2
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.staff.orders
            objectName: "orders"

            delegate: OrderEntry {
                id: entry

                required property var model

                busy: root.staff.busy
                stateText: entry.model.state
                width: list.width

                onCashTaken: root.staff.takePayment(entry.orderId)
            }
        }

        Column {
            anchors.centerIn: parent
            visible: list.count === 0 && !root.staff.busy

            StaffText {
                anchors.horizontalCenter: parent.horizontalCenter
                objectName: "empty"
                rank: Theme.staffType.h2
                text: qsTr("今天还没有订单")
            }

            StaffText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.color.inkMuted
                text: qsTr("有新订单时会出现在这里")
            }
        }
    }
}
