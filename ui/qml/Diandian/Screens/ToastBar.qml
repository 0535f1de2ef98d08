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
    readonly property real bars: root.kiosk.session.screen === "cart" && root.kiosk.cart.empty ? 0 : Math.max(Theme.layout.cartBar + Theme.layout.cartBarInset, Theme.type.priceHero.lineHeight + Theme.type.body.lineHeight + Theme.px(60))

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

        /*! In reach mode what is only to be read covers nothing: it stands above the reach of hands, or in the middle of the cart's bar. */
        readonly property bool aside: Theme.reach && root.kiosk.toast.actionLabel === "" && (Theme.showHeight > 0 || toast.barred)
        readonly property bool barred: root.kiosk.session.screen === "menu" && !root.kiosk.cart.empty && !Theme.cramped && toast.implicitWidth < root.width * 0.4
        /*! The categories stay free; on an upright screen where large words may be many. */
        readonly property bool besideRail: root.kiosk.session.screen === "menu" && (!Theme.portrait || Theme.cramped || Theme.textScale > 1)
        readonly property real lead: Theme.showHeight > 0 ? -toast.height - Theme.space.s5 : root.height - Theme.layout.cartBarInset - (Theme.layout.cartBar + toast.height) / 2

        anchors.right: parent.right
        anchors.rightMargin: toast.aside && Theme.showHeight > 0 || toast.besideRail && Theme.upright ? Theme.layout.margin : (root.width - width) / 2
        iconName: root.kiosk.toast.iconName
        objectName: "toast"
        width: Math.min(implicitWidth, root.width - 2 * Theme.layout.margin - (!toast.besideRail ? 0 : Theme.layout.rail * (Theme.upright ? 1 : 2)))
        y: toast.aside ? toast.lead : root.height - height - root.bars - Theme.space.s5

        onActionClicked: root.kiosk.toast.act()
        onExpired: root.kiosk.toast.expire()
    }
}
