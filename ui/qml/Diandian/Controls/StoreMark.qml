pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Who one orders from: the shop's mark, its name and where the meal goes.
 */
Item {
    id: root

    required property string name
    property string logoText: ""
    property url logo: ""
    property string place: ""
    property string placeIcon: ""

    implicitHeight: Math.max(mark.height, words.implicitHeight)
    implicitWidth: mark.width + Theme.space.s4 + Math.max(title.implicitWidth, where.lead + place.implicitWidth)

    Rectangle {
        id: mark

        readonly property real side: Math.round(Theme.type.h2.pixelSize * 1.72)
        readonly property bool pictured: String(root.logo) !== ""

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.color.heroLine
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: mark.pictured ? "transparent" : Theme.color.hero
        height: mark.side
        radius: Theme.radius.tile
        visible: mark.pictured || root.logoText !== ""
        width: visible ? mark.side : 0

        AppText {
            anchors.centerIn: parent
            color: Theme.color.highlight
            decorative: true
            rank: Theme.type.h2
            text: root.logoText
            visible: !mark.pictured
        }

        Image {
            Accessible.ignored: true
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            source: root.logo
            sourceSize: Qt.size(mark.width, mark.height)
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            id: title

            rank: Theme.type.h3
            text: root.name
            width: parent.width
            wrapMode: Text.Wrap
        }

        Row {
            id: where

            readonly property real lead: root.placeIcon === "" ? 0 : sign.width + where.spacing

            anchors.left: parent.left
            spacing: Theme.space.s2
            visible: root.place !== ""

            AppIcon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.accentText
                name: root.placeIcon
                size: Theme.px(28)
                visible: name !== ""
            }

            AppText {
                id: place

                color: Theme.color.inkMuted
                rank: Theme.type.caption
                text: root.place
                width: Math.min(implicitWidth, Math.max(0, words.width - where.lead))
                wrapMode: Text.Wrap
            }
        }
    }
}
