import QtQuick
import Diandian.Theme

/*!
 * Moves a list on by a page; at its end back to the top.
 */
NumberAnimation {
    id: root

    required property Flickable view

    readonly property real room: root.view.contentHeight + root.view.topMargin + root.view.bottomMargin - root.view.height
    readonly property real first: root.view.originY - root.view.topMargin
    readonly property bool atEnd: root.view.contentY >= root.first + root.room - 1

    function turn(): void {
        root.stop();
        root.from = root.view.contentY;
        root.to = root.atEnd ? root.first : Math.min(root.first + root.room, root.view.contentY + root.view.height * 0.8);
        root.start();
    }

    duration: Theme.motion.page
    easing.type: Theme.motion.standard
    property: "contentY"
    target: root.view
}
