pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What happened and what to do, in calm colours; takes no room while there is nothing to say.
 */
Rectangle {
    id: root

    required property string text
    property string iconName: "info"

    Accessible.name: root.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.color.warnSoft
    height: visible ? implicitHeight : 0
    implicitHeight: Math.max(icon.height, words.implicitHeight) + 2 * Theme.space.s4
    objectName: "notice"
    radius: Theme.radius.lg
    visible: root.text !== ""

    AppIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.onWarnSoft
        filled: true
        name: root.iconName
        size: Theme.px(64)
    }

    AppText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s5
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.onWarnSoft
        decorative: true
        rank: Theme.type.body
        text: root.text
        wrapMode: Text.WordWrap
    }
}
