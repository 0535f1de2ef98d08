pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 4: the code to scan with a phone, how long it holds in calm words, and always another way to pay.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    readonly property PaymentViewModel payment: root.kiosk.payment
    readonly property bool coded: root.payment.qrRows.length > 0
    readonly property bool settling: root.payment.state === "scanned" || root.payment.state === "checking"
    readonly property bool over: root.payment.state === "expired" || root.payment.state === "failed"
    readonly property real side: Theme.portrait ? Math.max(0, Math.min(Theme.px(784), root.roomAbove)) : Math.round(codeRoom.height * (root.over ? 0.62 : 1))
    readonly property real roomAbove: codeRoom.height - amount.height - waiting.height - 2 * Theme.space.s6

    objectName: "simplifiedScan"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.coded || root.payment.state === "preparing" ? root.kiosk.simplified.title : qsTr("用手机付钱")

    footer: [
        KioskButton {
            height: Math.max(implicitHeight, Theme.px(168))
            iconLeft: "arrow-left"
            kind: KioskButton.Outline
            label: root.payment.canLeave ? qsTr("先回去，店员帮您查") : root.payment.canClaim ? qsTr("没有付，换一种") : qsTr("换一种付法")
            objectName: root.payment.canLeave ? "leave" : "changePayWay"
            size: KioskButton.Compact
            visible: root.payment.canChoose || root.payment.canLeave
            width: codeRoom.width - (again.visible ? again.width + Theme.gap : 0) - (claim.visible ? claim.width + Theme.gap : 0)

            onClicked: {
                if (root.payment.canLeave)
                    root.payment.leave();
                else
                    root.kiosk.simplified.changePayWay();
            }
        },
        KioskButton {
            id: claim

            height: Math.max(implicitHeight, Theme.px(168))
            label: qsTr("我已付款")
            objectName: "claim"
            size: KioskButton.Compact
            visible: root.payment.canClaim

            onClicked: root.payment.claim()
        },
        KioskButton {
            id: again

            height: Math.max(implicitHeight, Theme.px(168))
            label: qsTr("再来一次")
            objectName: "retry"
            size: KioskButton.Compact
            visible: root.payment.canRetry && !root.payment.canClaim

            onClicked: root.payment.retry()
        }
    ]

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    Item {
        id: codeRoom

        anchors.fill: parent
    }

    Row {
        id: amount

        anchors.left: parent.left
        anchors.leftMargin: waiting.anchors.leftMargin
        spacing: Theme.space.s3
        y: Theme.portrait ? 0 : (codeRoom.height - height - waiting.height - Theme.space.s6) / 2

        AppText {
            anchors.baseline: figure.baseline
            rank: Theme.type.h3
            font.weight: Theme.type.body.weight
            text: qsTr("要付")
        }

        PriceText {
            id: figure

            color: Theme.color.accentText
            fraction: root.payment.amount.fraction
            rank: Theme.type.priceHero
            sign: root.payment.amount.sign
            unit: root.payment.amount.unit
            whole: root.payment.amount.whole
        }
    }

    QrPanel {
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? (codeRoom.width - width) / 2 : 0
        height: root.side
        label: root.title
        objectName: "code"
        phase: root.payment.state === "waiting" ? QrPanel.Waiting : root.payment.state === "expired" ? QrPanel.Expired : root.payment.state === "failed" ? QrPanel.Failed : QrPanel.Scanned
        rows: root.payment.qrRows
        visible: root.coded
        width: root.side
        y: Theme.portrait ? amount.height + Theme.space.s6 : (codeRoom.height - height) / 2
    }

    WaitingCard {
        id: waiting

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait || !root.coded ? 0 : root.side + Theme.layout.margin
        detail: root.payment.state === "waiting" && !root.payment.canClaim ? root.payment.spokenTime : root.payment.statusDetail
        iconName: root.over ? "clock" : root.settling ? "check-circle" : "clock"
        progress: root.payment.state === "waiting" ? root.payment.progress : root.over ? 0 : 1
        text: root.payment.state === "waiting" && !root.payment.canClaim ? qsTr("正在等您扫码") : root.payment.statusText
        width: codeRoom.width - anchors.leftMargin
        y: Theme.portrait && root.coded ? codeRoom.height - height : amount.y + amount.height + Theme.space.s6
    }
}
