pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The toast, above whatever stands at the bottom of the screen.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property ToastViewModel source: root.kiosk.toast

    function refresh(): void {
        if (root.source.shown)
            toast.show(root.source.text, root.source.actionLabel);
        else
            toast.hide();
    }

    anchors.fill: parent

    Component.onCompleted: root.refresh()

    Connections {
        function onShownChanged(): void {
            root.refresh();
        }

        function onTextChanged(): void {
            root.refresh();
        }

        target: root.source
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.layout.cartBar + Theme.layout.cartBarInset + Theme.space.s6
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: root.source.iconName
        objectName: "toast"

        onActionClicked: root.source.act()
        onExpired: root.source.expire()
    }
}
