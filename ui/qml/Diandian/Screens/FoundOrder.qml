pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Where an order stands, and what it costs.
 */
Card {
    id: root

    required property LookupViewModel lookup

    readonly property real inset: Theme.px(32)
    readonly property var kinds: ({
            success: Badge.Success,
            info: Badge.Info,
            warn: Badge.Warn,
            error: Badge.Error
        })

    /*! Beside the number the words have room. */
    readonly property bool beside: root.width - number.implicitWidth - Theme.space.s7 - 2 * root.inset >= Theme.type.body.pixelSize * 8

    implicitHeight: (root.beside ? Math.max(number.implicitHeight, column.implicitHeight) : number.implicitHeight + Theme.space.s3 + column.implicitHeight) + 2 * root.inset
    objectName: "foundOrder"

    AppText {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: root.beside ? (root.height - height) / 2 : root.inset
        color: Theme.color.accentText
        rank: Theme.type.priceHero
        text: root.lookup.foundNumber
    }

    Column {
        id: column

        anchors.left: root.beside ? number.right : parent.left
        anchors.leftMargin: root.beside ? Theme.space.s7 : root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        y: root.beside ? (root.height - height) / 2 : number.y + number.height + Theme.space.s3
        spacing: Theme.space.s3

        Badge {
            kind: root.kinds[root.lookup.stateKind] ?? Badge.Info
            objectName: "foundState"
            text: root.lookup.state
            width: Math.min(implicitWidth, parent.width)
        }

        MapPrice {
            anchors.left: parent.left
            price: root.lookup.total
        }

        AppText {
            color: Theme.color.inkMuted
            rank: Theme.type.body
            text: root.lookup.placed
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
