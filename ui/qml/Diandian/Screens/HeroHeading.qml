pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * The shop's mark and name on a hero surface.
 */
Item {
    id: root

    required property string mark
    required property string name
    property string detail: ""

    implicitHeight: Math.max(tile.height, words.implicitHeight)
    implicitWidth: words.anchors.leftMargin + words.implicitWidth

    Rectangle {
        id: tile

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.highlight
        height: width
        radius: Theme.radius.tile
        width: Math.max(Theme.px(88), figure.implicitWidth + Theme.space.s5)

        AppText {
            id: figure

            anchors.centerIn: parent
            color: Theme.color.onHighlight
            decorative: true
            rank: Theme.type.h2
            text: root.mark
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: tile.width + Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - anchors.leftMargin

        AppText {
            color: Theme.color.onHero
            rank: Theme.type.h3
            text: root.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            color: Theme.color.onHeroMuted
            rank: Theme.type.bodyS
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
