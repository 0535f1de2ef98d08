pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * An empty ring, or the round check mark when selected.
 */
Rectangle {
    id: root

    required property bool selected
    property real size: Theme.px(Theme.simplified ? 104 : 48)

    Accessible.ignored: true
    border.color: Theme.color.lineStrong
    border.width: root.selected ? 0 : Theme.stroke.width(Theme.simplified ? 6 : 4)
    color: root.selected ? Theme.color.accent : "transparent"
    height: root.size
    radius: root.size / 2
    width: root.size

    AppIcon {
        anchors.centerIn: parent
        color: Theme.color.onAccent
        name: "check"
        size: Math.round(root.size * 0.6)
        visible: root.selected
    }
}
