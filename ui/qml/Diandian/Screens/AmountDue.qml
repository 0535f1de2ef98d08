pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The amount, the largest thing on the screen, and what it is made of.
 */
Column {
    id: root

    required property PaymentViewModel payment

    property bool expanded: false

    AppText {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.color.inkMuted
        rank: Theme.type.body
        text: qsTr("应付金额")
    }

    MapPrice {
        anchors.horizontalCenter: parent.horizontalCenter
        price: root.payment.amount
        rank: Theme.type.amountDue
    }

    Flow {
        id: line

        readonly property real natural: summary.implicitWidth + Theme.space.s2 + link.implicitWidth

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.s2
        width: Math.min(line.natural, root.width)

        AppText {
            id: summary

            color: Theme.color.inkMuted
            height: line.natural <= root.width ? link.height : implicitHeight
            rank: Theme.type.body
            text: root.payment.summary
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, root.width)
            wrapMode: Text.WordWrap
        }

        LinkButton {
            id: link

            iconRight: root.expanded ? "caret-up" : "caret-down"
            label: root.expanded ? qsTr("收起明细") : qsTr("查看明细")
            objectName: "details"

            onClicked: root.expanded = !root.expanded
        }
    }

    Item {
        height: 0
        width: parent.width

        Card {
            height: details.implicitHeight + 2 * Theme.space.s5
            level: 2
            objectName: "detailsCard"
            visible: root.expanded
            width: parent.width

            Column {
                id: details

                anchors.left: parent.left
                anchors.margins: Theme.space.s6
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s2

                Repeater {
                    model: root.payment.details

                    AmountRow {
                        width: details.width
                    }
                }
            }
        }
    }
}
