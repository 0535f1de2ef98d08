pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Screens
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The window. It shows the start screen by itself until the terminal is open; then all other screens join it.
 */
Window {
    id: root

    required property FrontViewModel kiosk

    /*! The view model of all screens, once the terminal is open. */
    property FrontViewModel whole: null

    readonly property string first: root.kiosk?.session.screen ?? ""

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.kiosk?.language.rightToLeft ?? false
    color: Theme.color.canvas
    objectName: "window"
    title: root.kiosk.store.name
    visible: true

    ScreenArea {
        id: area

        kiosk: root.kiosk
        windowHeight: root.height
        windowWidth: root.width
    }

    ScreenPart {
        enabled: !root.kiosk.help.open && !root.kiosk.language.choosing
        file: root.first === "start" ? "Screens/StartScreen" : root.first === "closed" ? "Screens/ClosedScreen" : root.whole ? "" : "Screens/OpeningScreen"
        kiosk: root.kiosk
        objectName: "frontPart"
        rises: root.whole !== null
    }

    Loader {
        id: others

        anchors.fill: parent
        focus: true
    }

    ScreenPart {
        file: !root.whole && root.kiosk.language.choosing ? "Screens/LanguageSheet" : ""
        kiosk: root.kiosk
    }

    ScreenPart {
        file: !root.whole && root.kiosk.help.open ? "Screens/HelpDialog" : ""
        kiosk: root.kiosk
    }

    onWholeChanged: others.setSource("Diandian/Screens/TerminalScreens.qml", {
        kiosk: root.whole
    })
}
