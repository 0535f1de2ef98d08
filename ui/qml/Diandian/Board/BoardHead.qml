pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Who the shop is and what time it is; instead of both, the sentence that calls a number out.
 */
Item {
    id: root

    required property BoardViewModel board
    required property real text
    /*! Lines that a sentence may take. */
    required property int lines

    readonly property real line: Math.round(1.3 * root.text)

    implicitHeight: root.lines * root.line

    BoardText {
        anchors.left: parent.left
        anchors.right: clock.left
        anchors.rightMargin: root.text / 2
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        size: root.text
        maximumLineCount: root.lines
        objectName: "boardStore"
        text: root.board.store.name
        visible: !call.visible
        wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
    }

    BoardText {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        size: root.text
        objectName: "boardClock"
        text: root.board.clock
        visible: !call.visible
    }

    Rectangle {
        id: call

        anchors.fill: parent
        border.color: Theme.color.highlight
        border.width: Theme.stroke.control
        color: Theme.color.heroAlt
        radius: Theme.radius.md
        visible: root.board.caption !== ""

        BoardText {
            Accessible.role: Accessible.AlertMessage
            anchors.centerIn: parent
            color: Theme.color.highlight
            elide: Text.ElideRight
            size: root.text
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: root.lines
            objectName: "boardCaption"
            text: root.board.caption
            width: parent.width - root.text
            wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
        }
    }
}
