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

        bandHeight: band.visible ? band.height : 0
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

    TrainingBand {
        id: band

        k: Math.min(root.width / (root.height >= root.width ? 1080 : 1920), root.height / (root.height >= root.width ? 1920 : 1080))
        kiosk: root.kiosk
        pixelsPerMm: area.pixelsPerMm
        visible: root.kiosk?.stand.training ?? false
        width: root.width
    }

    Rectangle {
        // Codes, large print and high contrast keep all their light.
        anchors.fill: parent
        color: "black"
        objectName: "darkness"
        opacity: root.kiosk?.stand.darkened ?? 0
        visible: opacity > 0 && !Theme.simplified && !Theme.highContrast && root.first !== "payment"
    }

    onWholeChanged: others.setSource("Diandian/Screens/TerminalScreens.qml", {
        kiosk: root.whole
    })
}
