pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.ViewModels

/*!
 * The lines of the order on one card.
 */
Card {
    id: root

    required property CartViewModel cart

    Accessible.name: qsTr("已选的商品")
    Accessible.role: Accessible.List
    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right

        Repeater {
            model: root.cart.lines

            CartLine {
                cart: root.cart
                width: column.width
            }
        }
    }
}
