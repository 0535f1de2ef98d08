pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A button of the staff screens: smaller than a customer's, with the same states.
 */
Pressable {
    id: root

    required property string label
    property string iconName: ""
    property int kind: KioskButton.Outline

    readonly property ButtonColors look: ButtonColors {
        interactive: root.enabled
        kind: root.kind
        pressed: root.down
    }

    Accessible.name: root.label
    corner: Theme.radius.sm
    horizontalPadding: Theme.space.s5
    implicitHeight: Math.max(Theme.staffTarget, row.implicitHeight + 2 * Theme.space.s2)
    implicitWidth: row.implicitWidth + 2 * Theme.space.s5

    background: Rectangle {
        border.color: root.look.edge
        border.width: root.look.edgeWidth
        color: root.look.fill
        radius: root.corner
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            opacity: root.loading ? 0.4 : 1
            spacing: Theme.space.s2

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                name: root.iconName
                size: Math.round(Theme.staffType.label.pixelSize * 1.25)
                visible: name !== ""
            }

            StaffText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                decorative: true
                rank: Theme.staffType.label
                text: root.label
            }
        }
    }
}
