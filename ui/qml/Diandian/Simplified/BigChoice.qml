pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One of two or three ways on: a picture or an icon, what it is in a few words, and an arrow.
 */
Pressable {
    id: root

    required property string label
    property string detail: ""
    property url picture: ""
    property string iconName: ""
    property color fill: Theme.color.accentSoft
    /*! Picture above the words, where the choice is narrow. */
    property bool upright: !Theme.portrait

    readonly property bool drawn: root.iconName !== ""
    readonly property real artSize: Theme.px(root.upright ? 200 : (root.drawn ? 260 : 340) * (Theme.spacedText ? 0.5 : 1))
    readonly property real artRoom: root.upright ? Math.max(0, Math.min(root.artSize * 1.5, root.availableHeight - words.height - Theme.space.s4)) : Math.min(root.artSize, root.availableHeight)
    readonly property real startInset: root.upright ? Theme.space.s4 : Theme.px(root.drawn ? 42 : 52)
    readonly property real endInset: root.upright ? Theme.space.s4 : Theme.px(36)

    Accessible.description: root.detail
    Accessible.name: root.label
    corner: Theme.radius.sheet
    leftPadding: Theme.rightToLeft ? root.endInset : root.startInset
    rightPadding: Theme.rightToLeft ? root.startInset : root.endInset
    verticalPadding: Theme.space.s5

    background: Rectangle {
        border.color: Theme.color.ink
        border.width: root.down ? Theme.stroke.selected : Theme.stroke.width(6)
        color: root.enabled ? root.fill : Theme.color.disabledFill
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        Item {
            id: art

            anchors.left: parent.left
            anchors.leftMargin: root.upright ? (parent.width - width) / 2 : 0
            height: root.artRoom
            width: root.artRoom
            y: root.upright ? (parent.height - height - words.height - Theme.space.s4) / 2 : (parent.height - height) / 2

            Image {
                anchors.fill: parent
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                source: root.picture
                sourceSize: Qt.size(art.width, art.height)
                visible: !root.drawn
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.color.hero
                radius: Math.min(Theme.radius.sheet * 1.4, width / 3)
                visible: root.drawn

                AppIcon {
                    anchors.centerIn: parent
                    color: Theme.color.highlight
                    name: root.iconName
                    size: Math.round(parent.width * 0.58)
                }
            }
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.upright ? 0 : art.width + Theme.px(Theme.spacedText ? 32 : root.drawn ? 60 : 46)
            spacing: Theme.space.s2
            width: root.upright ? parent.width : parent.width - arrow.width - anchors.leftMargin - Theme.space.s2
            y: root.upright ? art.y + art.height + Theme.space.s4 : (parent.height - height) / 2

            AppText {
                decorative: true
                horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                rank: Theme.portrait ? Theme.type.h1 : Theme.type.h2
                text: root.label
                width: parent.width
                wrapMode: Text.WordWrap
            }

            AppText {
                decorative: true
                horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                rank: Theme.type.body
                text: root.detail
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }

        Rectangle {
            id: arrow

            anchors.left: parent.left
            anchors.leftMargin: parent.width - width
            color: Theme.color.accent
            height: Theme.px(Theme.spacedText ? 72 : 96)
            radius: height / 2
            visible: !root.upright
            width: height
            y: (parent.height - height) / 2

            AppIcon {
                anchors.centerIn: parent
                color: Theme.color.onAccent
                name: "arrow-right"
                size: Math.round(arrow.height * 0.625)
            }
        }
    }
}
