pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Digits, clear and delete. It shows nothing of what is typed.
 */
Grid {
    id: root

    property real keyWidth: Math.max(Theme.target, Theme.px(200))
    property real keyHeight: Math.max(Theme.target, Theme.px(Theme.simplified ? 140 : 120))

    signal digitPressed(digit: string)
    signal clearPressed
    signal erasePressed

    Accessible.name: qsTr("数字键盘")
    Accessible.role: Accessible.Grouping
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "erase"]

        KeypadKey {
            required property string modelData

            height: root.keyHeight
            key: modelData
            width: root.keyWidth

            onClicked: {
                if (key === "clear")
                    root.clearPressed();
                else if (key === "erase")
                    root.erasePressed();
                else
                    root.digitPressed(key);
            }
        }
    }
}
