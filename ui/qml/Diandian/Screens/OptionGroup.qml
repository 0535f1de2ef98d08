pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * One question about the product and its answers.
 */
Column {
    id: root

    required property KioskViewModel kiosk
    required property string groupId
    required property string title
    required property string hint
    required property string note
    required property bool required
    required property bool missing
    required property string kind
    required property var choices
    /*! Height that the title takes at least. */
    property real titleHeight: 0
    /*! What its line leaves free at its end. */
    property real titleInset: 0

    readonly property bool counted: root.kind === "counted"

    objectName: "group:" + root.groupId
    spacing: Theme.px(Theme.portrait ? 16 : 14)

    Flow {
        id: head

        height: Math.max(implicitHeight, root.titleHeight)
        spacing: Theme.space.s3
        width: parent.width - root.titleInset

        SectionTitle {
            id: heading

            color: root.missing ? Theme.color.error : Theme.color.ink
            detail: root.hint
            text: root.title
            width: Math.min(implicitWidth, head.width)
        }

        Row {
            height: Math.max(implicitHeight, heading.implicitHeight)
            spacing: Theme.space.s2
            visible: root.note !== ""

            AppIcon {
                id: sign

                anchors.verticalCenter: note.verticalCenter
                color: Theme.color.inkMuted
                name: "info"
                size: Theme.type.bodyS.pixelSize
            }

            AppText {
                id: note

                color: Theme.color.inkMuted
                rank: Theme.type.bodyS
                text: root.note
                width: Math.min(implicitWidth, head.width - sign.width - Theme.space.s4)
                wrapMode: Text.WordWrap
                y: heading.baselineOffset - baselineOffset
            }
        }
    }

    Loader {
        sourceComponent: root.counted ? extras : answers
        width: parent.width
    }

    Loader {
        active: root.kiosk.sheet.reasonShown && root.kiosk.sheet.reasonGroup === root.groupId
        sourceComponent: reason
        visible: active
        width: parent.width
    }

    Component {
        id: answers

        AnswerGrid {
            choices: root.choices
            groupId: root.groupId
            missing: root.missing
            required: root.required
            sheet: root.kiosk.sheet
        }
    }

    Component {
        id: extras

        ExtraGrid {
            choices: root.choices
            groupId: root.groupId
            sheet: root.kiosk.sheet
        }
    }

    Component {
        id: reason

        ReasonPanel {
            sheet: root.kiosk.sheet
        }
    }
}
