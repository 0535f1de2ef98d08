pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A product in the menu: picture, name, description, rating, price, add. A tap on the card asks for its sheet.
 */
Pressable {
    id: root

    required property string name
    property string description: ""
    property url picture: ""
    property string tint: "peach"
    property string rating: ""
    property string sales: ""
    property string sign: ""
    property string whole: ""
    property string fraction: ""
    property string unit: ""
    property string oldPrice: ""
    property string badgeText: ""
    property int badgeKind: Badge.Hero
    property int count: 0
    property int maximum: 99
    /*! The add button asks for the sheet, because there are required options. */
    property bool hasRequiredOptions: false
    property bool soldOut: false
    property string soldOutText: qsTr("今日售罄")
    /*! When it comes back: "明日再来". */
    property string soldOutReason: ""
    property bool compact: false
    property real pictureHeight: Theme.px(root.compact ? 176 : 232)
    /*! 2 for languages with long names: the description is dropped where the name takes both lines. */
    property int nameLines: 1
    /*! Name of the add button for tests. */
    property alias addName: adder.objectName

    readonly property real inset: Theme.space.s3
    readonly property bool inCart: root.count > 0 && !root.soldOut && !root.loading

    /*! One more of a product without required options. */
    signal added
    signal removed

    /*! Show no stepper: another product stands here now. */
    function fold(): void {
        adder.expanded = false;
    }

    Accessible.description: Listing.clauses(root.soldOut ? [root.soldOutText, root.soldOutReason] : [root.description, root.inCart ? qsTr("已选 %1 份").arg(root.count) : ""])
    Accessible.name: root.loading ? qsTr("正在加载") : Listing.clauses([root.name, root.whole === "" ? "" : price.spokenText])
    corner: Theme.radius.card
    implicitHeight: picture.y + picture.height + details.implicitHeight + foot.height + Theme.space.s4 + 2 * root.inset
    implicitWidth: Theme.px(root.compact ? 285 : 400)
    shrinks: !root.loading

    background: Card {
        borderColor: root.inCart ? Theme.color.accent : root.down ? Theme.color.lineStrong : Theme.color.line
        borderWidth: root.inCart ? Theme.stroke.selected : Theme.stroke.hairline
        radius: root.corner
    }

    ProductPicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        faded: root.soldOut || root.loading
        height: root.pictureHeight
        source: root.loading ? "" : root.picture
        tint: root.tint
        width: parent.width - 2 * root.inset
        y: root.inset
    }

    Badge {
        anchors.left: picture.left
        anchors.leftMargin: Theme.space.s4
        kind: root.badgeKind
        text: root.badgeText
        width: Math.min(implicitWidth, picture.width - 2 * Theme.space.s4)
        visible: text !== "" && !root.soldOut && !root.loading
        y: picture.y + Theme.space.s4
    }

    Rectangle {
        anchors.centerIn: picture
        border.color: Theme.color.lineStrong
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: Theme.lightRoles.ink
        height: soldOutWords.implicitHeight + 2 * Theme.space.s3
        radius: Math.min(height / 2, Theme.px(48))
        visible: root.soldOut && !root.loading
        width: soldOutWords.width + 2 * Theme.px(28)

        AppText {
            id: soldOutWords

            anchors.centerIn: parent
            color: Theme.lightRoles.surface
            decorative: true
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.labelS
            text: root.soldOutText
            width: Math.min(implicitWidth, picture.width - 2 * Theme.px(28))
            wrapMode: Text.Wrap
        }
    }

    ProductCardWords {
        id: details

        anchors.left: picture.left
        anchors.leftMargin: Theme.space.s4
        anchors.right: picture.right
        anchors.rightMargin: Theme.space.s2
        anchors.top: picture.bottom
        anchors.topMargin: Theme.space.s4
        compact: root.compact
        description: root.description
        loading: root.loading
        muted: root.soldOut
        name: root.name
        nameLines: root.nameLines
    }

    Item {
        id: foot

        /*! The price needs a line of its own. */
        readonly property bool crowded: !root.soldOut && !root.loading && price.implicitWidth + Theme.space.s2 > foot.width - adder.restingWidth

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        anchors.left: details.left
        anchors.right: picture.right
        height: foot.crowded ? Theme.target + figures.implicitHeight : Math.max(Theme.target, figures.implicitHeight, reason.visible ? reason.implicitHeight : 0)

        Column {
            id: figures

            anchors.left: parent.left
            visible: !root.loading
            y: foot.crowded ? 0 : foot.height - height

            ProductRating {
                rating: root.rating
                sales: root.sales
                visible: !root.soldOut && !root.compact && root.rating !== ""
                width: Math.max(0, foot.width - Theme.target)
            }

            PriceText {
                id: price

                Accessible.ignored: true
                anchors.left: parent.left
                color: root.soldOut ? Theme.color.inkMuted : oldPrice === "" ? Theme.color.ink : Theme.color.promo
                fraction: root.fraction
                oldPrice: root.soldOut ? "" : root.oldPrice
                sign: root.sign
                unit: root.unit
                whole: root.whole
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s2
            anchors.left: parent.left
            color: Theme.color.sunken
            height: Theme.px(40)
            radius: Theme.radius.xs
            visible: root.loading
            width: Theme.px(112)
        }

        AppText {
            id: reason

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s1
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            color: Theme.color.inkMuted
            decorative: true
            horizontalAlignment: Text.AlignRight
            rank: Theme.type.caption
            text: root.soldOutReason
            visible: root.soldOut && !root.loading
            width: Math.min(implicitWidth, Math.max(0, foot.width - price.implicitWidth - Theme.space.s4))
            wrapMode: Text.WordWrap
        }

        AddButton {
            id: adder

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            count: root.count
            label: root.name
            maximum: root.maximum
            objectName: "addButton"
            opensStepper: !root.hasRequiredOptions
            visible: !root.soldOut && !root.loading

            onAdded: {
                if (root.hasRequiredOptions)
                    root.clicked();
                else
                    root.added();
            }
            onDetailsRequested: root.clicked()
            onRemoved: root.removed()
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            color: Theme.color.sunken
            height: Theme.target
            radius: height / 2
            visible: root.loading
            width: Theme.target
        }
    }
}
