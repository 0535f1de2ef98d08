pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Step 4: how to pay. The counter is always offered, as large as the phone; without a network it says why it stands alone.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    readonly property bool phone: root.kiosk.simplified.phoneOffered
    readonly property int shown: root.phone ? 2 : 1
    readonly property real gap: Math.max(Theme.gap, Theme.px(36))
    readonly property real choiceWidth: Theme.portrait ? choices.width : (choices.width - (root.shown - 1) * root.gap) / root.shown
    readonly property real choiceRoom: (choices.height - (root.shown - 1) * root.gap) / root.shown
    /*! As high as where the phone stands below it, and as its words need. */
    readonly property real choiceHeight: Theme.portrait ? Math.min(root.choiceRoom, Math.max(counter.implicitHeight, Math.min(Theme.px(448), (choices.height - root.gap) / 2))) : choices.height

    objectName: "simplifiedPay"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.kiosk.simplified.title

    footer: KioskButton {
        enabled: !root.kiosk.simplified.busy
        height: Math.max(implicitHeight, Theme.px(168))
        iconLeft: "arrow-left"
        kind: KioskButton.Outline
        label: qsTr("上一步，改菜")
        objectName: "changeDishes"
        size: KioskButton.Compact
        width: choices.parent.width

        onClicked: root.kiosk.simplified.changeDishes()
    }

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    AmountCard {
        id: amount

        anchors.left: parent.left
        height: Theme.portrait ? implicitHeight : choices.height
        label: qsTr("一共")
        price: root.kiosk.simplified.total
        width: Theme.portrait ? parent.width : Math.max(implicitWidth, parent.width * 0.24)
        y: choices.anchors.topMargin > 0 && !Theme.portrait ? choices.y : Theme.portrait && notice.visible ? notice.height + Theme.space.s5 : 0
    }

    Notice {
        id: notice

        iconName: root.phone ? "info" : "wifi-slash"
        text: root.kiosk.simplified.notice !== "" || root.phone ? root.kiosk.simplified.notice : root.kiosk.link.online ? qsTr("现在只能到柜台付") : qsTr("没有网，手机付不了，请到柜台付")
        width: parent.width
    }

    Grid {
        id: choices

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : amount.right
        anchors.leftMargin: Theme.portrait ? 0 : root.gap
        anchors.right: parent.right
        anchors.top: Theme.portrait ? amount.bottom : parent.top
        anchors.topMargin: Theme.portrait ? root.gap : notice.visible ? notice.height + Theme.space.s5 : 0
        columns: Theme.portrait ? 1 : 2
        spacing: root.gap

        BigChoice {
            id: counter

            detail: qsTr("现金、银行卡都行")
            enabled: !root.kiosk.simplified.busy
            fill: Theme.color.tintButter
            height: root.choiceHeight
            iconName: "storefront"
            label: qsTr("到柜台付")
            objectName: "payAtCounter"
            width: root.choiceWidth

            onClicked: root.kiosk.simplified.payAtCounter()
        }

        BigChoice {
            detail: root.kiosk.simplified.phoneDetail
            enabled: !root.kiosk.simplified.busy
            fill: Theme.color.accentSoft
            height: root.choiceHeight
            iconName: "device-mobile"
            label: qsTr("用手机付")
            objectName: "payByPhone"
            visible: root.phone
            width: root.choiceWidth

            onClicked: root.kiosk.simplified.payByPhone()
        }
    }
}
