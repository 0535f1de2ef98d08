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

    color: page.turned ? Theme.color.canvas : Theme.color.hero

    TurnedPage {
        id: page

        anchors.fill: parent
        areaName: "startArea"
        needed: Theme.portrait ? hero.needed + panel.needed : Math.max(hero.needed, panel.needed)

        StartHero {
            id: hero

            anchors.left: parent.left
            height: Theme.portrait ? page.pageHeight - panel.needed + Theme.space.s2 : page.pageHeight
            kiosk: root.kiosk
            width: Theme.portrait ? page.width : page.width - panel.width
        }

        StartPanel {
            id: panel

            anchors.right: parent.right
            height: Theme.portrait ? panel.needed + radius : page.pageHeight
            kiosk: root.kiosk
            width: Theme.portrait ? page.width : Math.round(page.width * (Theme.reach ? 0.5 : 0.42))
            y: Theme.portrait ? page.pageHeight - panel.needed : 0
        }
    }
}
