pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The terminal's settings, part by part: changed here first, and saved all together. From here staff go into training.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffSettingsViewModel settings: root.kiosk.staffSettings
    readonly property StaffTrainingViewModel training: root.kiosk.staffTraining

    objectName: "settingsPage"

    Item {
        id: page

        anchors.fill: parent
        enabled: !root.training.asks
        objectName: "settingsPart"

        PageHead {
            id: head

            note: root.settings.note
            title: qsTr("设置")
            width: parent.width

            StaffButton {
                iconName: "pencil-simple"
                kind: root.training.on ? KioskButton.Primary : KioskButton.Outline
                label: root.training.on ? qsTr("结束训练") : qsTr("进入训练")
                loading: root.training.busy
                objectName: "training"
                visible: root.training.offered

                onClicked: root.training.ask()
            }
        }

        Flow {
            id: sections

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.space.s4
            spacing: Theme.space.s3

            Repeater {
                model: root.settings.sections

                PileChip {
                    required property string sectionId

                    objectName: "section:" + sectionId

                    onClicked: root.settings.openSection(sectionId)
                }
            }
        }

        Card {
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space.s4
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: sections.bottom
            anchors.topMargin: Theme.space.s4

            SteadyList {
                id: list

                anchors.fill: parent
                anchors.margins: Theme.space.s5
                entries: root.settings.settings
                objectName: "settings"

                delegate: SettingEntry {
                    objectName: "setting:" + key
                    width: list.width

                    onLess: root.settings.less(key)
                    onMore: root.settings.more(key)
                    onTurned: root.settings.turn(key)
                }
            }
        }

        Item {
            id: foot

            anchors.bottom: parent.bottom
            height: save.height
            width: parent.width

            StaffText {
                anchors.left: parent.left
                anchors.right: undo.left
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.inkMuted
                text: qsTr("保存后马上用，断网也能改；谁改了什么都记在操作记录里。")
                wrapMode: Text.WordWrap
            }

            StaffButton {
                id: undo

                anchors.right: save.left
                anchors.rightMargin: Theme.space.s3
                enabled: root.settings.changed && !root.settings.busy
                height: save.height
                label: qsTr("不改了")
                objectName: "undo"

                onClicked: root.settings.undo()
            }

            StaffButton {
                id: save

                anchors.right: parent.right
                enabled: root.settings.changed && !root.settings.busy
                height: Math.max(Theme.px(80), implicitHeight)
                iconName: "check"
                kind: KioskButton.Primary
                label: root.settings.changed ? qsTr("保存") : qsTr("没有改动")
                loading: root.settings.busy
                objectName: "save"

                onClicked: root.settings.save()
            }
        }
    }

    Loader {
        active: root.training.asks
        anchors.fill: parent
        // Over the page's margins, too.
        anchors.margins: -Theme.px(32)

        sourceComponent: TrainingQuestion {
            training: root.training
        }
    }
}
