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

    /*! Whether the card is asked for; a card that is scanned counts at any time. */
    property bool byCard: false

    color: Theme.color.canvas
    objectName: "staffPin"

    Rectangle {
        id: side

        anchors.left: parent.left
        height: Theme.portrait ? Theme.px(700) : parent.height
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

        ShopSign {
            anchors.left: parent.left
            anchors.margins: root.margin
            anchors.right: parent.right
            anchors.top: parent.top
            caption: root.kiosk.store.branch
            store: root.kiosk.store
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.portrait ? -Theme.px(40) : -Theme.px(130)
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

        DoorFacts {
            anchors.bottom: version.top
            anchors.bottomMargin: Theme.portrait ? Theme.space.s4 : Theme.px(88)
            anchors.left: parent.left
            anchors.margins: root.margin
            anchors.right: parent.right
            model: root.kiosk.staffDoor.facts
        }

        StaffText {
            id: version

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.portrait ? Theme.space.s5 : root.margin
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
                text: root.byCard ? qsTr("刷员工卡") : qsTr("输入 %1 位密码").arg(root.staff.pinLength)
            }

            PinDots {
                opacity: root.byCard ? 0 : 1
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

            Item {
                anchors.horizontalCenter: parent.horizontalCenter
                height: keypad.height
                width: keypad.width

                Keypad {
                    id: keypad

                    enabled: !root.staff.locked && !root.staff.busy
                    keyHeight: Math.max(Theme.staffTarget, Theme.px(Theme.portrait ? 132 : 116))
                    keyWidth: Math.max(Theme.target, Theme.px(200))
                    objectName: "keypad"
                    opacity: root.staff.locked ? 0.5 : 1
                    visible: !root.byCard

                    onClearPressed: root.staff.clear()
                    onDigitPressed: digit => root.staff.digit(digit)
                    onErasePressed: root.staff.erase()
                }

                CardGuide {
                    anchors.fill: parent
                    visible: root.byCard
                }
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space.s5

                StaffButton {
                    anchors.verticalCenter: parent.verticalCenter
                    height: Math.max(Theme.px(80), implicitHeight)
                    iconName: root.byCard ? "key" : "identification-card"
                    label: root.byCard ? qsTr("改用密码") : qsTr("刷员工卡")
                    objectName: "byCard"

                    onClicked: root.byCard = !root.byCard
                }

                StaffText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.color.inkMuted
                    rank: Theme.staffType.h2
                    text: qsTr("忘记密码？找店长")
                    width: Math.min(implicitWidth, Theme.px(360))
                    wrapMode: Text.WordWrap
                }
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
