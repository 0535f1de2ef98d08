pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * How many orders wait for one thing.
 */
Pressable {
    id: root

    required property string label
    required property int count
    required property string kind

    readonly property StatusColors look: StatusColors {
        kind: root.kind
    }

    Accessible.name: root.label + " " + root.count
    corner: Theme.radius.tile

    background: Rectangle {
        border.color: root.look.ink
        border.width: root.down || Theme.highContrast ? Theme.stroke.control : 0
        color: root.look.fill
        radius: root.corner
    }
    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            StaffText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.look.ink
                decorative: true
                rank: Theme.staffType.kpi
                text: root.count
            }

            StaffText {
                color: root.look.ink
                decorative: true
                horizontalAlignment: Text.AlignHCenter
                text: root.label
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
