pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The first screen: what there is, and the two ways to begin.
 */
Rectangle {
    id: root

    required property FrontViewModel kiosk

    color: Theme.color.hero

    StartHero {
        anchors.bottom: Theme.portrait ? panel.top : parent.bottom
        anchors.bottomMargin: Theme.portrait ? -Theme.space.s2 : 0
        anchors.left: parent.left
        anchors.right: Theme.portrait ? parent.right : panel.left
        anchors.top: parent.top
        kiosk: root.kiosk
    }

    StartPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? -radius : 0
        anchors.right: parent.right
        height: Theme.portrait ? implicitHeight + radius : parent.height
        kiosk: root.kiosk
        width: Theme.portrait ? parent.width : Math.round(parent.width * (Theme.reach ? 0.5 : 0.42))
    }
}
