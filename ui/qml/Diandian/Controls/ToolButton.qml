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
        implicitWidth: grid.implicitWidth

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: root.tall || !root.showLabel || root.iconName === "" ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: root.tall ? 0 : Theme.space.s3
            verticalItemAlignment: Grid.AlignVCenter

            AppIcon {
                color: root.textColor
                filled: root.iconFilled
                name: root.iconName
                size: root.tall ? Theme.px(60) : Math.round(Theme.type.labelS.pixelSize * 1.38)
                visible: name !== ""
            }

            AppText {
                color: root.textColor
                decorative: true
                rank: root.tall ? Theme.type.captionStrong : Theme.type.labelS
                text: root.label
                visible: root.showLabel
            }
        }
    }
}
