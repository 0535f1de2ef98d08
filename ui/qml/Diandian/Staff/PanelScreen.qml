pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The admin panel: its menu, and the page that is open.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property var files: ({
            today: "TodayPage",
            orders: "OrdersPage",
            calls: "CallsPage",
            payments: "PaymentsPage",
            stock: "StockPage",
            devices: "DevicesPage",
            closing: "ClosingPage",
            people: "PeoplePage",
            audit: "AuditPage",
            settings: "SettingsPage"
        })
    readonly property string file: root.files[root.kiosk.staff.page] ?? ""

    color: Theme.color.canvas
    objectName: "staffPanel"

    StaffNav {
        id: nav

        anchors.left: parent.left
        height: Theme.portrait ? implicitHeight : parent.height
        kiosk: root.kiosk
        width: Theme.portrait ? parent.width : implicitWidth
    }

    Loader {
        id: page

        // A page is made a little at a time: whoever touches the menu meanwhile is heard at once.
        asynchronous: true
        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : nav.right
        anchors.margins: Theme.px(32)
        anchors.right: parent.right
        anchors.top: Theme.portrait ? nav.bottom : parent.top
        anchors.topMargin: Theme.space.s5

        Component.onCompleted: page.show()

        function show(): void {
            if (root.file === "")
                page.source = "";
            else
                page.setSource(Qt.resolvedUrl(root.file + ".qml"), {
                    "kiosk": root.kiosk
                });
        }

        Connections {
            function onFileChanged(): void {
                page.show();
            }

            target: root
        }
    }
}
