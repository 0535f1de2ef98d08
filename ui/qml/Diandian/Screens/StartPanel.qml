pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The two choices that start an order, the modes, and the languages.
 */
Rectangle {
    id: root

    required property FrontViewModel kiosk

    readonly property bool reach: root.kiosk.session.mode === "reach"
    readonly property real inset: Theme.space.s7
    readonly property real lowerHeight: tools.height + languages.height + 2 * column.spacing
    /*! What is left for the choices where the panel's height is given. */
    readonly property real choiceRoom: root.height - 2 * root.inset - root.lowerHeight - (choices.rowsShown - 1) * column.spacing
    /*! The least height in which all of it stands. */
    readonly property real needed: 2 * root.inset + choices.rowsShown * choices.least + (choices.rowsShown - 1) * column.spacing + root.lowerHeight

    color: Theme.color.canvas
    radius: Theme.portrait ? Theme.radius.sheet : 0

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.px(28)

        Grid {
            id: choices

            readonly property real choiceWidth: Theme.portrait ? (width - (columns - 1) * columnSpacing) / columns : width
            readonly property int rowsShown: Math.ceil(Math.max(1, list.count) / choices.columns)
            readonly property real tallest: Array.from(choices.children).reduce((most, each) => Math.max(most, (each as StartChoice)?.implicitHeight ?? 0), 0)
            readonly property real least: Math.max(choices.tallest, Theme.px(Theme.upright ? 400 : Theme.portrait ? 260 : 132))
            readonly property real choiceHeight: Theme.portrait ? choices.least : Math.max(choices.least, Math.min(Theme.px(360), root.choiceRoom / choices.rowsShown))

            columnSpacing: Theme.px(32)
            columns: Theme.portrait && list.count > 1 ? 2 : 1
            rowSpacing: column.spacing
            width: parent.width

            Repeater {
                id: list

                model: root.kiosk.session.ways

                StartChoice {
                    required property string way
                    required property string name
                    required property bool first

                    height: choices.choiceHeight
                    label: name
                    objectName: "start:" + way
                    picture: Qt.resolvedUrl(`../../../../assets/pictures/${way === "takeaway" ? "takeout-box" : "fork-and-knife-with-plate"}.webp`)
                    primary: first
                    width: choices.choiceWidth

                    onClicked: root.kiosk.session.start(way)
                }
            }
        }

        Flow {
            id: tools

            /*! Side by side where the words have room beside their icons. */
            readonly property real half: Math.floor((width - spacing) / 2)
            readonly property real buttonWidth: tools.half >= Theme.type.cta.pixelSize * (7.5 + 10 * Theme.letterSpacing) ? tools.half : tools.width
            /*! All stand as high as the highest. */
            readonly property real tallest: Array.from(tools.children).reduce((most, each) => Math.max(most, (each as KioskButton)?.implicitHeight ?? 0), 0)

            spacing: Theme.gap
            width: parent.width

            KioskButton {
                horizontalPadding: Theme.space.s3
                iconLeft: "text-aa"
                kind: KioskButton.Outline
                label: qsTr("大字版")
                objectName: "startSimplified"
                visible: root.kiosk.session.simplifiedOffered
                height: tools.tallest
                width: tools.buttonWidth

                onClicked: root.kiosk.session.startSimplified()
            }

            KioskButton {
                horizontalPadding: Theme.space.s3
                iconLeft: "wheelchair-motion"
                kind: KioskButton.Outline
                label: qsTr("轮椅模式")
                objectName: "startReach"
                visible: !root.reach && root.kiosk.session.reachOffered
                height: tools.tallest
                width: tools.buttonWidth

                onClicked: root.kiosk.session.setReach(true)
            }

            ContrastButton {
                visible: root.kiosk.session.contrastOffered
                horizontalPadding: Theme.space.s3
                kiosk: root.kiosk
                height: tools.tallest
                width: tools.buttonWidth
            }

            KioskButton {
                horizontalPadding: Theme.space.s3
                iconLeft: "bell-ringing"
                kind: KioskButton.Outline
                label: qsTr("叫店员")
                objectName: "help"
                height: tools.tallest
                width: root.reach ? tools.width : tools.buttonWidth

                onClicked: root.kiosk.help.call()
            }

            KioskButton {
                iconLeft: "arrows-vertical"
                kind: KioskButton.Outline
                label: qsTr("退出轮椅模式")
                objectName: "leaveReach"
                visible: root.reach
                height: tools.tallest
                width: tools.width

                onClicked: root.kiosk.session.setReach(false)
            }
        }

        LanguageRow {
            id: languages

            anchors.horizontalCenter: parent.horizontalCenter
            kiosk: root.kiosk
            room: parent.width
        }
    }
}
