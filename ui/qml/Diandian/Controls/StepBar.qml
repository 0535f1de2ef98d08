pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Where one is: pills with words, or in the simplified mode a sentence and segments.
 */
Item {
    id: root

    required property list<string> steps
    /*! The current step, from 1. */
    required property int current

    readonly property string summary: qsTr("第 %1 步，共 %2 步").arg(root.current).arg(root.steps.length)

    Accessible.name: root.summary
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Theme.simplified ? segments.y + segments.height : pills.implicitHeight
    implicitWidth: Math.max(Theme.px(512), sentence.implicitWidth)

    Row {
        id: pills

        readonly property real pillWidth: (root.width - (root.steps.length - 1) * pills.spacing) / Math.max(1, root.steps.length)

        spacing: Theme.space.s4
        visible: !Theme.simplified

        Repeater {
            model: root.steps

            StepPill {
                required property int index
                required property string modelData

                current: root.current
                label: modelData
                number: index + 1
                width: pills.pillWidth
            }
        }
    }

    AppText {
        id: sentence

        decorative: true
        rank: Theme.type.label
        text: root.summary
        visible: Theme.simplified
    }

    Row {
        id: segments

        anchors.top: sentence.bottom
        anchors.topMargin: Theme.space.s4
        spacing: Theme.space.s4
        visible: Theme.simplified

        Repeater {
            model: root.steps.length

            Rectangle {
                id: segment

                required property int index

                readonly property bool reached: segment.index < root.current

                border.color: Theme.color.lineStrong
                border.width: segment.reached ? 0 : Theme.stroke.control
                color: segment.reached ? Theme.color.accent : Theme.color.surface
                height: Theme.px(24)
                radius: height / 2
                width: (root.width - (root.steps.length - 1) * segments.spacing) / Math.max(1, root.steps.length)
            }
        }
    }
}
