pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A few exclusive choices in one track.
 */
Rectangle {
    id: root

    /*! What is chosen here; the accessible name. */
    required property string label
    required property list<string> options
    property int currentIndex: 0

    readonly property real inset: Theme.space.s1

    signal selected(index: int)

    Accessible.name: root.label
    Accessible.role: Accessible.Grouping
    border.color: Theme.color.lineStrong
    border.width: Theme.highContrast ? Theme.stroke.hairline : 0
    color: Theme.color.sunken
    implicitHeight: row.implicitHeight + 2 * root.inset
    implicitWidth: Math.max(Theme.target, root.options.length * Theme.px(200) + (root.options.length - 1) * row.spacing) + 2 * root.inset
    radius: Theme.radius.md

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.mm(2.5)

        Repeater {
            model: root.options

            Segment {
                required property int index
                required property string modelData

                label: modelData
                selected: root.currentIndex === index
                width: Math.max(implicitWidth, (root.width - 2 * root.inset - (root.options.length - 1) * row.spacing) / root.options.length)

                onClicked: root.selected(index)
            }
        }
    }
}
