pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Asks whether somebody is still there, over the whole screen and without hurry; help stays where it was.
 */
BigPage {
    id: root

    required property KioskViewModel kiosk

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    objectName: "idleDialog"
    step: root.kiosk.simplified.step
    stepText: root.kiosk.simplified.stepText
    steps: root.kiosk.simplified.steps
    title: qsTr("还在点餐吗？")

    footer: [
        KioskButton {
            id: end

            height: stay.height
            kind: KioskButton.Outline
            label: qsTr("不点了")
            objectName: "end"
            size: KioskButton.Compact
            width: Math.max(implicitWidth, Theme.px(Theme.portrait ? 320 : 0))

            onClicked: root.kiosk.idle.end()
        },
        KioskButton {
            id: stay

            label: qsTr("我还在")
            objectName: "stay"
            size: KioskButton.Large
            width: waiting.width - end.width - Theme.gap

            onClicked: root.kiosk.idle.stay()
        }
    ]

    onHelpRequested: root.kiosk.help.call()
    onReadRequested: root.kiosk.voice.read()

    // What is below must not be touched.
    MouseArea {
        height: root.height
        width: root.width
        x: -root.margin
        y: -parent.y
        z: -1
    }

    WaitingCard {
        id: waiting

        anchors.verticalCenter: parent.verticalCenter
        detail: root.kiosk.idle.emptiesCart ? qsTr("到时间没人点，就清空，回到首页") : qsTr("到时间没人点，就回到首页")
        iconName: "clock"
        progress: root.kiosk.idle.progress
        text: qsTr("不着急，还有 %1 秒").arg(root.kiosk.idle.secondsLeft)
        width: parent.width
    }
}
