pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The products of the present category, with its heading above and the way to the next one below.
 */
GridView {
    id: root

    required property KioskViewModel kiosk
    /*! Room at the lower end that something else covers. */
    property real lowerInset: 0

    readonly property real gutter: Theme.layout.gutter
    readonly property real leastCard: Math.max(Theme.px(Theme.portrait ? 360 : 270), Theme.type.name.pixelSize * 8)
    /*! Names take a third line where large text leaves few letters a line. */
    readonly property int nameLines: root.cellWidth < Theme.type.name.pixelSize * 10 ? 3 : 2
    readonly property int columns: Math.max(1, Math.floor((root.width + 1) / (root.leastCard + root.gutter)))

    /*! At the top, where it stays while the heading above the products grows or shrinks. */
    property bool atTop: true

    Accessible.name: root.kiosk.menu.title
    Accessible.role: Accessible.List
    boundsBehavior: Flickable.StopAtBounds
    cellHeight: sample.implicitHeight + root.gutter
    cellWidth: Math.floor(root.width / root.columns)
    clip: true
    model: root.kiosk.menu.products
    objectName: "products"
    reuseItems: true

    delegate: Item {
        id: cell

        required property string productId
        required property string name
        required property string summary
        required property var price
        required property string picture
        required property string tint
        required property string rating
        required property string sold
        required property string badge
        required property string badgeKind
        required property int inCart
        required property bool soldOut
        required property bool available
        required property string reason
        required property bool needsOptions

        height: root.cellHeight
        width: root.cellWidth

        MenuCard {
            addName: "add:" + cell.productId
            badgeText: cell.badge
            badgeWord: cell.badgeKind
            count: cell.inCart
            description: cell.summary
            hasRequiredOptions: cell.needsOptions
            height: parent.height - root.gutter
            name: cell.name
            nameLines: root.nameLines
            objectName: "open:" + cell.productId
            picture: cell.picture
            price: cell.price
            rating: cell.rating
            sales: cell.sold
            soldOut: !cell.available
            soldOutReason: cell.soldOut ? qsTr("明日再来") : cell.reason
            soldOutText: cell.soldOut ? qsTr("今日售罄") : qsTr("现在不供应")
            tint: cell.tint
            width: parent.width - root.gutter

            onAdded: root.kiosk.menu.add(cell.productId)
            onClicked: root.kiosk.menu.open(cell.productId)
            onRemoved: root.kiosk.menu.removeOne(cell.productId)
        }
    }
    footer: MenuFooter {
        kiosk: root.kiosk
        lowerInset: root.lowerInset
        width: root.width - root.gutter
    }
    header: MenuHeading {
        kiosk: root.kiosk
        width: root.width - root.gutter
    }

    MenuCard {
        id: sample

        // The highest a card of this width gets: the cells of a grid are all alike.
        description: "国"
        name: Array(root.nameLines).fill("国").join("\n")
        nameLines: root.nameLines
        price: ({
                "sign": "¥",
                "whole": "88"
            })
        rating: "5"
        visible: false
        width: root.cellWidth - root.gutter
    }

    onContentYChanged: root.atTop = root.contentY < root.originY + 1
    onOriginYChanged: {
        if (root.atTop)
            root.contentY = root.originY;
    }

    Connections {
        function onListReplaced(): void {
            root.positionViewAtBeginning();
        }

        target: root.kiosk.menu
    }
}
