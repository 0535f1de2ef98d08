pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The ways out of a payment.
 */
Grid {
    id: root

    required property PaymentViewModel payment
    required property bool leavable

    readonly property bool asked: !root.payment.canClaim && root.stateAsked
    readonly property bool stateAsked: root.payment.state === "waiting" || root.payment.state === "scanned" || root.payment.state === "expired"
    readonly property int shown: (cancel.visible ? 1 : 0) + (check.visible ? 1 : 0) + (claim.visible ? 1 : 0) + (away.visible ? 1 : 0)
    readonly property real half: (root.width - Theme.space.s5) / 2
    readonly property bool beside: root.shown > 1 && Math.max(cancel.implicitWidth, check.visible ? check.implicitWidth : 0, claim.visible ? claim.implicitWidth : 0) <= root.half
    readonly property real buttonWidth: root.beside ? root.half : root.width

    signal cancelRequested
    signal claimed

    columns: root.beside ? 2 : 1
    spacing: Theme.space.s5

    KioskButton {
        id: cancel

        iconLeft: "x"
        kind: KioskButton.Outline
        label: qsTr("取消支付")
        objectName: "cancel"
        size: Theme.portrait ? KioskButton.Large : KioskButton.Compact
        visible: root.leavable
        width: root.buttonWidth

        onClicked: root.cancelRequested()
    }

    KioskButton {
        id: check

        iconLeft: "question"
        kind: KioskButton.Outline
        label: qsTr("已付款，没反应？")
        objectName: "checkNow"
        size: Theme.portrait ? KioskButton.Large : KioskButton.Compact
        visible: root.asked
        width: root.buttonWidth

        onClicked: root.payment.checkNow()
    }

    KioskButton {
        id: claim

        iconLeft: "check"
        label: qsTr("我已付款")
        objectName: "claim"
        size: Theme.portrait ? KioskButton.Large : KioskButton.Compact
        visible: root.payment.canClaim
        width: root.buttonWidth

        onClicked: root.claimed()
    }

    KioskButton {
        id: away

        iconLeft: "receipt"
        kind: KioskButton.Outline
        label: qsTr("先拿取餐号")
        objectName: "leave"
        size: Theme.portrait ? KioskButton.Large : KioskButton.Compact
        visible: root.payment.canLeave
        width: root.buttonWidth

        onClicked: root.payment.leave()
    }
}
