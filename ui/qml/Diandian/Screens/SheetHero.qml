pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The head of the sheet: picture, badges, name, rating, price.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property ProductSheetViewModel sheet: root.kiosk.sheet
    /*! What the sheet's own tools cover at the top right. */
    property real toolsHeight: Theme.target + Theme.space.s5
    readonly property bool upright: !Theme.portrait
    readonly property real wordsWidth: root.upright ? root.width - 2 * Theme.px(28) : root.width - Theme.px(24) - art.width - Theme.px(24) - Theme.space.s6

    objectName: "productSheetHead"
    color: Theme.tint(root.sheet.tint)
    implicitHeight: root.upright ? words.y + words.implicitHeight + Theme.space.s5 : Math.max(Theme.px(388), words.implicitHeight + words.y + Theme.space.s5)
    radius: Theme.radius.card

    ProductPicture {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: root.upright ? (root.width - width) / 2 : Theme.px(24)
        color: "transparent"
        faded: root.sheet.soldOut
        height: width
        source: root.sheet.picture
        tint: root.sheet.tint
        width: root.upright ? Math.min(root.width * 0.62, Theme.px(280)) : Math.min(parent.height - Theme.space.s5, Theme.px(380))
        y: root.upright ? Theme.space.s3 : (root.height - height) / 2
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.upright ? Theme.px(28) : Theme.px(24) + art.width + Theme.px(24)
        spacing: Theme.space.s2
        width: root.wordsWidth
        y: root.upright ? art.y + art.height : root.toolsHeight

        Flow {
            id: badges

            spacing: Theme.space.s2
            visible: list.count > 0
            width: parent.width

            Repeater {
                id: list

                model: root.sheet.badges

                WordBadge {}
            }
        }

        AppText {
            Accessible.role: Accessible.Heading
            rank: Theme.type.h2
            text: root.sheet.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        Flow {
            spacing: Theme.space.s2
            visible: root.sheet.rating !== ""
            width: parent.width

            ProductRating {
                rating: root.sheet.rating
            }

            AppText {
                color: Theme.color.inkMuted
                rank: Theme.type.bodyS
                text: root.sheet.soldText
                width: Math.min(implicitWidth, parent.width)
                wrapMode: Text.WordWrap
            }
        }

        AppText {
            color: Theme.color.inkMuted
            rank: Theme.type.body
            text: root.sheet.description
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }

        MapPrice {
            anchors.left: parent.left
            color: oldPrice === "" ? Theme.color.ink : Theme.color.promo
            oldColor: Theme.color.inkMuted
            oldRank: Theme.type.title
            price: root.sheet.price
            rank: root.upright ? Theme.type.h1 : Theme.type.priceHero
        }

        Badge {
            kind: Badge.Warn
            objectName: "stock"
            text: root.sheet.stockText
            visible: text !== ""
        }
    }
}
