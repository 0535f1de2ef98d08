pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What goes with it, and why; adds in place, never above the order itself.
 */
Column {
    id: root

    required property KioskViewModel kiosk

    readonly property int most: 3
    readonly property int count: list.count
    readonly property real cellWidth: (root.width - (root.most - 1) * Theme.space.s5) / root.most

    property real tallest: 0

    function measure(): void {
        let most = 0;
        for (let index = 0; index < Math.min(list.count, root.most); index++)
            most = Math.max(most, list.itemAt(index)?.implicitHeight ?? 0);
        root.tallest = most;
    }

    spacing: Theme.space.s4

    AppText {
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        rank: Theme.type.h3
        text: qsTr("要不要加点别的？")
    }

    Row {
        spacing: Theme.space.s5

        Repeater {
            id: list

            model: root.kiosk.cart.suggestions

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
