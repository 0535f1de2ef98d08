pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One thing to do next: an icon, where or what, and a line of help.
 */
Rectangle {
    id: root

    required property string text
    required property string detail
    required property string iconName

    readonly property bool drawn: Theme.portrait || !Theme.spacedText

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    color: Theme.color.accentSoft
    implicitHeight: Math.max(Theme.px(220), words.height + 2 * Theme.space.s5)
    objectName: "nextStep"
    radius: Theme.radius.lg

    AppIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.onAccentSoft
        filled: true
        name: root.iconName
        size: Theme.px(120)
        // What only decorates makes room for the words.
        visible: root.drawn
    }

    Column {
        id: words

        anchors.left: root.drawn ? icon.right : parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.type.h3
            text: root.text
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.type.body
            text: root.detail
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
