pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A round button with an icon, or with a short text such as ×2 in its place.
 */
Pressable {
    id: root

    required property string iconName
    /*! The accessible name. */
    required property string label
    property string text: ""
    /*! Filled with the accent; otherwise a white knob. */
    property bool strong: false
    /*! Soft fill and accent border: something is in the cart. */
    property bool marked: false
    property real diameter: Theme.target

    readonly property color inkColor: !root.enabled ? (Theme.simplified ? Theme.color.inkMuted : Theme.color.onDisabled) : root.strong ? Theme.color.onAccent : root.marked ? Theme.color.onAccentSoft : Theme.color.ink

    Accessible.name: root.label
    corner: root.diameter / 2
    implicitHeight: root.diameter
    implicitWidth: Math.max(root.diameter, root.text === "" ? 0 : words.implicitWidth + 2 * Theme.space.s4)

    background: Rectangle {
        border.color: root.marked ? Theme.color.accent : Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        border.width: !root.enabled || root.strong ? 0 : root.marked ? Theme.stroke.selected : Theme.stroke.hairline
        color: !root.enabled ? Theme.color.disabledFill : root.strong ? (root.down ? Theme.color.accentPressed : Theme.color.accent) : root.marked || root.down ? Theme.color.accentSoft : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            color: root.inkColor
            name: root.iconName
            size: Math.round(root.diameter * 0.4)
            visible: root.text === ""
        }

        AppText {
            id: words

            anchors.centerIn: parent
            color: root.inkColor
            decorative: true
            rank: Theme.type.h3
            text: root.text
            visible: text !== ""
        }
    }
}
