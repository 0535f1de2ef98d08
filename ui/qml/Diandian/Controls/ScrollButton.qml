pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Pages through a list by taps, for those who cannot swipe. At the end it leads back to the top.
 */
RoundButton {
    id: root

    required property Flickable view

    readonly property real room: root.view.contentHeight + root.view.topMargin + root.view.bottomMargin - root.view.height
    readonly property real first: root.view.originY - root.view.topMargin
    readonly property bool atEnd: root.view.contentY >= root.first + root.room - 1

    function turn(): void {
        glide.stop();
        glide.from = root.view.contentY;
        glide.to = root.atEnd ? root.first : Math.min(root.first + root.room, root.view.contentY + root.view.height * 0.8);
        glide.start();
    }

    iconName: root.atEnd ? "caret-up" : "caret-down"
    label: root.atEnd ? qsTr("回到顶部") : qsTr("往下看")
    objectName: "scroll"
    visible: root.room > 1

    NumberAnimation {
        id: glide

        duration: Theme.motion.page
        easing.type: Theme.motion.standard
        property: "contentY"
        target: root.view
    }

    onClicked: root.turn()
}
