pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A way to pay, with its mark.
 */
Pressable {
    id: root

    required property string name
    required property string kind
    required property string iconName
    required property bool selected

    /*! Mark and words side by side. */
    property bool beside: !Theme.portrait
    readonly property color ink: root.selected ? Theme.color.onAccentSoft : root.enabled ? Theme.color.ink : Theme.color.onDisabled
    readonly property color markColor: root.kind === "wechat" ? Theme.color.payWechat : root.kind === "alipay" ? Theme.color.payAlipay : root.kind === "ecny" ? Theme.color.payEcny : root.kind === "counter" ? Theme.color.payCounter : Theme.lightRoles.accent
    readonly property string letter: root.kind === "alipay" ? "支" : root.kind === "ecny" ? "数" : ""

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.name
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.md
    implicitHeight: root.beside ? Math.max(Theme.target, Math.max(mark.height, words.implicitHeight) + 2 * Theme.space.s4) : mark.height + words.implicitHeight + 2 * Theme.space.s5 + Theme.space.s2

    background: Rectangle {
        border.color: root.selected ? Theme.color.accent : Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        border.width: root.selected ? Theme.stroke.selected : Theme.stroke.control
        color: !root.enabled ? Theme.color.disabledFill : root.selected || root.down ? Theme.color.accentSoft : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        Rectangle {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? Theme.space.s4 : (root.width - width) / 2
            border.color: Theme.color.lineStrong
            border.width: Theme.highContrast ? Theme.stroke.hairline : 0
            color: root.enabled ? root.markColor : Theme.color.onDisabled
            height: width
            radius: Theme.radius.tile
            width: Theme.px(root.beside ? 72 : 84)
            y: root.beside ? (root.height - height) / 2 : Theme.space.s5

            AppIcon {
                anchors.centerIn: parent
                color: root.enabled ? Theme.lightRoles.surface : Theme.color.disabledFill
                filled: root.kind === "wechat"
                name: root.letter === "" ? root.iconName : ""
                size: Theme.px(52)
                visible: name !== ""
            }

            AppText {
                anchors.centerIn: parent
                color: root.enabled ? Theme.lightRoles.surface : Theme.color.disabledFill
                decorative: true
                rank: Theme.type.h3
                text: root.letter
                visible: text !== ""
            }
        }

        AppText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? Theme.space.s4 + mark.width + Theme.space.s4 : Theme.space.s3
            color: root.ink
            decorative: true
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            rank: Theme.type.label
            text: root.name
            width: root.width - anchors.leftMargin - Theme.space.s3
            wrapMode: Text.Wrap
            y: root.beside ? (root.height - height) / 2 : mark.y + mark.height + Theme.space.s3
        }
    }

    CheckMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(-14)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(-14)
        visible: root.selected
    }
}
