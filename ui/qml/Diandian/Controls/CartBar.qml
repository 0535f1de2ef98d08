pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The floating bar with count, up to three pictures, total and the way on. Hidden while the cart is empty.
 */
Item {
    id: root

    required property int count
    property list<url> pictures: []
    property string sign: ""
    property string whole: ""
    property string fraction: ""
    property string unit: ""
    /*! What is saved, or where to pay while offline. */
    property string note: ""
    property string buttonLabel: qsTr("去结算")
    property bool loading: false
    property alias checkoutName: checkout.objectName

    signal cartRequested
    signal checkoutRequested

    Accessible.name: qsTr("购物车，%1 份").arg(root.count)
    Accessible.role: Accessible.Grouping
    implicitHeight: Math.max(Theme.layout.cartBar, summary.implicitHeight + 2 * Theme.space.s2)
    visible: root.count > 0

    Elevation {
        level: 2
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.color.heroLine
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: Theme.color.hero
        radius: Theme.radius.card
    }

    CartBarSummary {
        id: summary

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.right: checkout.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        count: root.count
        fraction: root.fraction
        note: root.note
        objectName: "cart"
        pictures: root.pictures
        sign: root.sign
        unit: root.unit
        whole: root.whole

        onClicked: root.cartRequested()
    }

    KioskButton {
        id: checkout

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        horizontalPadding: Theme.px(44)
        iconRight: "arrow-right"
        kind: KioskButton.Highlight
        label: root.buttonLabel
        loading: root.loading
        objectName: "checkout"

        onClicked: root.checkoutRequested()
    }
}
