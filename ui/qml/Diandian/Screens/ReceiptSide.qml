pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The digital receipt, and the ways on.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property ReceiptViewModel receipt: root.kiosk.receipt
    readonly property bool wide: !Theme.portrait
    readonly property bool asks: !root.wide && root.kiosk.rating.offered

    HelpButton {
        id: help

        anchors.right: parent.right
        visible: root.wide

        onClicked: root.kiosk.help.call()
    }

    TrackingCard {
        id: tracking

        anchors.top: root.wide ? help.bottom : parent.top
        anchors.topMargin: root.wide ? Theme.space.s5 : 0
        receipt: root.receipt
        room: buttons.y - y - Theme.space.s5 - (root.asks ? rating.implicitHeight + Theme.space.s5 : 0)
        visible: root.receipt.trackingRows.length > 0
        width: parent.width
    }

    RatingCard {
        id: rating

        // In landscape it stands below the ticket.
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tracking.visible ? tracking.bottom : parent.top
        anchors.topMargin: tracking.visible ? Theme.space.s5 : 0
        flat: true
        kiosk: root.kiosk
        visible: root.asks && y + height <= buttons.y
    }

    Grid {
        id: buttons

        anchors.bottom: parent.bottom
        columns: root.wide ? 1 : 2
        spacing: Theme.space.s5
        width: parent.width

        KioskButton {
            iconLeft: "plus"
            kind: KioskButton.Outline
            label: qsTr("再点一单")
            objectName: "again"
            size: root.wide ? KioskButton.Compact : KioskButton.Large
            width: root.wide ? parent.width : Math.round((parent.width - parent.spacing) * 0.38)

            onClicked: root.receipt.again()
        }

        KioskButton {
            id: done

            label: qsTr("完成")
            objectName: "done"
            size: KioskButton.Large
            width: root.wide ? parent.width : parent.width - parent.spacing - Math.round((parent.width - parent.spacing) * 0.38)

            onClicked: root.receipt.done()

            ProgressRing {
                Accessible.ignored: true
                alarming: false
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s5
                anchors.verticalCenter: parent.verticalCenter
                height: width
                progressColor: Theme.color.highlight
                stroke: Theme.px(6)
                trackColor: Theme.color.accentPressed
                value: root.receipt.progress
                width: Math.max(Theme.px(80), count.implicitWidth + Theme.space.s5)

                AppText {
                    id: count

                    anchors.centerIn: parent
                    color: Theme.color.onAccent
                    decorative: true
                    rank: Theme.type.label
                    text: root.receipt.secondsLeft
                }
            }
        }
    }
}
