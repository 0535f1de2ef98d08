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
    readonly property real lowerHeight: tools.height + languages.height + 2 * Theme.px(28)
    /*! What is left for the choices where the panel's height is given. */
    readonly property real choiceRoom: root.height - 2 * root.inset - root.lowerHeight - (Theme.portrait ? 0 : Theme.px(28))

    color: Theme.color.canvas
    implicitHeight: column.implicitHeight + 2 * root.inset
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
            readonly property real choiceHeight: Theme.portrait ? Theme.px(400) : Math.min(Theme.px(360), root.choiceRoom / 2)

            columnSpacing: Theme.px(32)
            columns: Theme.portrait && list.count > 1 ? 2 : 1
            rowSpacing: Theme.px(28)
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

            readonly property real buttonWidth: Math.floor((width - spacing) / 2)

            spacing: Theme.gap
            width: parent.width

            KioskButton {
                horizontalPadding: Theme.space.s3
                iconLeft: "text-aa"
                kind: KioskButton.Outline
                label: qsTr("大字版")
                objectName: "startSimplified"
                width: tools.buttonWidth

                onClicked: root.kiosk.session.startSimplified()
            }

            KioskButton {
                horizontalPadding: Theme.space.s3
                iconLeft: "wheelchair-motion"
                kind: KioskButton.Outline
                label: qsTr("轮椅模式")
                objectName: "startReach"
                visible: !root.reach
                width: tools.buttonWidth

                onClicked: root.kiosk.session.setReach(true)
            }

            ContrastButton {
                horizontalPadding: Theme.space.s3
                kiosk: root.kiosk
                width: tools.buttonWidth
            }

            KioskButton {
                horizontalPadding: Theme.space.s3
                iconLeft: "bell-ringing"
                kind: KioskButton.Outline
                label: qsTr("叫店员")
                objectName: "help"
                width: root.reach ? tools.width : tools.buttonWidth

                onClicked: root.kiosk.help.call()
            }

            KioskButton {
                iconLeft: "arrows-vertical"
                kind: KioskButton.Outline
                label: qsTr("退出轮椅模式")
                objectName: "leaveReach"
                visible: root.reach
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
