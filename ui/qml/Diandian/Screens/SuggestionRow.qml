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

    /*! In a narrow panel the name has the width to itself, so that no word is too long for it. */
    readonly property real inset: Theme.px(12)

    implicitHeight: Math.max(art.height, words.implicitHeight + add.height) + 2 * root.inset
    level: 0
    radius: Theme.radius.md

    ProductPicture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        height: width
        source: root.picture
        tint: root.tint
        // A long word with its letters apart needs the room.
        visible: !Theme.spacedText
        width: visible ? Theme.px(88) : 0
    }

    Column {
        id: words

        anchors.left: art.right
        anchors.leftMargin: art.visible ? Theme.space.s4 : 0
        width: root.width - art.width - anchors.leftMargin - 2 * root.inset
        y: root.inset

        AppText {
            rank: Theme.type.label
            text: root.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.inkMuted
            rank: Theme.type.caption
            text: root.reason
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    MapPrice {
        anchors.left: art.right
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: add.verticalCenter
        price: root.price
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
