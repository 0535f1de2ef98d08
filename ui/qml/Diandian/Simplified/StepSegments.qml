pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Where in the order one is: in words, and as segments that fill up.
 */
Grid {
    id: root

    required property string text
    required property int step
    required property int steps
    /*! Width that is there; in landscape the words stand alone where it is too little for both. */
    property real room: Infinity
    readonly property real wordsWidth: words.implicitWidth
    readonly property real drawnWidth: root.steps * Theme.px(72) + (root.steps - 1) * Theme.space.s4

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    columnSpacing: Theme.space.s5
    columns: Theme.portrait ? 1 : 2
    objectName: "step"
    rowSpacing: Theme.space.s3
    verticalItemAlignment: Grid.AlignVCenter

    AppText {
        id: words

        decorative: true
        objectName: "stepText"
        rank: Theme.type.labelS
        text: root.text
    }

    Row {
        spacing: Theme.space.s4
        visible: Theme.portrait || (!Theme.spacedText && root.wordsWidth + root.columnSpacing + root.drawnWidth <= root.room)

        Repeater {
            model: root.steps

            Rectangle {
                id: segment

                required property int index
                readonly property bool reached: segment.index < root.step

                border.color: segment.reached ? Theme.color.accent : Theme.color.lineStrong
                border.width: Theme.stroke.control
                color: segment.reached ? Theme.color.accent : "transparent"
                height: Theme.px(24)
                radius: height / 2
                width: Theme.portrait ? Math.min(Theme.px(116), (root.room - (root.steps - 1) * Theme.space.s4) / root.steps) : Theme.px(72)
            }
        }
    }
}
