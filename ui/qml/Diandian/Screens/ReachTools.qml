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

    implicitHeight: Math.max(Theme.layout.topBar, tools.y + tools.height + Theme.space.s4)

    Flow {
        id: tools

        anchors.left: parent.left
        anchors.right: help.left
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap
        y: help.y

        ToolButton {
            iconName: "arrows-vertical"
            label: qsTr("退出轮椅模式")
            objectName: "leaveReach"

            onClicked: root.kiosk.session.setReach(false)
        }

        ToolButton {
            Accessible.name: root.kiosk.language.many ? qsTr("选语言") : root.kiosk.session.otherLanguageName
            iconName: "globe"
            label: root.kiosk.language.many ? root.kiosk.language.shortName : root.kiosk.session.otherLanguageShort
            objectName: root.kiosk.language.many ? "chooseLanguage" : "switchLanguage"

            onClicked: root.kiosk.language.many ? root.kiosk.language.ask() : root.kiosk.session.switchLanguage()
        }

        ToolButton {
            iconName: "text-aa"
            label: qsTr("大字版")
            objectName: "startSimplified"

            onClicked: root.kiosk.session.startSimplified()
        }

        ToolButton {
            iconName: "magnifying-glass"
            label: qsTr("搜索")
            objectName: "openSearch"

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
