pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * For how long something is sold out.
 */
PanelQuestion {
    id: root

    required property StaffStockViewModel stock

    detail: qsTr("全店自助机马上不能点；到时间自动恢复。")
    heading: qsTr("%1 售罄多久？").arg(root.stock.askedName)
    objectName: "spanQuestion"

    onLeaveClicked: root.stock.leaveQuestion()

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
            width: parent ? parent.width : 0

            onClicked: root.stock.takeOff(modelData.span)
        }
    }
}
