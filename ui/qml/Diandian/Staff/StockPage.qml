pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * What is sold and what is not, shelf by shelf and page by page.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffStockViewModel stock: root.kiosk.staffStock
    readonly property int columns: Theme.portrait ? 2 : 3

    objectName: "stockPage"

    Item {
        id: page

        anchors.fill: parent
        enabled: !root.stock.asking
        objectName: "stockPart"

        PageHead {
            id: head

            note: root.stock.note
            title: qsTr("商品与库存")
            width: parent.width
        }

        Flow {
            id: shelves

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.space.s4
            spacing: Theme.space.s3

            Repeater {
                model: root.stock.shelves

                PileChip {
                    required property string shelfId

                    objectName: "shelf:" + shelfId

                    onClicked: root.stock.showShelf(shelfId)
                }
            }
        }

        Item {
            id: area

            readonly property real gap: Theme.space.s5
            readonly property real cardWidth: (width - (root.columns - 1) * gap) / root.columns
            readonly property real cardHeight: sample.implicitHeight
            readonly property int rows: Math.max(1, Math.floor((height + gap) / (cardHeight + gap)))

            anchors.bottom: pager.top
            anchors.bottomMargin: Theme.space.s3
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: shelves.bottom
            anchors.topMargin: Theme.space.s5

            Component.onCompleted: root.stock.fit(rows * root.columns)
            onRowsChanged: root.stock.fit(rows * root.columns)

            StockCard {
                id: sample

                name: ""
                note: " "
                noteKind: "neutral"
                onSale: true
                picture: ""
                price: ""
                standing: " "
                tint: ""
                visible: false
                width: area.cardWidth
            }

            Grid {
                columnSpacing: area.gap
                columns: root.columns
                rowSpacing: area.gap

                Repeater {
                    model: root.stock.items

                    StockCard {
                        required property string key

                        busy: root.stock.busy
                        objectName: "stock:" + key
                        width: area.cardWidth

                        onToggled: root.stock.toggle(key)
                    }
                }
            }
        }

        Pager {
            id: pager

            anchors.bottom: parent.bottom
            hasNext: root.stock.hasNext
            hasPrevious: root.stock.hasPrevious
            rangeText: root.stock.rangeText
            width: parent.width

            onNextAsked: root.stock.nextPage()
            onPreviousAsked: root.stock.previousPage()
        }
    }

    Loader {
        active: root.stock.asking
        anchors.fill: parent
        // Over the page's margins, too.
        anchors.margins: -Theme.px(32)

        sourceComponent: SpanQuestion {
            stock: root.stock
        }
    }
}
