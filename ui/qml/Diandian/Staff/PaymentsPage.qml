pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Payments held or without an outcome, with what to do about each.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffPaymentsViewModel payments: root.kiosk.staffPayments

    objectName: "paymentsPage"

    PageHead {
        id: head

        note: root.payments.note
        title: qsTr("收款核对")
        width: parent.width

        StaffButton {
            iconName: "arrow-clockwise"
            label: qsTr("刷新")
            loading: root.payments.busy
            objectName: "refresh"

            onClicked: root.payments.refresh()
        }
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4

        SteadyList {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.space.s5
            entries: root.payments.payments
            objectName: "payments"

            delegate: PaymentEntry {
                required property string attemptId

                busy: root.payments.busy
                objectName: "payment:" + attemptId
                width: list.width

                onAsked: root.payments.ask(attemptId)
                onReturned: root.payments.sendBack(attemptId)
            }
        }

        StaffText {
            anchors.centerIn: parent
            color: Theme.color.inkMuted
            objectName: "empty"
            text: qsTr("没有要看的付款")
            visible: list.count === 0
        }
    }
}
