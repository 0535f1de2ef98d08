pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The code, how to scan it and how long it holds; in other states what is going on.
 */
Card {
    id: root

    required property PaymentViewModel payment

    readonly property bool coded: root.payment.qrRows.length > 0
    readonly property real inset: Theme.px(Theme.portrait ? 40 : 32)
    readonly property real between: Theme.px(28)
    readonly property real innerWidth: root.width - 2 * root.inset
    readonly property real innerHeight: root.height - 2 * root.inset - strip.height - Theme.px(28)
    /*! A phone must be able to read it. */
    readonly property real leastSide: Math.max(Theme.mm(80), root.innerWidth * 0.5)
    readonly property real qrSide: Math.round(Theme.portrait && !Theme.upright ? Math.max(Theme.mm(80), Math.min(root.innerWidth * 0.5, Theme.windowHeight * 0.6)) : Theme.portrait ? Math.max(root.innerWidth * 0.5, Math.min(root.innerWidth * 0.594, root.innerWidth - root.between - guide.oneLine)) : Math.max(root.leastSide, Math.min(root.innerHeight, root.innerWidth * 0.57, root.innerWidth - root.between - guide.oneLine)))
    /*! Beside the code too little is left for words. */
    readonly property bool narrow: root.innerWidth - (Theme.portrait ? root.qrSide : root.leastSide) - root.between < Theme.type.body.pixelSize * 7
    readonly property color frameColor: root.payment.method === "wechat" ? Theme.color.payWechat : root.payment.method === "alipay" ? Theme.color.payAlipay : Theme.color.accent

    readonly property real belowCode: qr.y + qr.height + Theme.space.s4

    /*! The words beside the code begin and end with it, as far as they fit. */
    readonly property real guideHeight: Math.min(root.innerHeight, Math.max(qr.height, guide.needed))
    readonly property real stripHeight: Math.max(Theme.px(96), words.height + 2 * Theme.space.s4)

    /*! The least height in which all of it stands. */
    readonly property real needed: 2 * root.inset + Math.max(root.coded ? 0 : status.implicitHeight, root.stripHeight + Theme.px(28) + (root.narrow ? Theme.mm(80) + Theme.space.s4 + guide.needed : Math.max(Theme.portrait ? root.qrSide : root.leastSide, guide.needed)))

    implicitHeight: Theme.portrait ? root.needed : 0
    radius: Theme.radius.lg

    QrPanel {
        id: qr

        anchors.left: parent.left
        anchors.leftMargin: root.narrow ? (root.width - width) / 2 : root.inset
        frameColor: root.frameColor
        height: width
        label: qsTr("%1 付款码").arg(root.payment.methodName)
        objectName: "qr"
        phase: root.payment.state === "scanned" ? QrPanel.Scanned : root.payment.state === "expired" ? QrPanel.Expired : QrPanel.Waiting
        refreshLabel: root.payment.canRetry ? qsTr("刷新二维码") : ""
        rows: root.payment.qrRows
        statusText: root.payment.state === "scanned" ? qsTr("请在手机上确认") : root.payment.state === "expired" ? qsTr("二维码过期了") : ""
        visible: root.coded
        width: root.narrow ? Math.max(Theme.mm(80), Math.min(root.innerWidth, Math.round(root.innerHeight * 0.5), root.innerHeight - Theme.space.s4 - guide.needed)) : root.qrSide
        y: root.inset + (root.narrow ? 0 : Math.max(0, (root.innerHeight - height) / 2))

        onRefreshClicked: root.payment.retry()
    }

    ScanGuide {
        id: guide

        anchors.left: root.narrow ? parent.left : qr.right
        anchors.leftMargin: root.narrow ? root.inset : root.between
        height: root.narrow ? root.innerHeight + root.inset - root.belowCode : root.guideHeight
        payment: root.payment
        visible: root.coded
        width: root.narrow ? root.innerWidth : root.innerWidth - qr.width - root.between
        y: root.narrow ? root.belowCode : root.inset + (root.innerHeight - root.guideHeight) / 2
    }

    PaymentStatus {
        id: status

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        payment: root.payment
        visible: !root.coded
    }

    Rectangle {
        id: strip

        Accessible.name: words.text
        Accessible.role: Accessible.AlertMessage
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        color: root.payment.state === "expired" ? Theme.color.warnSoft : Theme.color.sunken
        height: visible ? root.stripHeight : 0
        radius: Theme.radius.md
        visible: root.coded && root.payment.statusText !== ""

        WaitDots {
            id: dots

            anchors.left: parent.left
            anchors.leftMargin: (parent.width - width - Theme.space.s4 - words.width) / 2
            anchors.verticalCenter: parent.verticalCenter
            visible: root.payment.state === "waiting" || root.payment.state === "scanned"
        }

        AppText {
            id: words

            anchors.left: dots.visible ? dots.right : parent.left
            anchors.leftMargin: dots.visible ? Theme.space.s4 : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            color: root.payment.state === "expired" ? Theme.color.onWarnSoft : Theme.color.ink
            decorative: true
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.label
            text: root.payment.statusText
            width: Math.min(implicitWidth, strip.width - 2 * (dots.width + 2 * Theme.space.s4))
            wrapMode: Text.WordWrap
        }
    }
}
