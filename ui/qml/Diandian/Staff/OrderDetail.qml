pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The order that is open: where it stands, what was ordered, and what this person may do with it.
 */
Card {
    id: root

    required property StaffOrdersViewModel orders

    readonly property real inset: Theme.space.s6

    objectName: "orderDetail"

    StaffText {
        anchors.centerIn: parent
        color: Theme.color.inkMuted
        horizontalAlignment: Text.AlignHCenter
        objectName: "nothingOpen"
        text: qsTr("点一个订单，或扫小票")
        visible: !root.orders.open
        width: parent.width - 2 * root.inset
        wrapMode: Text.WordWrap
    }

    Item {
        id: all

        anchors.fill: parent
        anchors.margins: root.inset
        visible: root.orders.open

        Row {
            id: title

            anchors.left: parent.left
            spacing: Theme.space.s5

            AppText {
                Accessible.role: Accessible.Heading
                color: Theme.color.accentText
                objectName: "openNumber"
                rank: Theme.staffType.kpi
                text: root.orders.number
            }

            StateBadge {
                anchors.verticalCenter: parent.verticalCenter
                kind: root.orders.stateKind
                text: root.orders.stateText
            }
        }

        StaffButton {
            anchors.right: parent.right
            iconName: "x"
            kind: KioskButton.Soft
            label: qsTr("关闭")
            objectName: "closeOrder"
            visible: Theme.portrait

            onClicked: root.orders.closeOrder()
        }

        StaffText {
            id: served

            anchors.left: parent.left
            anchors.top: title.bottom
            color: Theme.color.inkMuted
            elide: Text.ElideRight
            text: root.orders.served
            width: parent.width
        }

        Flickable {
            id: body

            anchors.bottom: sums.top
            anchors.bottomMargin: Theme.space.s3
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: served.bottom
            anchors.topMargin: Theme.space.s4
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height
            contentWidth: width

            Column {
                id: column

                width: parent.width

                Repeater {
                    model: root.orders.steps

                    TimelineStep {
                        objectName: "step"
                        width: column.width
                    }
                }

                Rectangle {
                    color: Theme.color.line
                    height: Theme.stroke.hairline
                    width: column.width
                }

                Item {
                    height: Theme.space.s3
                    width: 1
                }

                Repeater {
                    model: root.orders.lines

                    DetailLine {
                        objectName: "line"
                        width: column.width
                    }
                }
            }
        }

        Item {
            id: sums

            anchors.bottom: buttons.top
            anchors.bottomMargin: Theme.space.s4
            anchors.left: parent.left
            anchors.right: parent.right
            height: sum.height + Theme.space.s3

            Rectangle {
                color: Theme.color.line
                height: Theme.stroke.hairline
                width: parent.width
            }

            StaffText {
                anchors.baseline: sum.baseline
                anchors.left: parent.left
                rank: Theme.staffType.h2
                text: root.orders.method
            }

            StaffText {
                id: sum

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                objectName: "openTotal"
                rank: Theme.staffType.h1
                text: root.orders.total
            }
        }

        Column {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space.s3

            StaffButton {
                enabled: root.orders.canAct && !root.orders.busy
                height: Math.max(Theme.px(80), implicitHeight)
                kind: KioskButton.Primary
                label: root.orders.actLabel
                loading: root.orders.busy
                objectName: "act"
                visible: root.orders.actLabel !== ""
                width: parent.width

                onClicked: root.orders.act()
            }

            Grid {
                id: copies

                readonly property bool both: root.orders.canReprint && root.orders.canReprintKitchen
                readonly property real half: (width - spacing) / 2
                readonly property real share: columns > 1 ? half : width

                columns: copies.both && Math.max(receiptCopy.implicitWidth, kitchenCopy.implicitWidth) <= copies.half ? 2 : 1
                spacing: Theme.space.s3
                visible: root.orders.canReprint || root.orders.canReprintKitchen
                width: parent.width

                StaffButton {
                    id: receiptCopy

                    enabled: !root.orders.busy
                    iconName: "printer"
                    label: qsTr("补打小票")
                    objectName: "reprint"
                    visible: root.orders.canReprint
                    width: copies.share

                    onClicked: root.orders.reprint()
                }

                StaffButton {
                    id: kitchenCopy

                    enabled: !root.orders.busy
                    iconName: "printer"
                    label: qsTr("补打厨房单")
                    objectName: "reprintKitchen"
                    visible: root.orders.canReprintKitchen
                    width: copies.share

                    onClicked: root.orders.reprintKitchen()
                }
            }

            StaffButton {
                enabled: !root.orders.busy
                iconName: "check-circle"
                label: qsTr("钱后来到账了")
                objectName: "findPayment"
                visible: root.orders.canFind
                width: parent.width

                onClicked: root.orders.findPayment()
            }

            StaffButton {
                enabled: !root.orders.busy
                iconName: "x-circle"
                kind: KioskButton.Danger
                label: qsTr("没有到账")
                objectName: "denyPayment"
                visible: root.orders.canDeny
                width: parent.width

                onClicked: root.orders.denyPayment()
            }

            StaffButton {
                enabled: !root.orders.busy
                iconName: "x-circle"
                kind: KioskButton.Danger
                label: qsTr("取消订单")
                objectName: "cancelOrder"
                visible: root.orders.canCancel
                width: parent.width

                onClicked: root.orders.cancelOrder()
            }
        }
    }
}
