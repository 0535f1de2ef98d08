pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A button of the staff screens: smaller than a customer's, with the same states.
 *
 * While it is loading a ring turns in the place of its icon, or of its label where it has no icon.
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

    Accessible.description: root.loading ? qsTr("请稍候") : ""
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

            readonly property real iconSize: Math.round(Theme.staffType.label.pixelSize * 1.25)

            anchors.centerIn: parent
            spacing: Theme.space.s2

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                name: root.iconName
                opacity: root.loading ? 0 : 1
                size: row.iconSize
                visible: name !== ""
            }

            StaffText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                decorative: true
                opacity: root.loading && root.iconName === "" ? 0 : 1
                rank: Theme.staffType.label
                text: root.label
            }
        }

        WaitRing {
            anchors.verticalCenter: parent.verticalCenter
            height: width
            progressColor: root.look.text
            trackColor: Theme.faded(root.look.text, 0.25)
            visible: root.loading
            width: row.iconSize
            x: root.iconName === "" ? (parent.width - width) / 2 : row.x
        }
    }
}
