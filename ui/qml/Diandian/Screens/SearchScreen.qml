pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Finding a product by its first letters. Results stand above or beside the keyboard, never behind it.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    color: Theme.color.canvas

    SearchBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        kiosk: root.kiosk
    }

    SearchResults {
        id: results

        anchors.bottom: Theme.portrait ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.right: Theme.portrait ? parent.right : keyboard.left
        anchors.top: bar.bottom
        kiosk: root.kiosk
    }

    LetterKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Theme.portrait ? implicitHeight : parent.height - bar.height
        kiosk: root.kiosk
        view: results
        width: Theme.portrait ? parent.width : Math.max(Math.round(parent.width * 0.5), implicitWidth)
    }
}
