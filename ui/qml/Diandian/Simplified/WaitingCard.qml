pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What the terminal is waiting for, without hurry: the ring never changes to an alarm.
 */
Rectangle {
    id: root

    required property string text
    required property string detail
    required property string iconName
    required property real progress

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    color: Theme.color.sunken
    implicitHeight: Math.max(Theme.px(220), words.height + 2 * Theme.space.s5)
    objectName: "status"
    radius: Theme.radius.lg

    ProgressRing {
        id: ring

        Accessible.ignored: true
        alarming: false
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        height: width
        trackColor: Theme.color.surface
        value: root.progress
        width: Theme.px(152)

        AppIcon {
            anchors.centerIn: parent
            color: Theme.color.accentText
            name: root.iconName
            size: Theme.px(64)
        }
    }

    Column {
        id: words

        anchors.left: ring.right
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            decorative: true
            objectName: "statusText"
            rank: Theme.type.label
            text: root.text
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            decorative: true
            objectName: "statusDetail"
            rank: Theme.type.body
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
