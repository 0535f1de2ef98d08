pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * A suggested product: picture, name, price, add.
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

    readonly property real inset: Theme.space.s3

    implicitHeight: art.height + words.implicitHeight + why.implicitHeight + add.implicitHeight + 5 * root.inset

    ProductPicture {
        id: art

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.px(160)
        source: root.picture
        tint: root.tint
    }

    AppText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: art.bottom
        anchors.topMargin: root.inset
        maximumLineCount: 3
        elide: Text.ElideRight
        rank: Theme.type.label
        text: root.name
        wrapMode: Text.WordWrap
    }

    AppText {
        id: why

        anchors.left: words.left
        anchors.right: words.right
        anchors.top: words.bottom
        color: Theme.color.inkMuted
        rank: Theme.type.caption
        text: root.reason
        wrapMode: Text.WordWrap
    }

    MapPrice {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.verticalCenter: add.verticalCenter
        price: root.price
    }

    AddButton {
        id: add

        anchors.bottom: parent.bottom
        anchors.margins: root.inset
        anchors.right: parent.right
        count: root.inCart
        label: root.name
        objectName: "suggest:" + root.productId
        opensStepper: false

        onAdded: root.menu.add(root.productId)
        onDetailsRequested: root.menu.open(root.productId)
        onRemoved: root.menu.removeOne(root.productId)
    }
}
