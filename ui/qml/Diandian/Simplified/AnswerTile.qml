pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One answer to the question: a mark, the answer, what it means and costs; a picture at its end.
 *
 * What cannot be had says why, in place of its detail.
 */
Pressable {
    id: root

    required property string label
    property string detail: ""
    property string delta: ""
    property url picture: ""
    property bool selected: false
    property bool available: true
    property bool exclusive: true
    property string reason: ""

    /*! The mark above the words. */
    property bool upright: !Theme.portrait
    readonly property real markSize: Theme.px(Theme.portrait ? 104 : 88)
    readonly property color ink: !root.available ? Theme.color.inkMuted : root.selected ? Theme.color.onAccentSoft : Theme.color.ink
    readonly property color mutedInk: root.available && root.selected ? Theme.color.onAccentSoft : Theme.color.inkMuted
    /*! The price change, which no line break may part. */
    readonly property string kept: root.delta.replace(/^(.)/, "$1\u2060")
    readonly property bool pictured: String(root.picture) !== ""

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.description: Listing.clauses([root.detail, root.delta, root.reason])
    Accessible.name: root.label
    Accessible.role: root.exclusive ? Accessible.RadioButton : Accessible.CheckBox
    corner: Theme.radius.sheet
    horizontalPadding: Theme.portrait ? Theme.space.s7 : root.upright ? Theme.space.s4 : Theme.space.s6
    implicitHeight: Math.max(Theme.primaryTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    verticalPadding: Theme.space.s5

    background: Rectangle {
        border.color: root.selected ? Theme.color.accent : Theme.color.lineStrong
        border.width: root.selected ? Theme.stroke.selected : Theme.stroke.width(4)
        color: !root.available ? Theme.color.disabledFill : root.selected || root.down ? Theme.color.accentSoft : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: root.upright ? root.markSize + Theme.space.s4 + words.implicitHeight : Math.max(root.markSize, words.implicitHeight)
        implicitWidth: words.implicitWidth

        RadioMark {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: root.upright ? (parent.width - width) / 2 : 0
            selected: root.selected
            size: root.markSize
            visible: root.available
            y: root.upright ? words.y - height - Theme.space.s4 : (parent.height - height) / 2
        }

        AppIcon {
            anchors.centerIn: mark
            color: root.ink
            name: "prohibit"
            size: root.markSize
            visible: !root.available
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.upright ? 0 : mark.width + (Theme.portrait ? Theme.space.s7 : Theme.space.s5)
            width: root.upright ? parent.width : parent.width - (art.visible ? art.width + Theme.space.s4 : 0) - anchors.leftMargin
            y: root.upright ? (parent.height - height + root.markSize + Theme.space.s4) / 2 : (parent.height - height) / 2

            AppText {
                color: root.ink
                decorative: true
                horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                objectName: "label"
                rank: Theme.portrait ? Theme.type.h2 : Theme.type.name
                text: root.label
                width: parent.width
                wrapMode: Text.WordWrap
            }

            AppText {
                color: root.mutedInk
                decorative: true
                horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                rank: Theme.type.body
                text: root.available ? [root.detail, root.kept].filter(part => part !== "").join("  ") : root.reason
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }

        Image {
            id: art

            anchors.left: parent.left
            anchors.leftMargin: parent.width - width
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: Math.min(Theme.px(140), parent.height)
            opacity: root.available ? 1 : 0.35
            source: root.picture
            sourceSize: Qt.size(height, height)
            visible: root.pictured && Theme.portrait
            width: height
            y: (parent.height - height) / 2
        }
    }
}
