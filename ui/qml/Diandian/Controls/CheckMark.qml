pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The round mark of a selected thing.
 */
Rectangle {
    id: root

    property real size: Theme.px(44)
    property color markColor: Theme.color.onAccent

    color: Theme.color.accent
    height: root.size
    radius: root.size / 2
    width: root.size

    AppIcon {
        anchors.centerIn: parent
        color: root.markColor
        name: "check"
        size: Math.round(root.size * 0.6)
    }
}
