pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One way to eat; the tap starts the order.
 */
Pressable {
    id: root

    required property string label
    required property url picture
    property bool primary: false

    readonly property real inset: Theme.px(34)
    readonly property bool wide: root.width > root.height * 1.6

    Accessible.name: root.label
    corner: Theme.radius.lg

    background: Card {
        borderWidth: root.primary ? 0 : Theme.stroke.hairline
        color: root.primary ? (root.down ? Theme.color.accentPressed : Theme.color.accent) : root.down ? Theme.color.sunken : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight + root.inset

        Image {
            id: art

            anchors.right: parent.right
            anchors.rightMargin: root.wide ? root.inset + arrow.width + Theme.space.s6 : Theme.px(28)
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: width
            source: root.picture
            // Never behind the words.
            visible: !root.wide || words.contentWidth + 2 * root.inset + arrow.width + Theme.space.s6 + width + root.inset <= root.width
            sourceSize: Qt.size(512, 512)
            width: Math.max(0, Math.min(Theme.px(216), root.height - (root.wide ? Theme.space.s6 : words.height + root.inset + Theme.space.s5)))
            y: root.wide ? (root.height - height) / 2 : (words.y - height) / 2 + Theme.space.s2
        }

        AppText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.right: arrow.visible ? arrow.left : parent.right
            anchors.rightMargin: arrow.visible ? Theme.space.s2 : root.inset
            color: root.primary ? Theme.color.onAccent : Theme.color.ink
            decorative: true
            rank: Theme.type.h1
            text: root.label
            wrapMode: Text.WordWrap
            y: root.wide ? (root.height - height) / 2 : root.height - root.inset - height
        }

        Rectangle {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: root.inset
            color: root.primary ? Theme.color.highlight : Theme.color.accentSoft
            height: width
            radius: width / 2
            // Large words need its room.
            visible: root.wide || Theme.textScale === 1
            width: Theme.px(80)
            y: root.wide ? (root.height - height) / 2 : root.height - root.inset - height

            AppIcon {
                anchors.centerIn: parent
                color: root.primary ? Theme.color.onHighlight : Theme.color.onAccentSoft
                name: "arrow-right"
                size: Theme.px(40)
            }
        }
    }
}
