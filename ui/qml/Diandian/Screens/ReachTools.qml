pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Reach mode's tools: the way out of it, language, large text, search; call staff where it is on every screen.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    /*! Without its word the magnifier still says what it is: so all stand in one row where words are long. */
    readonly property real others: leave.width + language.width + large.width + 4 * Theme.gap
    readonly property real searchWidth: letters.advanceWidth(search.label) + letters.height + Theme.space.s3 + 2 * Theme.space.s5

    implicitHeight: Math.max(Theme.layout.topBar, tools.y + tools.height + Theme.space.s4)

    FontMetrics {
        id: letters

        font.family: Theme.fontFamily
        font.pixelSize: Theme.type.labelS.pixelSize
        font.weight: Theme.type.labelS.weight
    }

    Flow {
        id: tools

        anchors.left: parent.left
        anchors.right: help.left
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap
        y: help.y

        ToolButton {
            id: leave

            iconName: "arrows-vertical"
            label: qsTr("退出轮椅模式")
            objectName: "leaveReach"
            visible: root.kiosk.session.standardOffered
            width: Math.min(implicitWidth, tools.width)

            onClicked: root.kiosk.session.setReach(false)
        }

        ToolButton {
            id: language

            Accessible.name: root.kiosk.language.many ? qsTr("选语言") : root.kiosk.session.otherLanguageName
            iconName: "globe"
            label: root.kiosk.language.many ? root.kiosk.language.shortName : root.kiosk.session.otherLanguageShort
            objectName: root.kiosk.language.many ? "chooseLanguage" : "switchLanguage"
            visible: root.kiosk.session.otherLanguageName !== ""

            onClicked: root.kiosk.language.many ? root.kiosk.language.ask() : root.kiosk.session.switchLanguage()
        }

        ToolButton {
            id: large

            iconName: "text-aa"
            label: qsTr("大字版")
            objectName: "startSimplified"
            visible: root.kiosk.session.simplifiedOffered

            onClicked: root.kiosk.session.startSimplified()
        }

        ToolButton {
            id: search

            iconName: "magnifying-glass"
            label: qsTr("搜索")
            objectName: "openSearch"
            showLabel: root.others + root.searchWidth <= tools.width

            onClicked: root.kiosk.session.openSearch()
        }
    }

    HelpButton {
        id: help

        anchors.right: parent.right
        y: (Theme.layout.topBar - height) / 2

        onClicked: root.kiosk.help.call()
    }
}
