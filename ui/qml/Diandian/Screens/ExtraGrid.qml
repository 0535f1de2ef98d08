pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Extras one may take several of.
 */
Grid {
    id: root

    required property ProductSheetViewModel sheet
    required property string groupId
    required property var choices

    /*! Of the words. */
    property real widest: 0

    readonly property real gap: Theme.px(18)
    readonly property real least: Math.max(root.widest, 2 * Theme.target + Theme.px(40)) + 2 * Theme.space.s2
    readonly property int fitting: Math.max(1, Math.floor((root.width + root.gap) / (root.least + root.gap)))
    readonly property real cellWidth: (root.width - (root.columns - 1) * root.gap) / root.columns

    columns: Math.min(Theme.portrait ? 4 : 5, root.fitting)
    spacing: root.gap

    Repeater {
        model: root.choices

        Item {
            id: cell

            required property string choiceId
            required property string name
            required property string delta
            required property string picture
            required property int count
            required property int maximum
            required property bool available
            required property string reason

            height: tile.implicitHeight
            width: root.cellWidth

            ExtraTile {
                id: tile

                anchors.fill: parent
                available: cell.available
                count: cell.count
                delta: cell.delta
                label: cell.name
                maximum: cell.maximum
                objectName: "extra:" + root.groupId + ":" + cell.choiceId
                picture: cell.picture
                reason: cell.reason

                onAdded: root.sheet.increase(root.groupId, cell.choiceId)
                onRemoved: root.sheet.decrease(root.groupId, cell.choiceId)
            }

            AppText {
                id: words

                decorative: true
                rank: Theme.type.bodyStrong
                text: cell.name + "  " + cell.delta
                visible: false

                onImplicitWidthChanged: root.widest = Math.max(root.widest, words.implicitWidth)
            }
        }
    }
}
