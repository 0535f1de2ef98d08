pragma ComponentBehavior: Bound

import QtQuick
import Diandian.ViewModels

/*!
 * Cards side by side. The same cards are used again for other products while the list is scrolled.
 */
Row {
    id: root

    required property MenuViewModel menu
    required property string section
    required property var cards
    required property var counts
    required property int columns
    required property real cardWidth
    required property real cardHeight
    required property real gutter
    required property int nameLines

    /*! Room for the longest name of a line: a shop may call its goods by all that can be said of them. */
    readonly property real tallest: Array.from(root.children).reduce((most, each) => Math.max(most, (each as MenuCard)?.implicitHeight ?? 0), root.cardHeight)

    // By themselves, so that another language reaches each of them: as one of two answers a word was left behind.
    readonly property string soldOutToday: qsTr("今日售罄")
    readonly property string backTomorrow: qsTr("明日再来")
    readonly property string notServedNow: qsTr("现在不供应")

    ListView.onPooled: root.visible = false
    ListView.onReused: root.visible = true
    bottomPadding: root.gutter
    height: root.tallest + root.gutter
    spacing: root.gutter

    Repeater {
        model: root.columns

        MenuCard {
            id: card

            required property int index

            /*! undefined past the end of the line; without an id until the product is read. */
            readonly property var product: root.cards[card.index]
            readonly property string productId: card.product?.productId ?? ""
            readonly property bool awaited: card.product !== undefined && card.productId === ""

            addName: "add:" + card.productId
            badgeText: card.product?.badge ?? ""
            badgeWord: card.product?.badgeKind ?? ""
            count: root.counts[card.index] ?? 0
            description: card.product?.summary ?? ""
            hasRequiredOptions: card.product?.needsOptions ?? false
            height: root.tallest
            loading: card.awaited
            name: card.product?.name ?? ""
            nameLines: Math.max(root.nameLines, 8)
            objectName: "open:" + card.productId
            // Not to be seen for a moment, but in its place: who comes by with the keyboard waits there.
            opacity: card.awaited && !root.menu.loading ? 0 : 1
            picture: card.product?.picture ?? ""
            price: card.product?.price ?? {}
            rating: card.product?.rating ?? ""
            sales: card.product?.sold ?? ""
            soldOut: card.product?.available === false
            soldOutReason: card.product?.soldOut ? root.backTomorrow : card.product?.reason ?? ""
            soldOutText: card.product?.soldOut ? root.soldOutToday : root.notServedNow
            tint: card.product?.tint ?? ""
            visible: card.product !== undefined
            width: root.cardWidth

            onAdded: root.menu.add(card.productId)
            onClicked: root.menu.open(card.productId)
            onProductIdChanged: card.fold()
            onRemoved: root.menu.removeOne(card.productId)
        }
    }
}
