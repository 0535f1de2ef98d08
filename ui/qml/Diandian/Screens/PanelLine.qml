pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * One line of the cart in the panel beside the menu.
 */
Rectangle {
    id: root

    required property CartViewModel cart
    required property int lineId
    required property string name
    required property string choices
    required property string picture
    required property string tint
    required property int quantity
    required property int maximum
    required property var price
    required property string problem
    required property bool unavailable
    property real inset: Theme.space.s6

    color: root.unavailable ? Theme.color.errorSoft : "transparent"
    implicitHeight: stepper.y + stepper.height + Theme.space.s4

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        color: Theme.color.line
        height: Theme.stroke.hairline
        visible: root.y > 1
    }

    ProductPicture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        faded: root.unavailable
        height: width
        source: root.picture
        tint: root.tint
        // A long word with its letters apart needs the room.
        visible: !Theme.spacedText
        width: visible ? Theme.px(108) : 0
        y: Theme.space.s4
    }

    LineWords {
        id: words

        anchors.left: art.right
        anchors.leftMargin: art.visible ? Theme.space.s4 : 0
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        choices: root.choices
        name: root.name
        problem: root.problem
        y: art.y
    }

    MapPrice {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: stepper.verticalCenter
        price: root.price
        visible: !root.unavailable
    }

    Stepper {
        id: stepper

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        label: root.name
        maximum: root.maximum
        objectName: "line:" + root.lineId
        value: root.quantity
        visible: !root.unavailable
        y: Math.max(art.y + art.height, words.y + words.height) + Theme.space.s2

        onDecreased: root.cart.decrease(root.lineId)
        onIncreased: root.cart.increase(root.lineId)
        onRemoved: root.cart.remove(root.lineId)
    }

    KioskButton {
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: stepper.verticalCenter
        iconLeft: "trash"
        kind: KioskButton.Outline
        label: qsTr("删除")
        objectName: "remove:" + root.lineId
        size: KioskButton.Compact
        visible: root.unavailable

        onClicked: root.cart.remove(root.lineId)
    }
}
