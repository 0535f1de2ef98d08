pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A short choice. Selected shows a mark, a border and bold words; never colour alone.
 */
Pressable {
    id: root

    required property string label
    property bool selected: false
    property bool available: true
    /*! Required and still missing. */
    property bool error: false
    /*! One of several instead of on or off. */
    property bool exclusive: false
    property string iconLeft: ""
    /*! Why it is not available; read out, shown by the group's header. */
    property string reason: ""

    readonly property color textColor: !root.enabled || !root.available ? (Theme.simplified ? Theme.color.inkMuted : Theme.color.onDisabled) : root.error ? Theme.color.onErrorSoft : root.selected ? Theme.color.onAccentSoft : Theme.color.ink
    readonly property bool muted: !root.enabled || !root.available

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.description: root.reason
    Accessible.name: root.label
    Accessible.role: root.exclusive ? Accessible.RadioButton : Accessible.CheckBox
    corner: Theme.radius.chip
    horizontalPadding: Theme.space.s5
    verticalPadding: Theme.space.s3

    background: Rectangle {
        border.color: root.error ? Theme.color.error : root.selected ? Theme.color.accent : root.muted ? "transparent" : Theme.simplified || Theme.highContrast ? Theme.color.lineStrong : Theme.color.line
        border.width: root.error || root.selected ? Theme.stroke.selected : Theme.stroke.control
        color: root.muted ? Theme.color.disabledFill : root.error ? Theme.color.errorSoft : root.selected || root.down ? Theme.color.accentSoft : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, row.iconSize)
        implicitWidth: words.implicitWidth + row.iconRoom

        Row {
            id: row

            readonly property real iconSize: Math.round(words.rank.pixelSize * 1.14)
            readonly property real iconRoom: root.iconLeft === "" ? 0 : row.iconSize + row.spacing

            anchors.centerIn: parent
            spacing: Theme.space.s3

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.textColor
                name: root.iconLeft
                size: row.iconSize
                visible: name !== ""
            }

            AppText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.textColor
                decorative: true
                horizontalAlignment: root.iconLeft === "" ? Text.AlignHCenter : Text.AlignLeft
                rank: root.selected || root.error ? Theme.type.bodyStrong : Theme.type.body
                text: root.label
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - row.iconRoom))
                wrapMode: Text.Wrap
            }
        }
    }

    CheckMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(-14)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(-14)
        visible: root.selected && !root.muted
    }
}
