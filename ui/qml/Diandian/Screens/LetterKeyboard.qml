pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Digits and Latin letters, ten a row; in Chinese they are the initials of the words.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    /*! The results, paged by a button of the keyboard. */
    required property Flickable view
    /*! Below the results; else beside them. */
    property bool below: Theme.upright

    readonly property list<string> rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    readonly property real inset: Math.max(Theme.space.s4, (root.width - 10 * Math.max(Theme.px(110), Theme.target) - 9 * root.gap) / 2)
    readonly property real gap: Math.max(Theme.px(11), Theme.mm(2.5))
    readonly property real keyWidth: Math.floor((root.width - 2 * root.inset - 9 * root.gap) / 10)
    readonly property real keyHeight: Math.max(Theme.target, Theme.px(Theme.upright ? 120 : 112))

    Accessible.name: qsTr("字母键盘")
    Accessible.role: Accessible.Grouping
    color: Theme.color.sunken
    implicitHeight: column.implicitHeight + 2 * Theme.space.s5
    implicitWidth: 10 * Theme.target + 9 * root.gap + 2 * Theme.space.s4

    Rectangle {
        anchors.left: parent.left
        color: Theme.color.line
        height: root.below ? Theme.stroke.hairline : parent.height
        width: root.below ? parent.width : Theme.stroke.hairline
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        spacing: Theme.gap
        y: root.below ? Theme.space.s5 : Math.max(Theme.space.s5, (root.height - height) / 2)

        Item {
            height: Math.max(hint.height, more.visible ? more.height : 0)
            width: parent.width

            AppText {
                id: hint

                anchors.left: parent.left
                anchors.right: more.visible ? more.left : parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.inkMuted
                rank: Theme.type.label
                text: qsTr("点每个字拼音的第一个字母")
                wrapMode: Text.WordWrap
            }

            ScrollButton {
                id: more

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                view: root.view
            }
        }

        Repeater {
            model: root.rows

            Row {
                id: row

                required property string modelData
                required property int index

                // Latin letters stand as on every keyboard.
                LayoutMirroring.childrenInherit: true
                LayoutMirroring.enabled: false
                anchors.horizontalCenter: row.index < 3 ? column.horizontalCenter : undefined
                spacing: root.gap
                x: row.index < 3 ? 0 : root.keyWidth + root.gap

                Repeater {
                    model: row.modelData.split("")

                    LetterKey {
                        required property string modelData

                        height: root.keyHeight
                        letter: modelData
                        width: root.keyWidth

                        onClicked: root.kiosk.search.type(letter)
                    }
                }

                LetterKey {
                    height: root.keyHeight
                    letter: ""
                    visible: row.index === 3
                    width: 2 * root.keyWidth + root.gap

                    onClicked: root.kiosk.search.erase()
                }
            }
        }
    }
}
