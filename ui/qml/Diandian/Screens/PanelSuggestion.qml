pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What goes with it, and why, below the lines of the panel.
 */
Column {
    id: root

    required property KioskViewModel kiosk
    required property real inset

    readonly property int most: 1

    bottomPadding: Theme.target + Theme.space.s4
    leftPadding: root.inset
    rightPadding: root.inset
    spacing: Theme.space.s2
    topPadding: Theme.space.s4

    AppText {
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        rank: Theme.type.label
        text: qsTr("要不要加点别的？")
        visible: suggestions.count > 0
        width: root.width - 2 * root.inset
        wrapMode: Text.WordWrap
    }

    Repeater {
        id: suggestions

        model: root.kiosk.cart.suggestions

        SuggestionRow {
            required property int index

            menu: root.kiosk.menu
            visible: index < root.most
            width: root.width - 2 * root.inset
        }
    }
}
