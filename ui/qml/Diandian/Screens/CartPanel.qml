pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * In landscape, the cart beside the menu.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property real inset: Theme.px(32)

    color: Theme.color.surface
    implicitWidth: Math.max(Theme.layout.cartPanel, Math.round(Theme.type.name.pixelSize * 11.6))

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.color.line
        width: Theme.stroke.hairline
        z: 1
    }

    ScrollButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s3
        objectName: "panelScroll"
        view: lines
        visible: lines.visible && room > 1
    }

    SectionTitle {
        id: title

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: more.left
        anchors.verticalCenter: more.verticalCenter
        detail: root.kiosk.cart.empty || heading.implicitWidth + count.implicitWidth + Theme.space.s3 > width ? "" : count.text
        text: heading.text
    }

    AppText {
        id: heading

        decorative: true
        rank: Theme.type.h3
        text: qsTr("我的订单")
        visible: false
    }

    AppText {
        id: count

        decorative: true
        rank: Theme.type.bodyS
        text: qsTr("%n 件", "", root.kiosk.cart.count)
        visible: false
    }

    EmptyState {
        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        detail: qsTr("点商品上的加号，就放进来了")
        iconName: "tote-simple"
        title: qsTr("还没有选")
        visible: root.kiosk.cart.empty
    }

    SteadyList {
        id: lines

        Accessible.name: title.text
        Accessible.role: Accessible.List
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: more.bottom
        entries: root.kiosk.cart.lines
        interactive: !Theme.reach
        objectName: "panelLines"
        reuseItems: true
        visible: !root.kiosk.cart.empty

        delegate: PanelLine {
            cart: root.kiosk.cart
            inset: root.inset
            width: ListView.view.width
        }
        footer: PanelSuggestion {
            inset: root.inset
            kiosk: root.kiosk
            width: ListView.view.width
        }
    }

    PanelFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        inset: root.inset
        kiosk: root.kiosk
        visible: !root.kiosk.cart.empty
    }
}
