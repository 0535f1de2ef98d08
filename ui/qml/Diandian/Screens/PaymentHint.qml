pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Says below the code how else one can pay; an arrow shows where.
 */
Rectangle {
    id: root

    required property string iconName
    required property string title
    required property string detail
    property string arrow: ""

    readonly property real inset: Theme.px(40)

    Accessible.description: root.detail
    Accessible.name: root.title
    Accessible.role: Accessible.StaticText
    color: Theme.color.accentSoft
    implicitHeight: Math.max(sign.height, pointer.visible ? pointer.height : 0, words.implicitHeight) + 2 * Theme.space.s5
    radius: Theme.radius.lg

    AppIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.onAccentSoft
        name: root.iconName
        size: Theme.px(64)
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: root.inset
        anchors.right: pointer.visible ? pointer.left : parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.type.title
            text: root.title
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

    Rectangle {
        id: pointer

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.accent
        height: width
        radius: width / 2
        visible: root.arrow !== ""
        width: Theme.px(80)

        AppIcon {
            anchors.centerIn: parent
            color: Theme.color.onAccent
            name: root.arrow
            size: Theme.px(44)
        }
    }
}
