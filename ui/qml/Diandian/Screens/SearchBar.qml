pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What was typed so far, and the way back.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property SearchViewModel search: root.kiosk.search

    color: Theme.color.surface
    implicitHeight: field.height + 2 * Theme.space.s5

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.line
        height: Theme.stroke.hairline
    }

    Rectangle {
        id: field

        Accessible.description: root.search.resultText
        Accessible.name: qsTr("搜索：%1").arg(root.search.query)
        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        anchors.right: cancel.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.color.accent
        border.width: Theme.stroke.selected
        color: Theme.color.surface
        height: Math.max(Theme.px(Theme.upright ? 104 : 92), clear.height + Theme.space.s3, typed.height + 2 * Theme.space.s3)
        radius: Theme.radius.md

        AppIcon {
            id: lens

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.accentText
            name: "magnifying-glass"
            size: Theme.px(44)
        }

        AppText {
            id: typed

            anchors.left: lens.right
            anchors.leftMargin: Theme.space.s5
            anchors.verticalCenter: parent.verticalCenter
            color: root.search.query === "" ? Theme.color.inkMuted : Theme.color.ink
            decorative: true
            font.letterSpacing: root.search.query === "" ? 0 : Theme.space.s1
            rank: root.search.query === "" ? Theme.type.title : Theme.type.h2
            text: root.search.query === "" ? qsTr("输入首字母，如 NR") : root.search.query
            width: Math.min(implicitWidth, field.width - lens.width - clear.width - 4 * Theme.space.s5)
            wrapMode: Text.Wrap
        }

        Rectangle {
            anchors.left: root.search.query === "" ? lens.right : typed.right
            anchors.leftMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.accent
            height: Theme.px(48)
            width: Theme.px(4)
        }

        KioskButton {
            id: clear

            Accessible.name: qsTr("清空")
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            corner: Theme.radius.tile
            horizontalPadding: 0
            iconLeft: "x"
            kind: KioskButton.Soft
            label: ""
            objectName: "clear"
            size: KioskButton.Compact
            visible: root.search.query !== ""
            width: Theme.target

            onClicked: root.search.clear()
        }
    }

    KioskButton {
        id: cancel

        anchors.right: help.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: field.height
        kind: KioskButton.Soft
        label: qsTr("返回")
        objectName: "back"
        size: KioskButton.Compact

        onClicked: root.kiosk.session.back()
    }

    HelpButton {
        id: help

        // Where it is on every screen.
        anchors.right: parent.right
        anchors.rightMargin: Theme.layout.margin
        y: (Theme.layout.topBar - height) / 2

        onClicked: root.kiosk.help.call()
    }
}
