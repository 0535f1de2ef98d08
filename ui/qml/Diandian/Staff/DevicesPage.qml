pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * How this terminal and central stand to each other.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffDevicesViewModel devices: root.kiosk.staffDevices

    objectName: "devicesPage"

    PageHead {
        id: head

        title: qsTr("设备")
        width: parent.width

        StaffButton {
            enabled: !root.devices.busy
            iconName: "power"
            kind: KioskButton.Danger
            label: qsTr("退出点单程序")
            objectName: "leaveKiosk"
            visible: root.devices.canLeave

            onClicked: root.devices.leaveKiosk()
        }

        StaffButton {
            iconName: "arrow-clockwise"
            label: qsTr("刷新")
            loading: root.devices.busy
            objectName: "refresh"

            onClicked: root.devices.refresh()
        }
    }

    Card {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.space.s6
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: grid.height
            contentWidth: width

            Grid {
                id: grid

                columns: Theme.portrait ? 1 : 2

                Repeater {
                    model: root.devices.facts

                    FactRow {
                        objectName: "fact"
                        width: (grid.parent as Item).width / grid.columns
                    }
                }
            }
        }
    }
}
