pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Under the cart panel: the total and the way on.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property real inset

    color: Theme.color.hero
    implicitHeight: column.implicitHeight + Theme.space.s3 + Theme.px(20)

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s3
        spacing: Theme.space.s2

        Item {
            height: Math.max(sum.height, words.height)
            width: parent.width

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: sum.left
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    anchors.left: parent.left
                    color: Theme.color.onHeroMuted
                    rank: Theme.type.bodyS
                    text: qsTr("合计")
                }

                AppText {
                    color: Theme.color.highlight
                    rank: Theme.type.captionStrong
                    text: root.kiosk.cart.barNote
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.WordWrap
                }
            }

            MapPrice {
                id: sum

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.onHero
                price: root.kiosk.cart.total
                rank: Theme.type.priceBar
            }
        }

        KioskButton {
            iconRight: "arrow-right"
            kind: KioskButton.Highlight
            label: qsTr("去结算")
            objectName: "openCart"
            width: parent.width

            onClicked: root.kiosk.session.openCart()
        }
    }
}
