pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A tool on a hero surface.
 */
ToolButton {
    id: root

    background: Rectangle {
        border.color: Theme.highContrast ? Theme.color.lineStrong : Theme.color.heroLine
        border.width: Theme.stroke.hairline
        color: root.down ? Theme.color.heroAlt : "transparent"
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space.s3

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.showLabel ? Theme.color.onHero : Theme.color.onHeroMuted
                name: root.iconName
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.onHero
                decorative: true
                rank: Theme.type.labelS
                text: root.label
                visible: root.showLabel
            }
        }
    }
}
