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
    /*! An upright screen has room for all of it, unless letters are large or apart. */
    readonly property bool roomy: Theme.upright && Theme.usualText
    readonly property bool asks: !root.wide && root.kiosk.rating.offered
    /*! What is left below the digital receipt when that has the whole width. */
    readonly property real below: buttons.y - 2 * Theme.space.s5 - tracking.besideHeight
    /*! The question below the receipt; beside it where there is no room. */
    readonly property bool stacked: root.asks && tracking.visible && (!root.roomy || tracking.besideIn(root.width) && root.below >= rating.flatHeight)

    /*! The least height in which all of it stands; 0 where there is as much. */
    readonly property real needed: root.roomy ? 0 : tracking.lead + root.cards + Theme.space.s5 + buttons.height
    readonly property real cards: (tracking.visible ? tracking.leastHeight : 0) + (root.asks ? rating.implicitHeight + Theme.space.s5 : 0)

    HelpButton {
        id: help

        anchors.right: parent.right
        visible: root.wide
        y: (Theme.layout.topBar - height) / 2

        onClicked: root.kiosk.help.call()
    }

    TrackingCard {
        id: tracking

        readonly property real lead: root.wide ? help.y + help.height + Theme.space.s5 : 0

        anchors.left: parent.left
        anchors.top: root.wide ? help.bottom : parent.top
        anchors.topMargin: root.wide ? Theme.space.s5 : 0
        receipt: root.receipt
        room: buttons.y - y - Theme.space.s5
        visible: root.receipt.trackingRows.length > 0
        width: root.asks && !root.stacked ? Math.min(parent.width, wanted + 2 * Theme.space.s3) : parent.width
    }

    RatingCard {
        id: rating

        // In landscape it stands below the ticket.
        readonly property bool aside: tracking.visible && !root.stacked

        anchors.left: aside ? tracking.right : parent.left
        anchors.leftMargin: aside ? Theme.space.s5 : 0
        anchors.right: parent.right
        anchors.top: root.stacked ? tracking.bottom : parent.top
        anchors.topMargin: root.stacked ? Theme.space.s5 : 0
        flat: root.stacked && root.roomy && root.below < fullHeight
        height: aside ? Math.max(implicitHeight, tracking.height) : implicitHeight
        kiosk: root.kiosk
        visible: root.asks
    }

    Flow {
        id: buttons

        readonly property bool paper: root.kiosk.paper.offered
        /*! What the longer label leaves, where both stand in one line. */
        readonly property real rest: Math.floor(width - spacing - Math.min(again.implicitWidth, 0.65 * width))
        /*! On an upright screen: beside each other, or each in a line of its own where the words are large. */
        readonly property real lesser: Theme.textScale > 1 ? width : Math.round((width - spacing) * 0.38)
        readonly property real greater: Theme.textScale > 1 ? width : width - spacing - lesser

        anchors.bottom: parent.bottom
        spacing: Theme.space.s5
        width: parent.width

        PaperOffer {
            brief: root.wide
            paper: root.kiosk.paper
            visible: buttons.paper
            width: root.wide ? buttons.rest : parent.width
        }

        KioskButton {
            id: again

            iconLeft: "plus"
            kind: KioskButton.Outline
            label: qsTr("再点一单")
            objectName: "again"
            size: root.wide ? KioskButton.Compact : KioskButton.Large
            width: !root.wide ? buttons.lesser : buttons.paper ? parent.width - buttons.spacing - buttons.rest : parent.width

            onClicked: root.receipt.again()
        }

        KioskButton {
            id: done

            label: qsTr("完成")
            objectName: "done"
            size: KioskButton.Large
            width: root.wide ? parent.width : buttons.greater

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
