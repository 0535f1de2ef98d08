pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Digits and Latin letters, ten a row. It shows nothing of what is typed.
 */
Column {
    id: root

    /*! Small letters and a space, for words instead of codes. */
    property bool words: false

    readonly property list<string> rows: root.words ? ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"] : ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    readonly property real gap: Math.max(Theme.px(11), Theme.mm(2.5))
    /*! Narrower its keys would be too small for a finger. */
    readonly property real leastWidth: 10 * Theme.target + 9 * root.gap
    readonly property real keyWidth: Math.floor(Math.min(Theme.px(120), (root.width - 9 * root.gap) / 10))
    readonly property real keyHeight: Math.max(Theme.target, Theme.px(Theme.upright ? 124 : 88), Theme.type.h2.lineHeight)
    /*! The space has its word; where that is too long for a place among the letters, a row of its own. */
    readonly property bool spaceBelow: root.words && below.implicitWidth > 1.5 * root.keyWidth + root.gap / 2
    readonly property real longKey: (root.words && !root.spaceBelow ? 1.5 * root.keyWidth + root.gap / 2 : 2 * root.keyWidth + root.gap)

    signal erasePressed
    signal typed(letters: string)

    Accessible.name: qsTr("字母键盘")
    Accessible.role: Accessible.Grouping
    spacing: root.gap

    Repeater {
        model: root.rows

        Row {
            id: row

            required property string modelData
            required property int index

            // Latin letters stand as on every keyboard.
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap

            Repeater {
                model: row.modelData.split("")

                LetterKey {
                    required property string modelData

                    height: root.keyHeight
                    letter: modelData
                    width: root.keyWidth

                    onClicked: root.typed(letter)
                }
            }

            LetterKey {
                height: root.keyHeight
                letter: " "
                visible: root.words && !root.spaceBelow && row.index === 3
                width: root.longKey

                onClicked: root.typed(letter)
            }

            LetterKey {
                height: root.keyHeight
                letter: ""
                visible: row.index === 3
                width: root.longKey

                onClicked: root.erasePressed()
            }
        }
    }

    LetterKey {
        id: below

        anchors.horizontalCenter: parent.horizontalCenter
        height: root.keyHeight
        letter: " "
        visible: root.spaceBelow
        width: Math.max(implicitWidth, 4 * root.keyWidth + 3 * root.gap)

        onClicked: root.typed(letter)
    }
}
