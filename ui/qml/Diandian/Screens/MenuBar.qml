pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The menu's top bar: the shop, how one eats, search, language, large text, call staff.
 */
TopBar {
    id: root

    required property KioskViewModel kiosk

    readonly property real largeWidth: words.implicitWidth + Theme.px(36) + Theme.space.s3 + 2 * Theme.space.s5
    /*! What stands in the bar at least, with all labels. */
    readonly property real fixedWidth: store.implicitWidth + Math.round(Theme.type.h2.pixelSize * 1.72) + language.implicitWidth + 2 * root.largeWidth + Theme.target + (Theme.portrait ? 0 : fulfilment.width) + 6 * Theme.gap + 2 * Theme.layout.margin
    readonly property bool roomy: root.fixedWidth <= root.width

    logo: root.kiosk.store.logo
    logoText: root.kiosk.store.mark
    place: Theme.portrait ? root.kiosk.session.fulfilmentText : root.kiosk.store.branch
    placeIcon: Theme.portrait ? "fork-knife" : ""
    storeName: root.kiosk.store.name

    onHelpClicked: root.kiosk.help.call()

    StoreMark {
        id: store

        logoText: root.logoText
        name: root.storeName
        place: root.place
        visible: false
    }

    AppText {
        id: words

        decorative: true
        rank: Theme.type.labelS
        text: qsTr("大字版")
        visible: false
    }

    AppText {
        id: longer

        decorative: true
        rank: Theme.type.label
        text: fulfilment.options[0].length > fulfilment.options[1].length ? fulfilment.options[0] : fulfilment.options[1]
        visible: false
    }

    SegmentedControl {
        id: fulfilment

        // Room for the mark of the chosen one beside the longer word.
        readonly property real least: 2 * (longer.implicitWidth + Math.round(Theme.type.label.pixelSize * 1.1) + Theme.space.s2 + 2 * Theme.space.s5) + 2 * Theme.space.s1

        anchors.verticalCenter: parent.verticalCenter
        currentIndex: root.kiosk.session.fulfilment === "dine_in" ? 0 : 1
        label: qsTr("用餐方式")
        objectName: "setFulfilment"
        options: [qsTr("堂食"), qsTr("外带")]
        // The cart has the same switch.
        visible: root.kiosk.session.otherFulfilment !== "" && !Theme.portrait && root.fixedWidth - root.largeWidth + Theme.target <= root.width
        width: Math.max(Theme.px(300), least)

        onSelected: index => root.kiosk.session.setFulfilment(index === 0 ? "dine_in" : "takeaway")
    }

    SearchPrompt {
        readonly property real offered: Math.min(Theme.px(440), root.width - root.fixedWidth + Theme.target)

        anchors.verticalCenter: parent.verticalCenter
        objectName: "openSearch"
        width: Theme.portrait || offered < wordyWidth ? implicitWidth : offered

        onClicked: root.kiosk.session.openSearch()
    }

    ToolButton {
        id: language

        Accessible.name: root.kiosk.language.many ? qsTr("选语言") : root.kiosk.session.otherLanguageName
        anchors.verticalCenter: parent.verticalCenter
        iconName: "globe"
        label: root.kiosk.language.many ? root.kiosk.language.shortName : root.kiosk.session.otherLanguageShort
        objectName: root.kiosk.language.many ? "chooseLanguage" : "switchLanguage"
        visible: root.kiosk.session.otherLanguageName !== ""

        onClicked: root.kiosk.language.many ? root.kiosk.language.ask() : root.kiosk.session.switchLanguage()
    }

    ToolButton {
        id: large

        anchors.verticalCenter: parent.verticalCenter
        iconName: "text-aa"
        label: words.text
        objectName: "startSimplified"
        showLabel: root.roomy
        visible: root.kiosk.session.simplifiedOffered

        onClicked: root.kiosk.session.startSimplified()
    }
}
