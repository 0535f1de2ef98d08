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

    /*! In a narrow panel the name has the width to itself, so that no word is too long for it. */
    readonly property real wordsX: art.x + art.width + Theme.space.s4
    readonly property real inset: Theme.px(12)

    implicitHeight: Math.max(art.height, words.implicitHeight + add.height) + 2 * root.inset
    level: 0
    radius: Theme.radius.md

    ProductPicture {
        id: art

        anchors.verticalCenter: parent.verticalCenter
        height: width
        source: root.picture
        tint: root.tint
        width: Theme.px(88)
        x: root.inset
    }

    AppText {
        id: words

        rank: Theme.type.label
        text: root.name
        width: root.width - x - root.inset
        wrapMode: Text.WordWrap
        x: root.wordsX
        y: root.inset
    }

    MapPrice {
        anchors.verticalCenter: add.verticalCenter
        price: root.price
        x: root.wordsX
    }

    AddButton {
        id: add

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        count: root.inCart
        label: root.name
        objectName: "suggest:" + root.productId
        opensStepper: false

        onAdded: root.menu.add(root.productId)
        onDetailsRequested: root.menu.open(root.productId)
        onRemoved: root.menu.removeOne(root.productId)
    }
}
