pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Words that act, inside banners and beside amounts. As large to touch as any button.
 */
Pressable {
    id: root

    required property string label
    property string iconRight: ""
    property color color: Theme.color.accentText
    property TextRole rank: Theme.type.label

    Accessible.name: root.label
    corner: Theme.radius.sm
    horizontalPadding: Theme.space.s4

    background: Rectangle {
        color: root.down ? Theme.faded(root.color, 0.12) : "transparent"
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth + row.iconRoom

        Row {
            id: row

            readonly property real iconRoom: root.iconRight === "" ? 0 : icon.width + row.spacing

            anchors.centerIn: parent
            spacing: Theme.space.s1

            AppText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.enabled ? root.color : Theme.color.onDisabled
                decorative: true
                rank: root.rank
                text: root.label
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - row.iconRoom))
                wrapMode: Text.Wrap
            }

            AppIcon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                color: words.color
                name: root.iconRight
                size: Math.round(root.rank.pixelSize * 1.1)
                visible: name !== ""
            }
        }
    }
}
