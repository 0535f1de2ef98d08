pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A tool of the top bar: icon and label; in the simplified mode the icon stands above its label.
 */
Pressable {
    id: root

    required property string iconName
    /*! Also the accessible name where `showLabel` is false. */
    required property string label
    property bool showLabel: true
    property bool iconFilled: false

    readonly property bool tall: Theme.simplified
    /*! Icon and label are not side by side. */
    readonly property bool stands: root.tall || !root.showLabel || root.iconName === ""
    readonly property color textColor: !root.enabled ? Theme.color.onDisabled : root.tall ? Theme.color.onAccentSoft : Theme.color.ink

    Accessible.name: root.label
    corner: Theme.radius.md
    implicitHeight: Math.max(Theme.target, root.tall ? Theme.px(164) : 0, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: root.showLabel ? Theme.space.s5 : Theme.space.s3
    verticalPadding: Theme.space.s3

    background: Rectangle {
        border.color: !root.enabled ? "transparent" : root.tall ? Theme.color.accent : Theme.color.line
        border.width: root.tall ? Theme.stroke.width(5) : Theme.stroke.hairline
        color: !root.enabled ? Theme.color.disabledFill : root.tall ? Theme.color.accentSoft : root.down ? Theme.color.sunken : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: grid.implicitHeight
        implicitWidth: root.stands ? Math.max(icon.width, root.showLabel ? words.implicitWidth : 0) : icon.width + grid.spacing + words.implicitWidth

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: root.stands ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: root.tall ? 0 : Theme.space.s3
            verticalItemAlignment: Grid.AlignVCenter

            AppIcon {
                id: icon

                color: root.textColor
                filled: root.iconFilled
                name: root.iconName
                size: root.tall ? Theme.px(60) : Math.round(Theme.type.labelS.pixelSize * 1.38)
                visible: name !== ""
            }

            AppText {
                id: words

                color: root.textColor
                decorative: true
                horizontalAlignment: root.stands ? Text.AlignHCenter : Text.AlignLeft
                rank: root.tall ? Theme.type.captionStrong : Theme.type.labelS
                text: root.label
                visible: root.showLabel
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - (root.stands ? 0 : icon.width + grid.spacing)))
                wrapMode: Text.Wrap
            }
        }
    }
}
