pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * How many digits are typed; never which.
 */
Row {
    id: root

    required property int entered
    required property int length

    Accessible.name: qsTr("已输入 %1 位，共 %2 位").arg(root.entered).arg(root.length)
    Accessible.role: Accessible.StaticText
    objectName: "pinDots"
    spacing: Theme.space.s5

    Repeater {
        model: root.length

        Rectangle {
            id: dot

            required property int index
            readonly property bool filled: dot.index < root.entered

            border.color: dot.filled ? Theme.color.accent : Theme.color.lineStrong
            border.width: Theme.stroke.width(4)
            color: dot.filled ? Theme.color.accent : Theme.color.surface
            height: Theme.px(36)
            radius: height / 2
            width: height
        }
    }
}
