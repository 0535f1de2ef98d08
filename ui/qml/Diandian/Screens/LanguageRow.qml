pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * All languages beside each other, as wide as there is room; in two rows where one does not hold them.
 */
Grid {
    id: root

    required property FrontViewModel kiosk
    required property real room

    readonly property real words: Array.from(root.children).reduce((sum, each) => sum + ((each as LanguageButton)?.wordWidth ?? 0), 0)
    /*! Room left and right of each name, with all of them in one row. */
    readonly property real air: (root.room - root.words - (list.count - 1) * Theme.gap) / (2 * list.count)
    readonly property bool oneRow: root.air >= Theme.space.s2
    readonly property real beside: root.oneRow ? Math.min(Theme.space.s7, root.air) : Theme.space.s5

    /*! The longest name, with room on both sides of it. */
    readonly property real widest: Array.from(root.children).reduce((most, each) => Math.max(most, (each as LanguageButton)?.wordWidth ?? 0), 0) + 2 * Theme.space.s5
    readonly property int fitting: Math.max(1, Math.floor((root.room + Theme.gap) / (root.widest + Theme.gap)))

    columns: root.oneRow ? list.count : Math.min(root.fitting, Math.ceil(list.count / 2))
    horizontalItemAlignment: Grid.AlignHCenter
    spacing: Theme.gap
    visible: list.count > 1

    Repeater {
        id: list

        model: root.kiosk.session.languages

        LanguageButton {
            required property string tag

            horizontalPadding: root.beside
            objectName: "language:" + tag

            onClicked: root.kiosk.session.setLanguage(tag)
        }
    }
}
