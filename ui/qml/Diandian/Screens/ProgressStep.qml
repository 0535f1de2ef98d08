pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One stage of the order: done, current, or to come.
 */
Item {
    id: root

    required property int index
    required property string label
    required property string detail
    required property var model
    property bool last: false

    // Item has a property of that name already.
    readonly property string stage: root.model.state
    readonly property bool done: root.stage === "done"
    readonly property bool current: root.stage === "current"

    Accessible.description: root.done ? qsTr("完成") : root.current ? qsTr("进行中") : qsTr("还没到")
    Accessible.name: root.label
    Accessible.role: Accessible.StaticText
    implicitHeight: words.y + words.implicitHeight

    Rectangle {
        anchors.left: dot.horizontalCenter
        color: root.done ? Theme.color.accent : Theme.color.line
        height: Theme.px(8)
        visible: !root.last
        width: root.width
        y: dot.y + (dot.height - height) / 2
    }

    Rectangle {
        id: dot

        border.color: Theme.color.accent
        border.width: root.current ? Theme.stroke.selected : 0
        color: root.done ? Theme.color.accent : root.current ? Theme.color.highlight : Theme.color.sunken
        height: width
        radius: width / 2
        width: Theme.px(76)
        x: (root.width - width) / 2
        z: 1

        AppIcon {
            anchors.centerIn: parent
            color: root.done ? Theme.color.onAccent : root.current ? Theme.color.onHighlight : Theme.color.inkMuted
            name: root.done ? "check" : root.current ? "clock" : "bell-ringing"
            size: Theme.px(36)
        }
    }

    Column {
        id: words

        width: parent.width
        y: dot.height + Theme.space.s2

        AppText {
            color: root.done || root.current ? Theme.color.ink : Theme.color.inkMuted
            decorative: true
            font.weight: root.done || root.current ? Font.Bold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.title
            text: root.label
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.inkMuted
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.bodyS
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
