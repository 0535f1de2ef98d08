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
    /*! What the rest needs stands before the hint of another way: where both do not fit, the hint is left out. */
    readonly property real usualNeeded: root.wide ? Math.max(root.leftNeeded, scan.y + scan.needed + root.margin) : scan.y + scan.needed + Theme.space.s6 + actions.height + actions.below
    readonly property real presentRoom: present.visible ? present.height + Theme.space.s5 : 0
    readonly property real leftNeeded: methods.y + methods.height + Theme.space.s5 + actions.height + actions.below
    readonly property bool leavable: root.payment.state !== "checking" && root.payment.state !== "paid"

    function leave(): void {
        if (root.payment.state === "scanned")
            confirm.open();
        else if (root.payment.canClaim)
            unpaid.ask("");
        else
            root.payment.cancel();
    }

    function choose(methodId: string): void {
        if (root.payment.canClaim)
            unpaid.ask(methodId);
        else
            root.payment.choose(methodId);
    }

    color: Theme.color.canvas

    // While a dialog stands over it, nothing of it is reached: neither by a finger nor by assistive technology.
    Item {
        anchors.fill: parent
        enabled: !confirm.visible && !bill.visible && !unpaid.visible
        objectName: "paymentPart"

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

        TurnedPage {
            id: page

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: top.bottom
            areaName: "paymentArea"
            needed: root.usualNeeded

            AmountDue {
                id: due

                anchors.left: parent.left
                anchors.leftMargin: root.margin
                payment: root.payment
                width: root.leftWidth
                y: Theme.space.s5

                onDetailsRequested: bill.open()
            }

            PaymentMethods {
                id: methods

                anchors.left: parent.left
                anchors.leftMargin: root.margin
                payment: root.payment
                room: page.height - due.y - due.height - actions.height - actions.below - Theme.space.s6 - Theme.space.s5
                width: root.leftWidth
                y: due.y + due.height + Theme.space.s6

                onChosen: methodId => root.choose(methodId)
            }

            ScanPanel {
                id: scan

                readonly property real room: root.wide ? page.pageHeight - y - root.presentRoom - root.margin : actions.y - root.presentRoom - Theme.space.s6 - y

                anchors.right: parent.right
                anchors.rightMargin: root.margin
                height: root.wide ? room : Math.min(room, implicitHeight)
                payment: root.payment
                width: root.wide ? root.width - root.leftWidth - 3 * root.margin : root.leftWidth
                y: root.wide ? Theme.space.s5 : methods.y + methods.height + Theme.space.s6
            }

            PresentHint {
                id: present

                readonly property real spare: page.height - scan.y - scan.needed - (root.wide ? root.margin : Theme.space.s6 + actions.height + actions.below)

                anchors.left: scan.left
                payment: root.payment
                visible: offered && implicitHeight + Theme.space.s5 <= spare
                width: scan.width
                y: scan.y + scan.height + Theme.space.s5
            }

            CashHint {
                anchors.left: scan.left
                visible: !root.wide && root.payment.canChoose && y + height + Theme.space.s5 <= actions.y
                width: scan.width
                y: (present.visible ? present.y + present.height : scan.y + scan.height) + Theme.space.s5
            }

            PaymentActions {
                id: actions

                readonly property real below: root.wide ? root.margin : Theme.space.s7

                anchors.left: parent.left
                anchors.leftMargin: root.margin
                leavable: root.leavable
                payment: root.payment
                width: root.leftWidth
                y: page.pageHeight - height - below

                onCancelRequested: root.leave()
                onClaimed: root.payment.claim()
            }
        }
    }

    BillDialog {
        id: bill

        payment: root.payment
    }

    UnpaidDialog {
        id: unpaid

        payment: root.payment
    }

    CancelDialog {
        id: confirm

        kiosk: root.kiosk
    }
}
