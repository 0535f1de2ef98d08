pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * One hour of the chart: its bar, last week's stroke, and the hour below.
 */
Item {
    id: root

    required property int hour
    required property real share
    required property real before
    required property bool present
    required property string spoken
    required property real stroke

    readonly property real thickness: Math.min(Theme.px(44), root.width * 0.62)

    Accessible.name: root.spoken
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.color.accent
        border.width: root.present ? Theme.stroke.control : 0
        bottomLeftRadius: 0
        bottomRightRadius: 0
        color: root.present ? Theme.color.highlight : Theme.color.accent
        height: Math.max(root.share > 0 ? Theme.px(4) : 0, parent.height * root.share)
        radius: Math.min(Theme.px(10), height)
        width: root.thickness
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.color.surface
        border.width: Theme.px(2)
        color: Theme.color.ink
        height: root.stroke + Theme.px(4)
        radius: height / 2
        visible: root.before > 0
        width: root.thickness + Theme.px(8)
        y: parent.height * (1 - root.before) - height / 2
    }

    StaffText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.bottom
        anchors.topMargin: Theme.space.s2
        color: root.present ? Theme.color.ink : Theme.color.inkMuted
        decorative: true
        font.weight: root.present ? Font.Bold : Font.Normal
        rank: Theme.staffType.axis
        text: root.hour
    }
}
