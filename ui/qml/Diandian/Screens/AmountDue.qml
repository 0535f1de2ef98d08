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

    signal detailsRequested

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

            iconRight: "caret-down"
            label: qsTr("查看明细")
            objectName: "details"

            onClicked: root.detailsRequested()
        }
    }
}
