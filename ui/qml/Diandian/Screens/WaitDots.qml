pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Three dots that come and go while something is awaited.
 */
Row {
    id: root

    property int turn: 0

    Accessible.ignored: true
    spacing: Theme.space.s2

    Repeater {
        model: 3

        Rectangle {
            required property int index

            color: Theme.color.accent
            height: width
            opacity: Theme.motion.reduced ? 1 : 1 - 0.32 * ((index - root.turn + 3) % 3)
            radius: width / 2
            width: Theme.px(14)
        }
    }

    Timer {
        interval: Theme.motion.wait / 3
        repeat: true
        running: root.visible && !Theme.motion.reduced

        onTriggered: root.turn = (root.turn + 1) % 3
    }
}
