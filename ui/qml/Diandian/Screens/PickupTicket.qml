pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The ticket: the number, where to fetch it, and how far it is.
 */
Item {
    id: root

    required property ReceiptViewModel receipt
    /*! The colour that shows through the notches. */
    required property color notchColor

    /*! Where the upper part tears off. */
    readonly property real tearY: upper.implicitHeight + upper.y + Theme.px(Theme.portrait ? 28 : 20)
    readonly property real notch: Theme.px(58)
    /*! Width that the figures may take, without what stands between them. */
    readonly property real numberRoom: root.width - Theme.px(8) * root.receipt.pickupNumber.length - 2 * Theme.px(24)

    implicitHeight: root.tearY + Theme.px(Theme.portrait ? 52 : 40) + steps.implicitHeight + Theme.px(Theme.portrait ? 32 : 20)

    TextMetrics {
        id: figures

        font.family: number.font.family
        font.pixelSize: 100
        font.weight: number.font.weight
        text: root.receipt.pickupNumber
    }

    Card {
        anchors.fill: parent
        level: 2
        radius: Theme.radius.sheet
    }

    Column {
        id: upper

        spacing: Theme.px(Theme.portrait ? 20 : 8)
        width: parent.width
        y: Theme.px(Theme.portrait ? 40 : 24)

        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.color.inkMuted
            font.weight: Font.Normal
            rank: Theme.type.h3
            text: qsTr("取餐号")
        }

        // As high as its figures: the font leaves as much air again above and below them.
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.round(number.font.pixelSize * (Theme.upright ? 0.84 : 1))
            width: number.width

            AppText {
                id: number

                Accessible.name: qsTr("取餐号 %1").arg(root.receipt.pickupNumber)
                anchors.centerIn: parent
                color: Theme.color.accentText
                font.letterSpacing: Theme.px(8)
                font.pixelSize: Math.floor(Math.min(rank.pixelSize * (Theme.upright ? 1 : 0.75), figures.font.pixelSize * root.numberRoom / figures.advanceWidth))
                lineHeight: Math.round(font.pixelSize * 1.1)
                objectName: "pickupNumber"
                rank: Theme.type.pickup
                text: root.receipt.pickupNumber
            }
        }

        PickupPlace {
            anchors.horizontalCenter: parent.horizontalCenter
            place: root.receipt.pickupPlace
            visible: Theme.portrait && place !== ""
        }
    }

    // In landscape it stands in the corner, so that the question how it went has room.
    PickupPlace {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        place: root.receipt.pickupPlace
        visible: !Theme.portrait && place !== ""
        y: upper.y
    }

    Repeater {
        model: [0, root.width]

        Rectangle {
            required property real modelData

            color: root.notchColor
            height: root.notch
            radius: height / 2
            visible: !Theme.highContrast
            width: root.notch
            x: modelData - width / 2
            y: root.tearY - height / 2
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(10)
        y: root.tearY

        Repeater {
            model: Math.max(0, Math.floor((root.width - root.notch - Theme.space.s5) / Theme.px(20)))

            Rectangle {
                Accessible.ignored: true
                color: Theme.color.lineStrong
                height: Theme.stroke.control
                width: Theme.px(10)
            }
        }
    }

    ProgressSteps {
        id: steps

        anchors.horizontalCenter: parent.horizontalCenter
        receipt: root.receipt
        width: parent.width - Theme.px(64)
        y: root.tearY + Theme.px(Theme.portrait ? 40 : 28)
    }
}
