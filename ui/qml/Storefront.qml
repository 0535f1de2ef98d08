pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Screens
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The start screen by itself, until the terminal behind it is open. What is chosen meanwhile waits for it.
 */
Window {
    id: root

    required property FrontViewModel kiosk

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

    Item {
        anchors.bottomMargin: area.freeBelow
        anchors.fill: parent
        anchors.topMargin: area.freeAbove
        focus: true

        Loader {
            active: root.kiosk.session.screen === "start"
            anchors.fill: parent
            enabled: !root.kiosk.help.open && !root.kiosk.language.choosing

            sourceComponent: StartScreen {
                kiosk: root.kiosk
            }
        }

        Loader {
            active: root.kiosk.session.screen !== "start"
            anchors.fill: parent

            Component.onCompleted: setSource("Diandian/Screens/OpeningScreen.qml")
        }

        Loader {
            active: root.kiosk.language.choosing
            anchors.fill: parent

            Component.onCompleted: setSource("Diandian/Screens/LanguageSheet.qml", {
                kiosk: root.kiosk
            })
        }

        Loader {
            active: root.kiosk.help.open
            anchors.fill: parent

            Component.onCompleted: setSource("Diandian/Screens/HelpDialog.qml", {
                kiosk: root.kiosk
            })
        }
    }
}
