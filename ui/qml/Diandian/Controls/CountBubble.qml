pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A count in a circle at the corner of something. It pops when the count changes.
 */
Rectangle {
    id: root

    required property int count

    color: Theme.color.highlight
    height: Math.max(Theme.px(44), figure.implicitHeight)
    radius: height / 2
    width: Math.max(height, figure.implicitWidth + 2 * Theme.space.s3)

    onCountChanged: {
        if (!Theme.motion.reduced)
            pop.restart();
    }

    AppText {
        id: figure

        anchors.centerIn: parent
        color: Theme.color.onHighlight
        decorative: true
        rank: Theme.type.labelS
        text: root.count
    }

    SequentialAnimation {
        id: pop

        NumberAnimation {
            duration: Theme.motion.base / 2
            property: "scale"
            target: root
            to: 1.15
        }
        NumberAnimation {
            duration: Theme.motion.base / 2
            property: "scale"
            target: root
            to: 1
        }
    }
}
