pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Keys for one short text: a table's number, a coupon's code, a note.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property PadViewModel pad: root.kiosk.pad
    readonly property bool digits: root.pad.keys === "digits"

    anchors.fill: parent

    SheetPanel {
        id: panel

        height: Math.min(areaHeight - Theme.px(Theme.upright ? 132 : 48), view.contentHeight + foot.height + 2 * Theme.space.s6 + Theme.radius.sheet / 2)
        objectName: "padSheet"
        sectionSpacing: Theme.space.s5
        title: root.pad.title
        visible: true

        footer: Row {
            id: foot

            readonly property real half: (width - spacing) / 2

            spacing: Theme.space.s5
            width: parent.width

            KioskButton {
                kind: KioskButton.Outline
                label: root.pad.skipLabel
                objectName: "skip"
                size: KioskButton.Large
                visible: root.pad.skipLabel !== ""
                width: foot.half

                onClicked: root.pad.skip()
            }

            KioskButton {
                enabled: root.pad.canConfirm
                label: root.pad.confirmLabel
                objectName: "confirm"
                size: KioskButton.Large
                width: root.pad.skipLabel !== "" ? foot.half : foot.width

                onClicked: root.pad.confirm()
            }
        }

        // The sheet slides to where it stood when it began to; a longer reason may have made it higher since.
        onOpened: y = rest
        onRestChanged: {
            if (opened)
                y = rest;
        }
        onCloseRequested: root.pad.close()
        onHelpRequested: root.kiosk.help.call()

        Column {
            anchors.left: parent.left
            spacing: Theme.space.s2
            // Close and help stand at the right of it.
            height: Math.max(implicitHeight, panel.toolsHeight)
            width: parent.width - panel.toolsWidth

            AppText {
                Accessible.role: Accessible.Heading
                rank: Theme.upright ? Theme.type.h1 : Theme.type.h2
                text: root.pad.title
                width: parent.width
                wrapMode: Text.Wrap
            }

            AppText {
                color: Theme.color.inkMuted
                rank: Theme.type.body
                text: root.pad.hint
                // In landscape the keys need the room.
                visible: text !== "" && (Theme.upright || root.digits)
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        PadField {
            label: root.pad.title
            problem: root.pad.problem
            spaced: root.pad.keys !== "words"
            text: root.pad.text
            width: parent.width
        }

        Keypad {
            anchors.horizontalCenter: parent.horizontalCenter
            keyHeight: Math.max(Theme.target, Theme.px(Theme.upright ? 140 : 88))
            keyWidth: Math.floor((Math.min(parent.width, Theme.px(1000)) - 2 * spacing) / 3)
            objectName: "keypad"
            visible: root.digits

            onClearPressed: root.pad.clear()
            onDigitPressed: digit => root.pad.type(digit)
            onErasePressed: root.pad.erase()
        }

        PadKeyboard {
            objectName: "keyboard"
            visible: !root.digits
            width: parent.width
            words: root.pad.keys === "words"

            onErasePressed: root.pad.erase()
            onTyped: letters => root.pad.type(letters)
        }
    }
}
