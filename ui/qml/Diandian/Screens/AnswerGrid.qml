pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Answers of which one, or some, are taken: chips, or tiles where an answer has details or a picture.
 */
Grid {
    id: root

    required property ProductSheetViewModel sheet
    required property string groupId
    required property var choices
    required property bool required
    required property bool missing

    /*! Some answer has more than a name. */
    property bool rich: false
    property bool pictured: false
    property real widest: 0
    /*! Height of the tallest tile: a row's answers stand level. */
    property real tallest: 0

    function measure(): void {
        let most = 0;
        for (const each of root.children)
            most = Math.max(most, each.tileHeight ?? 0); // qmllint disable missing-property
        root.tallest = most;
    }

    readonly property real gap: Theme.px(Theme.portrait ? 24 : 20)
    readonly property int most: root.rich ? (Theme.portrait && repeater.count === 4 ? 2 : Theme.portrait ? 3 : 4) : 5
    readonly property real least: root.rich ? Theme.type.title.pixelSize * (root.pictured ? 8 : 6) + Theme.px(root.pictured ? 140 : 40) : root.widest
    readonly property int fitting: Math.max(1, Math.floor((root.width + root.gap) / (root.least + root.gap)))
    readonly property real cellWidth: (root.width - (root.columns - 1) * root.gap) / root.columns

    columns: Math.max(1, Math.min(root.most, root.fitting, Math.max(repeater.count, 2)))
    spacing: root.gap

    Repeater {
        id: repeater

        model: root.choices

        Item {
            id: cell

            required property string choiceId
            required property string name
            required property string detail
            required property string delta
            required property string picture
            required property bool selected
            required property bool available
            required property string reason

            readonly property real tileHeight: tile.implicitHeight

            height: root.rich ? Math.max(tile.implicitHeight, root.tallest) : chip.implicitHeight
            width: root.cellWidth

            OptionTile {
                id: tile

                anchors.fill: parent
                available: cell.available
                delta: cell.delta
                detail: cell.detail
                error: root.missing
                exclusive: root.required
                label: cell.name
                objectName: "choose:" + root.groupId + ":" + cell.choiceId
                picture: cell.picture
                reason: cell.reason
                selected: cell.selected
                visible: root.rich

                onClicked: root.sheet.choose(root.groupId, cell.choiceId)
            }

            Chip {
                id: chip

                anchors.fill: parent
                available: cell.available
                error: root.missing
                exclusive: root.required
                label: cell.delta === "" ? cell.name : cell.name + "  " + cell.delta
                objectName: root.rich ? "" : tile.objectName
                reason: cell.reason
                selected: cell.selected
                visible: !root.rich

                onClicked: root.sheet.choose(root.groupId, cell.choiceId)
                onImplicitWidthChanged: root.widest = Math.max(root.widest, chip.implicitWidth)
            }

            onTileHeightChanged: Qt.callLater(root.measure)

            Component.onCompleted: {
                root.widest = Math.max(root.widest, chip.implicitWidth);
                Qt.callLater(root.measure);
                if (cell.picture !== "")
                    root.pictured = true;
                if (cell.detail !== "" || cell.picture !== "")
                    root.rich = true;
            }
        }
    }
}
