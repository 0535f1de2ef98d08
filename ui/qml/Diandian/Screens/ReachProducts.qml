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
    /*! Height of one row. */
    readonly property real least: sample.implicitHeight
    readonly property int room: root.columns * root.rows
    readonly property real cellWidth: Math.floor((root.width - (root.columns - 1) * Theme.gap) / root.columns)
    readonly property real cellHeight: Math.floor((root.height - (root.rows - 1) * Theme.gap) / root.rows)

    // By themselves, so that another language reaches each of them: as one of two answers a word was left behind.
    readonly property string soldOutToday: qsTr("今日售罄")
    readonly property string backTomorrow: qsTr("明日再来")
    readonly property string notServedNow: qsTr("现在不供应")

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

            Item {
                id: cell

                required property string productId
                required property string name
                required property var price
                required property string picture
                required property string tint
                required property string badge
                required property string badgeKind
                required property int inCart
                required property bool available
                required property bool soldOut
                required property bool needsOptions
                required property string reason

                height: root.cellHeight
                width: root.cellWidth

                MenuCard {
                    addName: "add:" + cell.productId
                    anchors.fill: parent
                    badgeText: cell.badge
                    badgeWord: cell.badgeKind
                    compact: true
                    count: cell.inCart
                    hasRequiredOptions: cell.needsOptions
                    name: cell.name
                    nameLines: root.nameLines
                    objectName: "open:" + cell.productId
                    picture: cell.picture
                    pictureHeight: sample.pictureHeight + Math.max(0, root.cellHeight - sample.implicitHeight)
                    price: cell.price
                    soldOut: !cell.available
                    soldOutReason: cell.soldOut ? root.backTomorrow : cell.reason
                    soldOutText: cell.soldOut ? root.soldOutToday : root.notServedNow
                    tint: cell.tint

                    onAdded: {
                        root.kiosk.reach.look(cell.productId);
                        root.kiosk.menu.add(cell.productId);
                    }
                    onClicked: {
                        root.kiosk.reach.look(cell.productId);
                        root.kiosk.menu.open(cell.productId);
                    }
                    onRemoved: root.kiosk.menu.removeOne(cell.productId)
                }
            }
        }
    }
}
