pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * For how long something is sold out.
 */
Item {
    id: root

    required property StaffStockViewModel stock

    objectName: "spanQuestion"

    Scrim {
        anchors.fill: parent
    }

    MouseArea {
        anchors.fill: parent
    }

    Card {
        anchors.centerIn: parent
        height: column.height + 2 * Theme.space.s7
        width: Math.min(parent.width - 2 * Theme.space.s6, Theme.px(640))

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.space.s7
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.space.s4

            StaffText {
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                rank: Theme.staffType.h1
                text: qsTr("%1 售罄多久？").arg(root.stock.askedName)
                width: parent.width
                wrapMode: Text.Wrap
            }

            StaffText {
                anchors.left: parent.left
                color: Theme.color.inkMuted
                text: qsTr("全店自助机马上不能点；到时间自动恢复。")
                width: parent.width
                wrapMode: Text.Wrap
            }

            Repeater {
                model: [
                    {
                        "span": "hour",
                        "label": qsTr("一小时")
                    },
                    {
                        "span": "today",
                        "label": qsTr("今天")
                    },
                    {
                        "span": "undone",
                        "label": qsTr("一直到手动恢复")
                    }
                ]

                StaffButton {
                    required property var modelData

                    height: Math.max(Theme.px(80), implicitHeight)
                    kind: KioskButton.Tonal
                    label: modelData.label
                    objectName: "span:" + modelData.span
                    width: column.width

                    onClicked: root.stock.takeOff(modelData.span)
                }
            }

            StaffButton {
                label: qsTr("不改了")
                objectName: "leaveQuestion"
                width: column.width

                onClicked: root.stock.leaveQuestion()
            }
        }
    }
}
