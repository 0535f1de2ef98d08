pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The close of day: what each way to pay brought, what lies in the drawer, and the day as files.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffClosingViewModel closing: root.kiosk.staffClosing
    readonly property real gap: Theme.space.s5

    objectName: "closingPage"

    PageHead {
        id: head

        note: root.closing.note
        title: qsTr("日结")
        width: parent.width

        StaffButton {
            enabled: !root.closing.busy
            iconName: "download-simple"
            label: qsTr("只导出")
            objectName: "export"

            onClicked: root.closing.export()
        }
    }

    Verdict {
        id: warning

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: visible ? Theme.space.s4 : 0
        height: visible ? implicitHeight : 0
        kind: "warn"
        objectName: "warning"
        text: root.closing.warning
        visible: text !== ""
    }

    Card {
        id: sums

        anchors.bottom: Theme.portrait ? undefined : parent.bottom
        anchors.left: parent.left
        anchors.top: warning.bottom
        anchors.topMargin: Theme.space.s4
        height: Theme.portrait ? (root.height - y - root.gap) * 0.5 : 0
        width: Theme.portrait ? parent.width : Math.floor((parent.width - root.gap) * 0.56)

        Column {
            anchors.left: parent.left
            anchors.margins: Theme.space.s6
            anchors.right: parent.right
            anchors.top: parent.top

            Repeater {
                model: root.closing.methods

                SumLine {
                    required property string method
                    required property string label
                    required property string orders
                    required property string amount

                    detail: orders
                    name: label
                    objectName: "method:" + method
                    value: amount
                    width: parent.width
                }
            }

            SumLine {
                detail: root.closing.orders
                name: qsTr("合计")
                objectName: "total"
                strong: true
                value: root.closing.total
                width: parent.width
            }

            SumLine {
                name: qsTr("已退款")
                value: root.closing.refunded
                width: parent.width
            }

            SumLine {
                name: qsTr("已取消")
                value: root.closing.cancelled
                width: parent.width
            }
        }
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : sums.right
        anchors.leftMargin: Theme.portrait ? 0 : root.gap
        anchors.right: parent.right
        anchors.top: Theme.portrait ? sums.bottom : warning.bottom
        anchors.topMargin: Theme.portrait ? root.gap : Theme.space.s4

        Column {
            id: drawer

            anchors.left: parent.left
            anchors.margins: Theme.space.s6
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.space.s3

            SumLine {
                name: qsTr("现金应有")
                objectName: "expected"
                strong: true
                value: root.closing.expected
                width: parent.width
            }

            SumLine {
                name: qsTr("现金点到")
                objectName: "counted"
                strong: true
                value: root.closing.counted === "" ? "—" : root.closing.counted
                width: parent.width
            }

            StaffButton {
                enabled: !root.closing.busy
                iconName: "money"
                label: qsTr("输入点到的现金")
                objectName: "count"
                width: parent.width

                onClicked: root.closing.count()
            }

            Verdict {
                kind: root.closing.differenceKind
                objectName: "difference"
                text: root.closing.difference
                visible: text !== ""
                width: parent.width
            }
        }

        Column {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.space.s6
            anchors.right: parent.right
            spacing: Theme.space.s3

            StaffText {
                color: Theme.color.inkMuted
                objectName: "result"
                text: root.closing.result
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            Rectangle {
                Accessible.name: qsTr("进度")
                Accessible.role: Accessible.ProgressBar
                border.color: Theme.color.lineStrong
                border.width: Theme.highContrast ? Theme.stroke.hairline : 0
                color: Theme.color.sunken
                height: Theme.px(16)
                objectName: "progress"
                radius: height / 2
                visible: root.closing.busy
                width: parent.width

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.color.accent
                    height: parent.height
                    radius: parent.radius
                    width: Math.max(height, parent.width * root.closing.progress)
                }
            }

            StaffButton {
                enabled: root.closing.canClose && !root.closing.busy
                height: Math.max(Theme.px(88), implicitHeight)
                iconName: "check"
                kind: KioskButton.Primary
                label: root.closing.canClose ? qsTr("日结并导出") : qsTr("先输入点到的现金")
                loading: root.closing.busy
                objectName: "close"
                width: parent.width

                onClicked: root.closing.close()
            }
        }
    }
}
