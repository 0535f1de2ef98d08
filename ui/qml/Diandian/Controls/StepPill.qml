pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * One step of the step bar in the standard mode: done, current or to come, always with its words.
 */
Rectangle {
    id: root

    required property string label
    required property int number
    required property int current

    readonly property bool done: root.number < root.current
    readonly property bool active: root.number === root.current
    readonly property color ink: root.active ? Theme.color.onAccent : root.done ? Theme.color.onAccentSoft : Theme.color.inkMuted

    Accessible.description: root.done ? qsTr("已完成") : root.active ? qsTr("当前步骤") : qsTr("未开始")
    Accessible.name: root.label
    Accessible.role: Accessible.StaticText
    border.color: Theme.color.lineStrong
    border.width: Theme.highContrast ? Theme.stroke.hairline : 0
    color: root.active ? Theme.color.accent : root.done ? Theme.color.accentSoft : Theme.color.sunken
    implicitHeight: Math.max(Theme.px(88), words.implicitHeight + 2 * Theme.space.s3)
    radius: Theme.radius.chip

    Row {
        anchors.centerIn: parent
        spacing: Theme.space.s3

        Rectangle {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: root.active ? Theme.color.highlight : root.done ? Theme.color.accent : Theme.color.surface
            height: Math.max(Theme.px(44), figure.implicitHeight)
            radius: height / 2
            width: height

            AppText {
                id: figure

                anchors.centerIn: parent
                color: root.active ? Theme.color.onHighlight : Theme.color.ink
                decorative: true
                rank: Theme.type.labelS
                text: root.number
                visible: !root.done
            }

            AppIcon {
                anchors.centerIn: parent
                color: Theme.color.onAccent
                name: "check"
                size: Theme.px(28)
                visible: root.done
            }
        }

        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            decorative: true
            elide: Text.ElideRight
            rank: root.active || root.done ? Theme.type.label : Theme.type.body
            text: root.label
            width: Math.min(implicitWidth, root.width - mark.width - 3 * Theme.space.s3)
        }
    }
}
