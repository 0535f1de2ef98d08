pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Orders that somebody has to see to; a touch leads to them.
 */
Card {
    id: root

    required property KioskViewModel kiosk

    StaffText {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s4
        elide: Text.ElideRight
        rank: Theme.staffType.h2
        text: qsTr("进行中的订单")
    }

    Row {
        id: tiles

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s3

        Repeater {
            id: piles

            model: root.kiosk.staffToday.waiting

            WaitingTile {
                required property string pileId

                height: tiles.height
                objectName: "waiting:" + pileId
                width: (tiles.width - 2 * tiles.spacing) / 3

                onClicked: {
                    root.kiosk.staffOrders.showPile(pileId);
                    root.kiosk.staff.openPage("orders");
                }
            }
        }
    }
}
