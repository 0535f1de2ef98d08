pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What is to be paid, the ways to pay, and the code to scan.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property PaymentViewModel payment: root.kiosk.payment
    readonly property bool wide: !Theme.portrait
    readonly property real margin: Theme.layout.margin
    readonly property real leftWidth: root.wide ? Math.round((root.width - 3 * root.margin) * 0.4) : root.width - 2 * root.margin
    readonly property bool leavable: root.payment.state !== "checking" && root.payment.state !== "paid"

    function leave(): void {
        if (root.payment.state === "scanned")
            confirm.open();
        else
            root.payment.cancel();
    }

    color: Theme.color.canvas

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        backLabel: root.leavable ? qsTr("返回订单") : ""
        title: qsTr("支付")

        onBackClicked: root.leave()
        onHelpClicked: root.kiosk.help.call()
    }

    AmountDue {
        id: due

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        payment: root.payment
        width: root.leftWidth
        y: top.height + Theme.space.s5
        z: 1
    }

    PaymentMethods {
        id: methods

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        payment: root.payment
        room: actions.y - y - Theme.space.s5
        width: root.leftWidth
        y: due.y + due.height + Theme.space.s6
    }

    ScanPanel {
        id: scan

        readonly property real room: root.wide ? root.height - y - root.margin : actions.y - Theme.space.s6 - y

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: root.wide ? top.bottom : methods.bottom
        anchors.topMargin: root.wide ? Theme.space.s5 : Theme.space.s6
        height: root.wide ? room : Math.min(room, implicitHeight)
        payment: root.payment
        width: root.wide ? root.width - root.leftWidth - 3 * root.margin : root.leftWidth
    }

    PaymentActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.wide ? root.margin : Theme.space.s7
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        leavable: root.leavable
        payment: root.payment
        width: root.leftWidth

        onCancelRequested: root.leave()
    }

    CancelDialog {
        id: confirm

        kiosk: root.kiosk
    }
}
