pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A message under the top bar that stays until it is solved.
 */
Rectangle {
    id: root

    enum Kind {
        Info,
        Success,
        Warn,
        Error
    }

    required property string text
    property string detail: ""
    property int kind: Banner.Warn
    property string iconName: ["info", "check-circle", "warning", "warning-circle"][root.kind]
    property string actionLabel: ""

    readonly property color ink: [Theme.color.onInfoSoft, Theme.color.onSuccessSoft, Theme.color.onWarnSoft, Theme.color.onErrorSoft][root.kind]

    signal actionClicked

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.AlertMessage
    border.color: root.ink
    border.width: Theme.highContrast ? Theme.stroke.hairline : 0
    color: [Theme.color.infoSoft, Theme.color.successSoft, Theme.color.warnSoft, Theme.color.errorSoft][root.kind]
    implicitHeight: Math.max(Theme.px(116), Theme.target + 2 * Theme.space.s3, words.implicitHeight + 2 * Theme.space.s4)
    radius: Theme.radius.card

    AppIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        filled: true
        name: root.iconName
        size: Theme.px(Theme.simplified ? 60 : 44)
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s5
        anchors.right: action.visible ? action.left : parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            color: root.ink
            decorative: true
            rank: Theme.type.label
            text: root.text
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: root.ink
            decorative: true
            rank: Theme.type.bodyS
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    LinkButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        label: root.actionLabel
        objectName: "action"
        visible: root.actionLabel !== ""

        onClicked: root.actionClicked()
    }
}
