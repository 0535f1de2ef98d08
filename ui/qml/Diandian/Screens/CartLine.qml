pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * One line of the order: what, how much, change it, count it, drop it.
 */
Item {
    id: root

    required property CartViewModel cart
    required property int index
    required property int lineId
    required property string name
    required property string choices
    required property string picture
    required property string tint
    required property int quantity
    required property int maximum
    required property var price
    required property bool editable
    required property string problem
    required property bool unavailable

    readonly property real inset: Theme.px(28)
    readonly property bool beside: root.width - art.width - tools.implicitWidth - 5 * root.inset > Theme.type.name.pixelSize * 8

    implicitHeight: root.beside ? Math.max(art.height, words.height, tools.height) + 2 * root.inset : Math.max(art.height, words.height) + tools.height + Theme.space.s3 + 2 * root.inset
    objectName: "line:" + root.lineId

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke.hairline
        color: Theme.color.errorSoft
        radius: Theme.radius.card
        visible: root.unavailable || root.problem !== ""
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        color: Theme.color.line
        height: Theme.stroke.hairline
        visible: root.index > 0
    }

    ProductPicture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        faded: root.unavailable
        height: width
        source: root.picture
        tint: root.tint
        width: Theme.px(148)
        y: root.beside ? (root.height - height) / 2 : root.inset
    }

    Column {
        id: words

        anchors.left: art.right
        anchors.leftMargin: root.inset
        anchors.right: root.beside ? tools.left : parent.right
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s2
        y: root.beside ? (root.height - height) / 2 : root.inset

        LineWords {
            choices: root.choices
            name: root.name
            problem: root.problem
            width: parent.width
        }

        MapPrice {
            anchors.left: parent.left
            price: root.price
            visible: !root.unavailable
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        spacing: Theme.space.s5
        y: root.beside ? (root.height - height) / 2 : root.height - height - root.inset

        ToolButton {
            Accessible.name: qsTr("修改 %1").arg(root.name)
            anchors.verticalCenter: parent.verticalCenter
            iconName: ""
            label: qsTr("修改")
            objectName: "edit:" + root.lineId
            visible: root.editable

            onClicked: root.cart.edit(root.lineId)
        }

        Stepper {
            anchors.verticalCenter: parent.verticalCenter
            label: root.name
            limitText: qsTr("最多 %1 份").arg(root.maximum)
            maximum: root.maximum
            objectName: "quantity:" + root.lineId
            value: root.quantity
            visible: !root.unavailable

            onDecreased: root.cart.decrease(root.lineId)
            onIncreased: root.cart.increase(root.lineId)
            onRemoved: root.cart.remove(root.lineId)
        }

        KioskButton {
            anchors.verticalCenter: parent.verticalCenter
            iconLeft: "trash"
            kind: KioskButton.Outline
            label: qsTr("删除")
            objectName: "remove:" + root.lineId
            size: KioskButton.Compact
            visible: root.unavailable

            onClicked: root.cart.remove(root.lineId)
        }
    }
}
