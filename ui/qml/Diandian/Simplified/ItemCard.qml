pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A dish or a line of the order: picture, name, price, and one button that says what it does.
 *
 * `implicitHeight` is what the words need at the present width; a picture above them takes the rest.
 */
Rectangle {
    id: root

    required property string name
    required property url picture
    required property string tint
    required property var price
    property string detail: ""
    property bool chosen: false
    property string countText: ""
    /*! The detail says what is wrong with it. */
    property bool troubled: false
    required property string actionLabel
    property int actionKind: KioskButton.Primary
    property string actionName: ""
    /*! A second button, before the first: one more of it. */
    property string moreLabel: ""
    property string moreName: ""
    /*! Not counted just now. */
    property bool faded: false
    /*! Why it cannot be had; stands where the button was. */
    property string reason: ""

    /*! The picture above the words. */
    property bool upright: !Theme.portrait
    readonly property real between: Theme.px(Theme.portrait ? 36 : 24)
    readonly property real inset: Theme.space.s5 + Theme.px(4)
    readonly property real tileWidth: root.upright ? root.width - 2 * root.inset : Theme.portrait ? Theme.px(264) : Math.max(Theme.px(200), mark.width + 2 * Theme.space.s1)
    readonly property real wordsWidth: root.upright ? root.tileWidth : root.width - root.tileWidth - 2 * root.inset - root.between
    readonly property bool markBeside: !root.upright && !root.level && nameText.implicitWidth + mark.width + Theme.gap <= root.wordsWidth
    /*! Beside an upright picture the mark has its own place. */
    readonly property real aside: root.upright && root.chosen ? mark.width + Theme.space.s3 : 0
    readonly property bool doubled: root.moreLabel !== ""
    /*! On a wide card price and buttons stand beside the words. */
    readonly property bool level: !root.upright && !Theme.portrait && Math.max(nameText.implicitWidth, detailText.implicitWidth) + Theme.gap + foot.natural <= root.wordsWidth
    /*! Two buttons have the width of the whole card where the picture stands beside the words. */
    readonly property bool spread: root.doubled && !root.upright && !root.level
    readonly property real wordsHeight: root.level ? Math.max(words.height, foot.height) : words.height + Theme.space.s3 + foot.height

    signal acted
    signal more

    Accessible.description: root.reason
    Accessible.name: Listing.clauses([root.name, root.price.text, root.chosen ? root.countText : ""])
    Accessible.role: Accessible.ListItem
    border.color: root.troubled ? Theme.color.error : root.chosen ? Theme.color.accent : Theme.color.lineStrong
    border.width: root.chosen ? Theme.stroke.selected : Theme.stroke.width(4)
    color: root.troubled ? Theme.color.errorSoft : root.chosen ? Theme.color.accentSoft : Theme.color.surface
    implicitHeight: root.wordsHeight + 2 * root.inset + (root.upright ? Theme.px(100) : 0)
    radius: Theme.radius.sheet

    ProductPicture {
        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.aside
        faded: root.faded || root.reason !== ""
        height: root.upright ? root.height - 2 * root.inset - root.wordsHeight - Theme.space.s3 : Theme.portrait && !root.spread ? Math.min(Theme.px(264), root.height - 2 * root.inset) : root.height - 2 * root.inset - (root.spread ? foot.height + Theme.space.s3 : 0)
        radius: Theme.radius.card
        source: root.picture
        tint: root.tint
        width: root.tileWidth - root.aside
        y: root.upright || root.spread ? root.inset : (root.height - height) / 2
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.upright ? root.inset : root.inset + root.tileWidth + root.between
        width: root.level ? root.wordsWidth - foot.width - Theme.gap : root.wordsWidth
        y: root.upright ? root.height - root.inset - root.wordsHeight : root.level ? (root.height - height) / 2 : root.inset

        AppText {
            id: nameText

            decorative: true
            objectName: "name"
            rank: Theme.type.name
            text: root.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            id: detailText

            color: root.troubled ? Theme.color.onErrorSoft : root.chosen ? Theme.color.onAccentSoft : Theme.color.inkMuted
            decorative: true
            rank: root.troubled ? Theme.type.bodyStrong : Theme.type.caption
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    Item {
        id: foot

        anchors.left: root.spread ? parent.left : words.left
        anchors.leftMargin: root.spread ? root.inset : root.level ? words.width + Theme.gap : 0
        readonly property real buttonsWidth: button.implicitWidth + (root.doubled ? more.implicitWidth + Theme.gap : 0)
        /*! Width of the price and the buttons in one row, or of why it cannot be had. */
        readonly property real natural: root.reason !== "" ? Math.min(reasonText.implicitWidth, root.wordsWidth / 2) : figure.implicitWidth + Theme.space.s5 + foot.buttonsWidth
        readonly property bool stacked: figure.implicitWidth + foot.buttonsWidth + Theme.space.s3 > width && root.reason === ""
        /*! Not even beside each other. */
        readonly property bool towering: root.doubled && foot.stacked && 2 * Math.max(button.implicitWidth, more.implicitWidth) + Theme.gap > width
        readonly property real share: root.doubled && !foot.towering ? Math.floor((width - Theme.gap) / 2) : width

        height: root.reason !== "" ? reasonText.height : (foot.stacked ? figure.implicitHeight + Theme.space.s3 : 0) + button.implicitHeight + (foot.towering ? more.implicitHeight + Theme.gap : 0)
        width: root.spread ? root.width - 2 * root.inset : root.level ? foot.natural : root.wordsWidth
        y: root.level ? (root.height - height) / 2 : root.height - root.inset - height

        PriceText {
            id: figure

            anchors.left: parent.left
            fraction: root.price.fraction
            oldPrice: root.price.old
            sign: root.price.sign
            unit: root.price.unit
            visible: root.reason === ""
            whole: root.price.whole
            color: Theme.color.ink
            rank: Theme.type.price
            y: foot.stacked ? 0 : (parent.height - height) / 2
        }

        KioskButton {
            id: more

            Accessible.name: root.moreLabel + " " + root.name
            anchors.bottom: foot.towering ? button.top : parent.bottom
            anchors.bottomMargin: foot.towering ? Theme.gap : 0
            anchors.right: foot.towering ? parent.right : button.left
            anchors.rightMargin: foot.towering ? 0 : Theme.gap
            kind: KioskButton.Outline
            label: root.moreLabel
            objectName: root.moreName
            visible: root.doubled
            width: foot.stacked ? foot.share : implicitWidth

            onClicked: root.more()
        }

        KioskButton {
            id: button

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            Accessible.name: root.actionLabel + " " + root.name
            kind: root.actionKind
            label: root.actionLabel
            objectName: root.actionName
            visible: root.reason === ""
            width: foot.stacked ? foot.share : Math.max(implicitWidth, Theme.portrait ? Theme.px(300) : 0)

            onClicked: root.acted()
        }

        AppText {
            id: reasonText

            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.type.bodyStrong
            text: root.reason
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.markBeside ? root.width - width - root.inset + Theme.space.s3 : root.upright ? root.inset : root.inset + (root.tileWidth - width) / 2
        color: root.markBeside ? "transparent" : Theme.color.accentSoft
        height: Math.max(Theme.px(80), count.implicitHeight)
        radius: height / 2
        visible: root.chosen
        width: count.implicitWidth + tick.width + 3 * Theme.space.s3
        y: root.markBeside || root.upright ? root.inset : (root.spread ? foot.y - Theme.space.s3 : root.height - root.inset) - height - Theme.space.s2

        CheckMark {
            id: tick

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(68)
        }

        AppText {
            id: count

            anchors.left: tick.right
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.onAccentSoft
            decorative: true
            rank: Theme.type.labelS
            text: root.countText
        }
    }
}
