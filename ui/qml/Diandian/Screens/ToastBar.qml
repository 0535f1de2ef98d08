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

    /*! How high the bars at the foot of the screens stand. */
    readonly property real bars: Math.max(Theme.layout.cartBar + Theme.layout.cartBarInset, Theme.type.priceHero.lineHeight + Theme.type.body.lineHeight + Theme.px(60))

    function refresh(): void {
        if (root.kiosk.toast.shown)
            toast.show(root.kiosk.toast.text, root.kiosk.toast.actionLabel);
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

        target: root.kiosk.toast
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bars + Theme.space.s5
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: root.kiosk.toast.iconName
        objectName: "toast"

        onActionClicked: root.kiosk.toast.act()
        onExpired: root.kiosk.toast.expire()
    }
}
