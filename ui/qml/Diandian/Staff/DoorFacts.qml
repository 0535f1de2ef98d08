pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What the sign-in page says of the terminal, each with its icon, on a dark surface.
 */
Column {
    id: root

    required property var model

    spacing: Theme.space.s4

    Repeater {
        model: root.model

        Row {
            id: fact

            required property string iconName
            required property string label

            spacing: Theme.space.s4
            width: root.width

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.color.heroLine
                border.width: Theme.stroke.hairline
                color: "transparent"
                height: Theme.px(64)
                radius: Theme.radius.sm
                width: height

                AppIcon {
                    anchors.centerIn: parent
                    color: Theme.color.highlight
                    name: fact.iconName
                    size: Theme.px(34)
                }
            }

            StaffText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.onHero
                objectName: "doorFact"
                rank: Theme.staffType.h2
                text: fact.label
                width: Math.min(implicitWidth, root.width - Theme.px(64) - fact.spacing)
                wrapMode: Text.WordWrap
            }
        }
    }
}
