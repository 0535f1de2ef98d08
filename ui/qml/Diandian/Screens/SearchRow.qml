pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * One product that was found: a tap opens it, the round button adds it.
 */
Item {
    id: root

    required property MenuViewModel menu
    required property string productId
    required property string categoryName
    required property string name
    required property var price
    required property string picture
    required property string tint
    required property string badge
    required property string badgeKind
    required property int inCart
    required property bool available
    required property string reason
    required property bool needsOptions
    /*! The name cut up; every second piece is what was asked for. */
    required property var parts
    property real inset: Theme.layout.margin

    /*! The words have the width to themselves. */
    readonly property bool below: Theme.cramped && root.available
    readonly property color markColor: root.available ? Theme.color.highlight : Theme.color.sunken
    readonly property color markInk: root.available ? Theme.color.onHighlight : Theme.color.ink

    function marked(): string {
        const safe = piece => piece.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/ /g, "&#32;");
        const hit = piece => `<span style="background-color:${root.markColor};color:${root.markInk}">${safe(piece)}</span>`;
        return root.parts.map((piece, place) => place % 2 ? hit(piece) : safe(piece)).join("");
    }

    ListView.onPooled: root.visible = false
    ListView.onReused: root.visible = true
    implicitHeight: card.implicitHeight + Theme.px(20)

    Pressable {
        id: card

        Accessible.description: root.available ? root.categoryName : root.reason
        Accessible.name: Listing.clauses([root.name, root.price.text ?? ""])
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        corner: Theme.radius.card
        implicitHeight: (root.below ? Math.max(art.height, words.implicitHeight + Theme.space.s3 + add.implicitHeight) : Math.max(art.height, words.implicitHeight, add.implicitHeight)) + 2 * Theme.space.s4
        objectName: "open:" + root.productId
        shrinks: false

        background: Card {
            color: card.down ? Theme.color.sunken : Theme.color.surface
        }
        contentItem: Item {
            ProductPicture {
                id: art

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                faded: !root.available
                height: width
                source: root.picture
                tint: root.tint
                width: Theme.px(144)
            }

            Column {
                id: words

                anchors.left: art.right
                anchors.leftMargin: Theme.px(32)
                anchors.right: add.visible && !root.below ? add.left : parent.right
                anchors.rightMargin: Theme.space.s5
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: root.below ? -(add.implicitHeight + Theme.space.s3) / 2 : 0
                spacing: Theme.space.s1

                Flow {
                    spacing: Theme.space.s3
                    width: parent.width

                    AppText {
                        decorative: true
                        rank: Theme.type.h3
                        text: root.parts.length > 1 ? root.marked() : root.name
                        textFormat: root.parts.length > 1 ? Text.RichText : Text.PlainText
                        width: Math.min(implicitWidth, parent.width)
                        wrapMode: Text.WordWrap
                    }

                    Badge {
                        kind: root.badgeKind === "hero" ? Badge.Hero : root.badgeKind === "highlight" ? Badge.Highlight : Badge.Promo
                        text: root.badge
                        width: Math.min(implicitWidth, parent.width)
                        visible: root.badge !== "" && root.available
                    }
                }

                Flow {
                    spacing: Theme.space.s4
                    width: parent.width

                    MapPrice {
                        Accessible.ignored: true
                        color: !root.available ? Theme.color.inkMuted : oldPrice === "" ? Theme.color.ink : Theme.color.promo
                        price: root.price
                    }

                    AppText {
                        color: Theme.color.inkMuted
                        decorative: true
                        height: Math.max(implicitHeight, Theme.type.price.lineHeight)
                        rank: Theme.type.bodyS
                        text: root.available ? root.categoryName : root.reason
                        verticalAlignment: Text.AlignBottom
                        width: Math.min(implicitWidth, parent.width)
                        wrapMode: Text.WordWrap
                    }
                }
            }

            AddButton {
                id: add

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(28)
                y: root.below ? parent.height - height - Theme.space.s4 : (parent.height - height) / 2
                count: root.inCart
                label: root.name
                objectName: "add:" + root.productId
                opensStepper: !root.needsOptions
                visible: root.available

                onAdded: root.menu.add(root.productId)
                onDetailsRequested: root.menu.open(root.productId)
                onRemoved: root.menu.removeOne(root.productId)
            }
        }

        onClicked: root.menu.open(root.productId)
    }
}
