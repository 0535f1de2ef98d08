pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The promotion of the hour; a tap leads to what it is about.
 */
Pressable {
    id: root

    required property KioskViewModel kiosk

    readonly property var pictures: root.kiosk.store.bannerPictures
    readonly property int shownPictures: Math.min(root.pictures.length, Theme.portrait ? 2 : 3)

    Accessible.name: Listing.clauses([root.kiosk.store.bannerTitle, root.kiosk.store.bannerNote])
    corner: Theme.radius.card
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 204 : 136), words.implicitHeight + 2 * Theme.space.s4)

    background: Rectangle {
        radius: root.corner

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Theme.color.hero
                position: 0
            }

            GradientStop {
                color: Theme.color.heroAlt
                position: 1
            }
        }
    }
    contentItem: Item {
        Flow {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(36)
            anchors.right: art.visible ? art.left : parent.right
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s3

            AppText {
                color: Theme.color.onHero
                decorative: true
                rank: Theme.type.h2
                text: root.kiosk.store.bannerTitle
                width: Math.min(implicitWidth, words.width)
                wrapMode: Text.WordWrap
            }

            Badge {
                kind: Badge.Highlight
                text: root.kiosk.store.bannerNote
                width: Math.min(implicitWidth, words.width)
                visible: text !== ""
            }

            Row {
                spacing: Theme.space.s3
                visible: Theme.portrait

                AppText {
                    color: Theme.color.onHeroMuted
                    decorative: true
                    rank: Theme.type.bodyS
                    text: qsTr("去看看")
                }

                AppIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.onHeroMuted
                    name: "arrow-right"
                    size: Theme.px(28)
                }
            }
        }

        Row {
            id: art

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            // The words come first.
            visible: root.width > implicitWidth + Theme.type.h2.pixelSize * 8

            Repeater {
                model: root.shownPictures

                Image {
                    required property int index

                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    height: width
                    source: root.pictures[index]
                    sourceSize: Qt.size(width, height)
                    width: Theme.px(Theme.portrait ? 156 : 116)
                }
            }
        }
    }

    onClicked: root.kiosk.menu.openBanner()
}
