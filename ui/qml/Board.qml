pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Board
import Diandian.Screens
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The pick-up board's window.
 */
Window {
    id: root

    required property BoardViewModel kiosk

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.kiosk?.language.rightToLeft ?? false
    color: Theme.color.hero
    objectName: "window"
    title: root.kiosk.store.name
    visible: true

    ScreenArea {
        kiosk: root.kiosk
        windowHeight: root.height
        windowWidth: root.width
    }

    BoardScreen {
        anchors.fill: parent
        board: root.kiosk
    }
}
