pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Numbers that stand the same way: as large as they all have room, never smaller than what is read from afar; more than that
 * are shown page by page.
 */
Rectangle {
    id: root

    required property string title
    required property QtObject numbers
    /*! The number that takes the most room. */
    required property string longest
    required property real least
    required property real best
    required property real text
    required property int turn
    required property color ink
    required property color accentColor
    required property color accentInk

    readonly property real inset: Math.round(0.3 * root.text)
    readonly property real roomWide: root.width - 2 * root.inset
    readonly property real roomHigh: root.height - heading.height - 2 * root.inset
    readonly property int count: cells.count
    /*! Width and height of a number's cell, in em. */
    readonly property real wide: letters.advanceWidth(root.longest) / letters.font.pixelSize + 0.35
    readonly property real high: 1.2
    readonly property real em: {
        const fitting = Math.min(root.roomWide / root.wide, root.roomHigh / root.high);
        let em = Math.max(root.least, 1.5 * root.best);
        while (em > root.least && root.room(em) < Math.max(1, root.count))
            em = Math.max(root.least, 0.94 * em);
        return Math.floor(Math.min(em, fitting));
    }
    readonly property int columns: Math.max(1, Math.floor(root.roomWide / (root.wide * root.em)))
    readonly property int rows: Math.max(1, Math.floor(root.roomHigh / (root.high * root.em)))
    readonly property int pages: Math.max(1, Math.ceil(root.count / (root.columns * root.rows)))
    readonly property int page: root.turn % root.pages

    function room(em: real): int {
        return Math.floor(root.roomWide / (root.wide * em)) * Math.floor(root.roomHigh / (root.high * em));
    }

    radius: Theme.radius.card

    FontMetrics {
        id: letters

        font.family: Theme.fontFamily
        font.pixelSize: 100
        font.weight: Font.Bold
    }

    BoardText {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: which.left
        anchors.top: parent.top
        anchors.topMargin: Math.round(root.inset / 2)
        color: root.ink
        elide: Text.ElideRight
        size: root.text
        objectName: "panelTitle"
        text: root.title
    }

    BoardText {
        id: which

        anchors.baseline: heading.baseline
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        color: root.ink
        size: root.text / 2
        text: root.pages > 1 ? (root.page + 1) + " / " + root.pages : ""
    }

    Item {
        id: place

        height: root.roomHigh
        width: root.roomWide
        x: root.inset
        y: root.height - root.inset - height

        Repeater {
            id: cells

            model: root.numbers

            NumberCell {
                readonly property int spot: index - root.page * root.columns * root.rows

                accentColor: root.accentColor
                accentInk: root.accentInk
                em: root.em
                height: Math.round(root.high * root.em)
                ink: root.ink
                objectName: "number:" + number
                visible: spot >= 0 && spot < root.columns * root.rows
                width: place.width / root.columns
                x: Theme.fromStart((spot % root.columns) * width, width, place.width)
                y: Math.floor(spot / root.columns) * height
            }
        }
    }
}
