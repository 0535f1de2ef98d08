pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * One page of products. Nothing scrolls; it says how many there is room for.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property real leastWidth: Math.max(Theme.px(400), Theme.type.name.pixelSize * 7)
    readonly property int columns: Math.max(1, Math.floor((root.width + Theme.gap) / (root.leastWidth + Theme.gap)))
    readonly property int rows: Math.max(1, Math.min(3, Math.floor((root.height + Theme.gap) / (sample.implicitHeight + Theme.gap))))
    readonly property int nameLines: root.cellWidth < Theme.type.bodyStrong.pixelSize * 10 ? 3 : 2
    readonly property int room: root.columns * root.rows
    readonly property real cellWidth: Math.floor((root.width - (root.columns - 1) * Theme.gap) / root.columns)
    readonly property real cellHeight: Math.floor((root.height - (root.rows - 1) * Theme.gap) / root.rows)

    Accessible.name: root.kiosk.reach.title
    Accessible.role: Accessible.List

    MenuCard {
        id: sample

        compact: true
        name: Array(root.nameLines).fill("国").join("\n")
        nameLines: root.nameLines
        pictureHeight: Theme.px(120)
        price: ({
                "sign": "¥",
                "whole": "88"
            })
        visible: false
        width: root.cellWidth
    }

    Grid {
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.kiosk.reach.products

            MenuCard {
                required property string productId
                required property string badge
                required property int inCart
                required property bool available
                required property bool needsOptions
                required property string reason
                required property string badgeKind
                required name
                required picture
                required price
                required tint

                addName: "add:" + productId
                badgeText: badge
                compact: true
                nameLines: root.nameLines
                badgeWord: badgeKind
                count: inCart
                hasRequiredOptions: needsOptions
                height: root.cellHeight
                objectName: "open:" + productId
                pictureHeight: sample.pictureHeight + Math.max(0, root.cellHeight - sample.implicitHeight)
                soldOut: !available
                soldOutReason: soldOut ? "" : reason
                soldOutText: reason
                width: root.cellWidth

                onAdded: {
                    root.kiosk.reach.look(productId);
                    root.kiosk.menu.add(productId);
                }
                onClicked: {
                    root.kiosk.reach.look(productId);
                    root.kiosk.menu.open(productId);
                }
                onRemoved: root.kiosk.menu.removeOne(productId)
            }
        }
    }
}
