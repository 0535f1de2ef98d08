pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Categories, products, and what is in the cart.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property bool barShown: Theme.portrait && !root.kiosk.cart.empty
    readonly property real covered: root.barShown ? bar.height + Theme.layout.cartBarInset : 0

    color: Theme.color.canvas

    MenuBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        kiosk: root.kiosk
    }

    OfflineBanner {
        id: offline

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        height: visible ? implicitHeight : 0
        kiosk: root.kiosk
        // Large letters leave it no room of its own: it heads the products then.
        visible: !root.kiosk.link.online && !Theme.cramped
    }

    CategoryRail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: offline.bottom
        kiosk: root.kiosk
        lowerInset: root.covered
        view: products
        width: implicitWidth
    }

    ProductGrid {
        id: products

        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: Theme.portrait ? parent.right : panel.left
        anchors.rightMargin: Theme.px(28) - gutter
        anchors.top: offline.bottom
        kiosk: root.kiosk
        lowerInset: root.covered
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        height: Theme.layout.scrollFade
        visible: root.barShown

        gradient: Gradient {
            GradientStop {
                color: Theme.faded(Theme.color.canvas, 0)
                position: 0
            }

            GradientStop {
                color: Theme.color.canvas
                position: 1
            }
        }
    }

    MenuCartBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.layout.cartBarInset
        anchors.right: parent.right
        kiosk: root.kiosk
        visible: root.barShown
    }

    CartPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: offline.bottom
        kiosk: root.kiosk
        visible: !Theme.portrait
        width: implicitWidth
    }
}
