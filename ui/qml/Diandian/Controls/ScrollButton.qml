pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Pages through a list by taps, for those who cannot swipe. At the end it leads back to the top.
 */
RoundButton {
    id: root

    required property Flickable view

    readonly property real room: pages.room

    iconName: pages.atEnd ? "caret-up" : "caret-down"
    label: pages.atEnd ? qsTr("回到顶部") : qsTr("往下看")
    objectName: "scroll"
    visible: root.room > 1

    PageGlide {
        id: pages

        view: root.view
    }

    onClicked: pages.turn()
}
