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

    /*! Beside the keyboard too little would be left for the results. */
    readonly property bool stacked: Theme.upright || root.width - keyboard.implicitWidth < root.width * 0.35

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

        anchors.bottom: root.stacked ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.right: root.stacked ? parent.right : keyboard.left
        anchors.top: bar.bottom
        kiosk: root.kiosk
    }

    LetterKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: root.stacked ? implicitHeight : parent.height - bar.height
        kiosk: root.kiosk
        below: root.stacked
        view: results
        width: root.stacked ? parent.width : Math.max(Math.round(parent.width * 0.5), implicitWidth)
    }
}
