pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The order to check before it is paid.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property CartViewModel cart: root.kiosk.cart
    readonly property bool wide: !Theme.portrait
    readonly property real margin: Theme.layout.margin
    /*! What has no room beside the lines stands among them: one part of the screen is paged, not two. */
    readonly property real sideRoom: side.height - 2 * sideColumn.y
    readonly property bool sumsAside: root.wide && sums.implicitHeight <= root.sideRoom
    readonly property bool wayAside: root.wide && way.implicitHeight + (root.cart.empty ? 0 : sideColumn.spacing + sums.implicitHeight) <= root.sideRoom

    color: Theme.color.canvas

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        backLabel: qsTr("继续点餐")
        title: qsTr("确认订单")

        onBackClicked: root.kiosk.session.back()
        onHelpClicked: root.kiosk.help.call()
    }

    OfflineBanner {
        id: offline

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        height: visible ? implicitHeight : 0
        kiosk: root.kiosk
        visible: !root.kiosk.link.online && !Theme.cramped
    }

    Flickable {
        id: area

        anchors.bottom: root.wide ? parent.bottom : bar.top
        anchors.left: parent.left
        anchors.right: root.wide ? side.left : parent.right
        anchors.top: offline.bottom
        boundsBehavior: Flickable.StopAtBounds
        interactive: !Theme.reach
        clip: true
        contentHeight: column.height + 2 * column.y
        objectName: "scrollArea"
        visible: !root.cart.empty

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: root.margin
            spacing: Theme.space.s5
            width: area.width - 2 * root.margin
            y: Theme.space.s5

            OfflineBanner {
                kiosk: root.kiosk
                visible: !root.kiosk.link.online && Theme.cramped
                width: parent.width
            }

            FulfilmentCard {
                kiosk: root.kiosk
                visible: !root.wayAside
                width: parent.width
            }

            CartNotice {
                cart: root.cart
                visible: root.cart.notice !== ""
                width: parent.width
            }

            CartLines {
                cart: root.cart
                width: parent.width
            }

            CartSuggestions {
                kiosk: root.kiosk
                visible: count > 0
                width: parent.width
            }

            TotalsCard {
                kiosk: root.kiosk
                visible: !root.sumsAside
                width: parent.width
            }
        }
    }

    EmptyState {
        /*! Where the toast that says so would cover it. */
        readonly property bool high: Theme.cramped || Theme.reach && Theme.textScale > 1

        anchors.horizontalCenter: area.horizontalCenter
        anchors.top: high ? area.top : undefined
        anchors.verticalCenter: high ? undefined : area.verticalCenter
        buttonLabel: qsTr("去点餐")
        detail: qsTr("选好的会放在这里")
        iconName: "tote-simple"
        title: qsTr("购物车是空的")
        visible: root.cart.empty
        width: area.width - 2 * root.margin

        onClicked: root.kiosk.session.back()
    }

    Rectangle {
        id: side

        anchors.bottom: bar.top
        anchors.right: parent.right
        anchors.top: offline.bottom
        color: Theme.color.surface
        visible: root.wide
        width: Math.max(Theme.px(620), Theme.type.body.pixelSize * 15)

        Column {
            id: sideColumn

            anchors.left: parent.left
            anchors.leftMargin: root.margin
            spacing: Theme.space.s4
            width: side.width - 2 * root.margin
            y: Theme.space.s5

            FulfilmentCard {
                id: way

                kiosk: root.kiosk
                visible: root.wayAside
                width: parent.width
            }

            TotalsCard {
                id: sums

                kiosk: root.kiosk
                visible: root.sumsAside && !root.cart.empty
                width: parent.width
            }
        }
    }

    CheckOutBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: root.wide ? side.left : parent.left
        anchors.right: parent.right
        kiosk: root.kiosk
        stacked: root.wide
        view: area
    }
}
