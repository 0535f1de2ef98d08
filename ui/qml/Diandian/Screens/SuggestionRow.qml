pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * A suggested product as a row.
 */
Card {
    id: root

    required property MenuViewModel menu
    required property string productId
    required property string name
    required property var price
    required property string picture
    required property string tint
    required property int inCart
    required property bool needsOptions
    required property string reason

    implicitHeight: Math.max(art.height, words.implicitHeight, add.height) + 2 * Theme.px(10)
    level: 0
    radius: Theme.radius.md

    ProductPicture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        height: width
        source: root.picture
        tint: root.tint
        width: Theme.px(88)
    }

    Column {
        id: words

        anchors.left: art.right
        anchors.leftMargin: Theme.space.s4
        anchors.right: add.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            rank: Theme.type.label
            text: root.name
            width: parent.width
            wrapMode: Text.Wrap
        }

        AppText {
            color: Theme.color.inkMuted
            rank: Theme.type.caption
            text: root.reason
            width: parent.width
            wrapMode: Text.Wrap
        }

        MapPrice {
            anchors.left: parent.left
            price: root.price
        }
    }

    AddButton {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        count: root.inCart
        label: root.name
        objectName: "suggest:" + root.productId
        opensStepper: false

        onAdded: root.menu.add(root.productId)
        onDetailsRequested: root.menu.open(root.productId)
        onRemoved: root.menu.removeOne(root.productId)
    }
}
