pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Screens
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The number, what happens next, and, where one still has to pay, what to do at the counter.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    readonly property ReceiptViewModel receipt: root.kiosk.receipt
    readonly property bool paid: root.receipt.kind === "paid"
    readonly property bool atCounter: root.receipt.kind === "counter"

    objectName: "simplifiedNumber"
    step: root.kiosk.simplified.steps
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: root.receipt.title

    footer: KioskButton {
        iconLeft: "check"
        label: qsTr("好了，谢谢")
        objectName: "done"
        size: KioskButton.Large
        width: numberCard.parent.width

        onClicked: root.receipt.done()
    }

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    Rectangle {
        id: numberCard

        Accessible.name: caption.text + " " + root.receipt.pickupNumber
        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        color: Theme.color.hero
        height: Theme.portrait ? Math.min(Theme.px(560), Math.max(numberWords.height + 2 * Theme.space.s5, parent.height * 0.42)) : parent.height
        radius: Theme.radius.sheet
        width: Theme.portrait ? parent.width : Math.max(parent.width * 0.34, numberWords.width + 2 * Theme.space.s5)

        Column {
            id: numberWords

            anchors.centerIn: parent

            AppText {
                id: caption

                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.color.onHero
                decorative: true
                rank: Theme.type.h3
                text: qsTr("您的号码")
            }

            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.color.highlight
                decorative: true
                objectName: "pickupNumber"
                rank: Theme.type.pickup
                text: root.receipt.pickupNumber
            }
        }
    }

    Column {
        anchors.left: Theme.portrait ? parent.left : numberCard.right
        anchors.leftMargin: Theme.portrait ? 0 : Theme.layout.margin
        anchors.right: parent.right
        spacing: Theme.space.s4
        y: Theme.portrait ? numberCard.height + Theme.space.s6 : (parent.height - height) / 2

        AppText {
            objectName: "subtitle"
            rank: Theme.portrait ? Theme.type.h2 : Theme.type.label
            text: root.receipt.subtitle
            visible: text !== "" && !root.atCounter
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            objectName: "paymentNumber"
            rank: Theme.type.label
            text: root.receipt.paymentNumber
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }

        NextStep {
            detail: root.paid ? qsTr("做好了会叫您的号") : qsTr("现金、银行卡都行")
            iconName: root.paid ? "bell-ringing" : "storefront"
            text: root.paid ? root.receipt.pickupPlace : root.receipt.subtitle
            visible: root.receipt.kind !== "checking" && root.receipt.kind !== "confirming" && text !== ""
            width: parent.width
        }

        PaperOffer {
            paper: root.kiosk.paper
            visible: root.kiosk.paper.offered
            width: parent.width
        }
    }
}
