pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Staff sign in by a PIN that is never shown; too many wrong ones lock the keypad for the time the message counts.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffViewModel staff: root.kiosk.staff
    readonly property real margin: Theme.px(64)

    color: Theme.color.canvas
    objectName: "staffPin"

    Rectangle {
        id: side

        anchors.left: parent.left
        height: Theme.portrait ? Theme.px(560) : parent.height
        width: Theme.portrait ? parent.width : Theme.px(800)

        gradient: Gradient {
            GradientStop {
                color: Theme.color.heroAlt
                position: 0
            }

            GradientStop {
                color: Theme.color.hero
                position: 1
            }
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            y: root.margin

            StaffText {
                anchors.left: parent.left
                color: Theme.color.onHero
                rank: Theme.staffType.h1
                text: root.kiosk.store.name
            }

            StaffText {
                anchors.left: parent.left
                color: Theme.color.onHeroMuted
                text: root.kiosk.store.branch
                visible: text !== ""
            }
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.portrait ? Theme.px(60) : -Theme.px(90)
            spacing: Theme.space.s3
            width: parent.width - 2 * root.margin

            AppText {
                Accessible.role: Accessible.Heading
                color: Theme.color.onHero
                objectName: "title"
                rank: Theme.type.priceHero
                text: qsTr("店员登录")
                width: parent.width
                wrapMode: Text.WordWrap
            }

            AppText {
                color: Theme.color.onHeroMuted
                rank: Theme.type.body
                text: qsTr("看订单、收现金、改库存、日结")
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }

        StaffText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.margin
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            color: Theme.color.onHeroMuted
            rank: Theme.staffType.caption
            text: qsTr("版本 %1").arg(root.kiosk.version)
        }
    }

    Item {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : side.right
        anchors.right: parent.right
        anchors.top: Theme.portrait ? side.bottom : parent.top

        Column {
            id: entry

            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.portrait ? 0 : Theme.px(20)
            spacing: Theme.px(Theme.portrait ? 40 : 28)

            StaffText {
                anchors.horizontalCenter: parent.horizontalCenter
                rank: Theme.type.h2
                text: qsTr("输入 %1 位密码").arg(root.staff.pinLength)
            }

            PinDots {
                anchors.horizontalCenter: parent.horizontalCenter
                entered: root.staff.entered
                length: root.staff.pinLength
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space.s3

                AppIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.error
                    filled: true
                    name: root.staff.locked ? "clock" : "warning-circle"
                    opacity: message.text === "" ? 0 : 1
                    size: Theme.px(32)
                }

                AppText {
                    id: message

                    Accessible.role: Accessible.AlertMessage
                    color: Theme.color.error
                    objectName: "message"
                    rank: Theme.type.labelS
                    text: root.staff.message
                }
            }

            Keypad {
                anchors.horizontalCenter: parent.horizontalCenter
                enabled: !root.staff.locked && !root.staff.busy
                keyHeight: Math.max(Theme.staffTarget, Theme.px(Theme.portrait ? 132 : 116))
                keyWidth: Math.max(Theme.target, Theme.px(200))
                objectName: "keypad"
                opacity: root.staff.locked ? 0.5 : 1

                onClearPressed: root.staff.clear()
                onDigitPressed: digit => root.staff.digit(digit)
                onErasePressed: root.staff.erase()
            }

            StaffText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.color.inkMuted
                rank: Theme.type.labelS
                text: qsTr("也可以刷员工卡；忘记密码请找店长")
            }
        }
    }

    KioskButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(40)
        iconLeft: "x"
        kind: KioskButton.Outline
        label: qsTr("返回点餐")
        objectName: "leave"
        size: KioskButton.Compact

        onClicked: root.staff.leave()
    }
}
