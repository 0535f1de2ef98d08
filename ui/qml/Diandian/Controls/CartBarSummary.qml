pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The left part of the cart bar; a tap opens the cart.
 */
Pressable {
    id: root

    required property int count
    required property list<url> pictures
    required property string sign
    required property string whole
    required property string fraction
    required property string unit
    required property string note

    Accessible.description: root.note
    Accessible.name: qsTr("查看购物车，%1 份，%2").arg(root.count).arg(total.spokenText)
    corner: Theme.radius.md

    contentItem: Item {
        implicitHeight: Math.max(Theme.target, words.implicitHeight)

        Rectangle {
            id: bag

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.color.heroLine
            border.width: Theme.highContrast ? Theme.stroke.hairline : 0
            color: Theme.color.heroAlt
            height: Theme.target
            radius: Theme.radius.md
            width: Theme.target

            AppIcon {
                anchors.centerIn: parent
                color: Theme.color.onHero
                name: "shopping-bag"
                size: Theme.px(48)
            }

            CountBubble {
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(-12)
                anchors.top: parent.top
                anchors.topMargin: Theme.px(-12)
                count: root.count
            }
        }

        Row {
            id: thumbnails

            readonly property bool fits: root.availableWidth > bag.width + words.implicitWidth + thumbnails.implicitWidth + 4 * Theme.space.s5

            anchors.left: bag.right
            anchors.leftMargin: Theme.space.s6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(-18)
            visible: root.pictures.length > 0 && thumbnails.fits

            Repeater {
                // Not the list itself: each new one would be another model, and all of them made anew.
                model: Math.min(3, root.pictures.length)

                Rectangle {
                    id: thumbnail

                    required property int index

                    border.color: Theme.color.hero
                    border.width: Theme.stroke.width(4)
                    color: Theme.color.tintPeach
                    height: Theme.px(80)
                    radius: height / 2
                    width: Theme.px(80)

                    Image {
                        anchors.centerIn: parent
                        asynchronous: true
                        fillMode: Image.PreserveAspectFit
                        height: Theme.px(52)
                        source: root.pictures[thumbnail.index] ?? ""
                        sourceSize: Qt.size(width, height)
                        width: Theme.px(52)
                    }
                }
            }
        }

        Column {
            id: words

            anchors.left: thumbnails.visible ? thumbnails.right : bag.right
            anchors.leftMargin: Theme.space.s6
            anchors.verticalCenter: parent.verticalCenter

            PriceText {
                id: total

                Accessible.ignored: true
                anchors.left: parent.left
                color: Theme.color.onHero
                fraction: root.fraction
                rank: Theme.type.priceBar
                sign: root.sign
                unit: root.unit
                whole: root.whole
            }

            AppText {
                anchors.left: parent.left
                color: Theme.color.highlight
                decorative: true
                rank: Theme.type.captionStrong
                text: root.note
                visible: text !== ""
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - bag.width - words.anchors.leftMargin - (thumbnails.visible ? thumbnails.width + thumbnails.anchors.leftMargin : 0)))
                wrapMode: Text.Wrap
            }
        }
    }
}
