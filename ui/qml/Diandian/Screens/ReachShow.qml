pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Above the band that hands reach: the product that was touched last, large. Nothing here is to be touched.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property ReachViewModel reach: root.kiosk.reach
    readonly property real inset: Math.round(root.width * 0.037)
    readonly property real largest: Math.min(root.width * 0.085, root.height * 0.1)

    /*! Letters of the longest word that must not be broken. */
    readonly property int longestWord: Math.max(1, ...root.reach.name.split(/[\s\u3000-\u9fff-]+/).map(word => word.length))
    readonly property real nameSize: Math.min(root.largest, words.width / (0.62 * root.longestWord))

    clip: true

    gradient: Gradient {
        GradientStop {
            color: Theme.color.heroAlt
            position: 0
        }

        GradientStop {
            color: Theme.color.hero
            position: 0.75
        }
    }

    Rectangle {
        border.color: Theme.color.highlight
        border.width: Theme.highContrast ? Theme.stroke.selected : 0
        color: Theme.highContrast ? Theme.color.surface : Theme.color.highlight
        height: width
        radius: width / 2
        width: root.width * 0.73
        x: Theme.fromStart(root.width * 0.445, width, root.width)
        y: root.height * 0.265
    }

    Image {
        Accessible.ignored: true
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: width
        source: root.reach.picture
        sourceSize: Qt.size(512, 512)
        visible: String(source) !== ""
        width: Math.min(root.width * 0.5, root.height * 0.58)
        x: Theme.fromStart(root.width * 0.7 - width / 2, width, root.width)
        y: root.height * 0.65 - height / 2
    }

    HeroHeading {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        detail: qsTr("上面看大图，按钮都在下面")
        mark: root.kiosk.store.mark
        name: root.kiosk.store.name
        // Large letters leave it no room; what was touched comes first.
        visible: y + implicitHeight <= words.y
        y: root.inset
    }

    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        spacing: Theme.space.s4
        width: root.width * 0.42

        WordBadge {
            anchors.left: parent.left
            text: root.reach.badge
            visible: text !== ""
            kind: root.reach.badgeKind
        }

        AppText {
            color: Theme.color.onHero
            font.pixelSize: Math.round(root.nameSize)
            lineHeight: Math.round(root.nameSize * 1.25)
            rank: Theme.type.display
            text: root.reach.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onHeroMuted
            font.pixelSize: Math.round(Math.max(Theme.type.body.pixelSize, root.largest * 0.4))
            lineHeight: Math.round(font.pixelSize * 1.45)
            rank: Theme.type.body
            text: root.reach.summary
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }

        Flow {
            spacing: Theme.space.s3
            visible: root.reach.rating !== ""
            width: parent.width

            Row {
                id: rating

                spacing: Theme.space.s3

                AppIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.highlight
                    filled: true
                    name: "star"
                    size: Math.round(root.largest * 0.4)
                }

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.onHero
                    rank: Theme.type.h3
                    text: root.reach.rating
                }
            }

            AppText {
                color: Theme.color.onHeroMuted
                height: Math.max(implicitHeight, rating.height)
                rank: Theme.type.bodyS
                text: root.reach.sold
                verticalAlignment: Text.AlignVCenter
            }
        }

        MapPrice {
            color: Theme.color.onHero
            oldColor: Theme.color.onHeroMuted
            price: root.reach.price
            rank: Theme.type.amountDue
        }
    }
}
