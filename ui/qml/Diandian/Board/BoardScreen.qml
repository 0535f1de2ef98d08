pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The numbers being made and ready; above them who the shop is, or the sentence that calls one out; below, how old they are.
 *
 * What must be read from afar is in capitals of `leastMm`, the two small lines are half as high: who reads these stands nearer.
 */
Rectangle {
    id: root

    required property BoardViewModel board

    readonly property real least: Theme.mm(root.board.leastMm) / Theme.capHeight
    readonly property real best: Theme.mm(root.board.bestMm) / Theme.capHeight
    /*! Of the words; they give way on a screen that is too small for the distance, the numbers do not. */
    readonly property real text: Math.round(Math.min(root.least, 0.085 * Math.min(root.width, root.height)))
    readonly property real small: Math.round(root.text / 2)
    readonly property real margin: Math.round(0.25 * root.text)
    readonly property real step: Math.round(0.06 * root.text)
    readonly property var path: [[0, 0], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]]
    readonly property var shift: root.path[root.board.drift % root.path.length]

    color: Theme.color.hero
    objectName: "boardScreen"

    Item {
        id: all

        height: root.height - 2 * root.margin
        visible: !root.board.rest.asleep
        width: root.width - 2 * root.margin
        x: root.margin + root.step * root.shift[0]
        y: root.margin + root.step * root.shift[1]

        BoardHead {
            id: head

            board: root.board
            lines: Theme.upright ? 2 : 1
            text: root.text
            width: parent.width
        }

        NumberPanel {
            id: ready

            accentColor: Theme.color.hero
            accentInk: Theme.color.highlight
            best: root.best
            color: Theme.color.highlight
            height: Theme.upright ? Math.round((foot.y - head.height - 3 * root.margin) * 0.6) : foot.y - y - root.margin
            ink: Theme.color.onHighlight
            least: root.least
            longest: root.board.longest
            numbers: root.board.ready
            objectName: "readyPanel"
            text: root.text
            title: qsTr("请取餐")
            turn: root.board.turn
            width: Theme.upright ? parent.width : parent.width - making.width - root.margin
            x: Theme.upright ? 0 : Theme.fromStart(making.width + root.margin, width, parent.width)
            y: head.height + root.margin
        }

        NumberPanel {
            id: making

            accentColor: Theme.color.accentSoft
            accentInk: Theme.color.onAccentSoft
            best: root.best
            color: Theme.color.surface
            height: foot.y - y - root.margin
            ink: Theme.color.ink
            least: root.least
            longest: root.board.longest
            numbers: root.board.making
            objectName: "makingPanel"
            text: root.text
            title: qsTr("制作中")
            turn: root.board.turn
            width: Theme.upright ? parent.width : Math.round((parent.width - root.margin) * 0.4)
            x: Theme.fromStart(0, width, parent.width)
            y: Theme.upright ? ready.y + ready.height + root.margin : ready.y
        }

        BoardText {
            anchors.centerIn: ready
            color: Theme.color.onHighlight
            size: root.small
            horizontalAlignment: Text.AlignHCenter
            objectName: "nobodyWaits"
            text: qsTr("现在没有等待的号码")
            visible: root.board.empty
            width: ready.width - 2 * root.margin
            wrapMode: Text.WordWrap
        }

        Rectangle {
            id: foot

            anchors.bottom: parent.bottom
            color: root.board.old ? Theme.color.warnSoft : "transparent"
            height: state.height + root.step
            radius: Theme.radius.sm
            width: parent.width

            AppIcon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: root.step
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.onWarnSoft
                name: "warning"
                size: root.small
                visible: root.board.old
            }

            BoardText {
                id: state

                anchors.left: root.board.old ? sign.right : parent.left
                anchors.leftMargin: root.board.old ? root.step : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: root.board.old ? Theme.color.onWarnSoft : Theme.color.onHero
                size: root.small
                objectName: "boardState"
                text: root.board.stateText
                wrapMode: Text.WordWrap
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.contrastRoles.canvas
        objectName: "boardRest"
        visible: root.board.rest.asleep

        BoardText {
            color: Theme.contrastRoles.highlight
            size: root.small
            opacity: 0.6
            text: root.board.store.name
            x: (root.board.rest.place * 2 % 3) * parent.width / 3 + root.margin
            y: Math.floor(root.board.rest.place / 3) * parent.height / 3 + root.margin
        }
    }
}
