pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A question over a page of the panel: what is asked, what follows from it, the answers, and the way out.
 */
Item {
    id: root

    required property string heading
    required property string detail
    default property alias answers: given.data
    property real cardWidth: Theme.px(640)

    signal leaveClicked

    Scrim {
        anchors.fill: parent
    }

    MouseArea {
        anchors.fill: parent
    }

    Card {
        anchors.centerIn: parent
        height: column.height + 2 * Theme.space.s7
        width: Math.min(parent.width - 2 * Theme.space.s6, root.cardWidth)

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.space.s7
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.space.s4

            StaffText {
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                rank: Theme.staffType.h1
                text: root.heading
                width: parent.width
                wrapMode: Text.Wrap
            }

            StaffText {
                anchors.left: parent.left
                color: Theme.color.inkMuted
                text: root.detail
                width: parent.width
                wrapMode: Text.Wrap
            }

            Column {
                id: given

                spacing: column.spacing
                width: parent.width
            }

            StaffButton {
                label: qsTr("不改了")
                objectName: "leaveQuestion"
                width: column.width

                onClicked: root.leaveClicked()
            }
        }
    }
}
