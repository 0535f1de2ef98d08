pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The payment while there is no code to scan: being prepared, checked, done, or failed.
 */
Column {
    id: root

    required property PaymentViewModel payment

    readonly property string phase: root.payment.state
    readonly property bool busy: root.phase === "preparing" || root.phase === "checking"
    readonly property bool paid: root.phase === "paid"

    Accessible.name: root.payment.statusText
    Accessible.role: Accessible.AlertMessage
    spacing: Theme.space.s5

    WaitRing {
        anchors.horizontalCenter: parent.horizontalCenter
        height: width
        visible: root.busy
        width: Theme.px(Theme.portrait ? 168 : 132)
    }

    AppIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.paid ? Theme.color.success : Theme.color.error
        filled: true
        name: root.paid ? "check-circle" : "warning-circle"
        size: Theme.px(Theme.portrait ? 168 : 132)
        visible: !root.busy
    }

    AppText {
        decorative: true
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.h2
        text: root.payment.statusText
        width: parent.width
        wrapMode: Text.WordWrap
    }

    AppText {
        color: Theme.color.inkMuted
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.body
        text: root.payment.statusDetail
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WordWrap
    }

    KioskButton {
        anchors.horizontalCenter: parent.horizontalCenter
        iconLeft: "arrow-clockwise"
        label: qsTr("再试一次")
        objectName: "retry"
        visible: root.payment.canRetry

        onClicked: root.payment.retry()
    }
}
