pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One order of today. In portrait it stands on two lines. While it is unpaid, cash can be taken here.
 */
Rectangle {
    id: root

    required property string orderId
    required property string number
    required property string time
    required property string items
    required property string total
    required property string method
    required property string stateText
    required property string stateKind
    required property bool unpaid
    property bool busy: false

    readonly property real inset: Theme.space.s5
    readonly property real second: Theme.portrait ? Theme.staffTarget + Theme.space.s2 : 0

    signal cashTaken

    Accessible.name: [root.number, root.time, root.items, root.method, root.stateText, root.total].join("，")
    Accessible.role: Accessible.ListItem
    color: "transparent"
    implicitHeight: Math.max(Theme.px(88), Theme.staffTarget + 2 * Theme.space.s3) + root.second

    StaffText {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        decorative: true
        rank: Theme.staffType.h2
        text: root.number
        width: Theme.px(120)
        y: (Theme.px(88) - height) / 2
    }

    StaffText {
        id: time

        anchors.left: number.right
        anchors.verticalCenter: number.verticalCenter
        color: Theme.color.inkMuted
        decorative: true
        text: root.time
        width: Theme.px(110)
    }

    StaffText {
        anchors.left: time.right
        anchors.right: Theme.portrait ? amount.left : method.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: number.verticalCenter
        decorative: true
        elide: Text.ElideRight
        text: root.items
    }

    StaffText {
        id: method

        anchors.left: Theme.portrait ? number.right : undefined
        anchors.right: Theme.portrait ? undefined : badge.left
        anchors.verticalCenter: badge.verticalCenter
        color: Theme.color.inkMuted
        decorative: true
        elide: Text.ElideRight
        text: root.method
        width: Theme.px(Theme.portrait ? 220 : 150)
    }

    StateBadge {
        id: badge

        anchors.left: Theme.portrait ? method.right : amount.left
        anchors.leftMargin: Theme.portrait ? 0 : -Theme.px(160)
        kind: root.stateKind
        text: root.stateText
        y: (Theme.portrait ? Theme.px(88) + (Theme.staffTarget - height) / 2 - Theme.space.s2 : number.y + (number.height - height) / 2)
    }

    StaffText {
        id: amount

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? root.width - width - root.inset : root.width - root.inset - Theme.px(220) - width
        anchors.verticalCenter: number.verticalCenter
        decorative: true
        horizontalAlignment: Text.AlignRight
        rank: Theme.staffType.bodyStrong
        text: root.total
        width: Theme.px(150)
    }

    StaffButton {
        Accessible.name: qsTr("收到 %1 现金，%2 号").arg(root.total).arg(root.number)
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        enabled: !root.busy
        kind: KioskButton.Primary
        label: qsTr("收到现金")
        objectName: "takePayment:" + root.orderId
        visible: root.unpaid
        y: Theme.portrait ? Theme.px(88) - Theme.space.s2 : (root.height - height) / 2

        onClicked: root.cashTaken()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        color: Theme.color.line
        height: Theme.stroke.hairline
    }
}
