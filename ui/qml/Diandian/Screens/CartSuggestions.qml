pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What goes with it, and why; adds in place, never above the order itself.
 *
 * Beside each other, or, where the words of a name have no room in a third of the width, below each other.
 */
Column {
    id: root

    required property KioskViewModel kiosk

    readonly property int most: 3
    readonly property int count: root.narrow ? rows.count : cards.count
    readonly property real cellWidth: (root.width - (root.most - 1) * Theme.space.s5) / root.most
    readonly property bool narrow: root.cellWidth < Theme.type.label.pixelSize * 7.6

    property real tallest: 0

    function measure(): void {
        let most = 0;
        for (let index = 0; index < Math.min(cards.count, root.most); index++)
            most = Math.max(most, cards.itemAt(index)?.implicitHeight ?? 0);
        root.tallest = most;
    }

    spacing: Theme.space.s4

    AppText {
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        rank: Theme.type.h3
        text: qsTr("要不要加点别的？")
        width: parent.width
        wrapMode: Text.WordWrap
    }

    Repeater {
        id: rows

        model: root.narrow ? root.kiosk.cart.suggestions : null

        SuggestionRow {
            required property int index

            menu: root.kiosk.menu
            visible: index < root.most
            width: root.width
        }
    }

    Row {
        spacing: Theme.space.s5
        visible: !root.narrow

        Repeater {
            id: cards

            model: root.narrow ? null : root.kiosk.cart.suggestions

            SuggestionCard {
                required property int index

                height: root.tallest
                menu: root.kiosk.menu
                visible: index < root.most
                width: root.cellWidth

                onImplicitHeightChanged: Qt.callLater(root.measure)
            }

            onItemAdded: Qt.callLater(root.measure)
            onItemRemoved: Qt.callLater(root.measure)
        }
    }
}
