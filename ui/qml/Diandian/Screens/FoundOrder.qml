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

    implicitHeight: Math.max(number.implicitHeight, column.implicitHeight) + 2 * root.inset
    objectName: "foundOrder"

    AppText {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.accentText
        rank: Theme.type.priceHero
        text: root.lookup.foundNumber
    }

    Column {
        id: column

        anchors.left: number.right
        anchors.leftMargin: Theme.space.s7
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s3

        Badge {
            kind: root.kinds[root.lookup.stateKind] ?? Badge.Info
            objectName: "foundState"
            text: root.lookup.state
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
