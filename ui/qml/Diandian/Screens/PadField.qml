pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What was typed so far, and below it why it will not do.
 */
Column {
    id: root

    /*! What is asked for; the field's name to those who cannot see. */
    required property string label
    required property string text
    property string placeholder: ""
    property string problem: ""
    /*! One digit or capital beside the other, as a code is read. */
    property bool spaced: true

    spacing: Theme.space.s3

    Rectangle {
        Accessible.name: Listing.clauses([root.label, root.text])
        Accessible.role: Accessible.StaticText
        border.color: root.problem === "" ? Theme.color.accent : Theme.color.error
        border.width: Theme.stroke.selected
        color: Theme.color.surface
        height: Math.max(Theme.px(120), typed.implicitHeight + 2 * Theme.space.s4)
        radius: Theme.radius.md
        width: parent.width

        AppText {
            id: typed

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            color: root.text === "" ? Theme.color.inkMuted : Theme.color.ink
            decorative: true
            font.letterSpacing: root.text !== "" && root.spaced ? Theme.space.s2 : 0
            rank: root.text === "" ? Theme.type.body : Theme.type.h2
            text: root.text === "" ? root.placeholder : root.text
            wrapMode: Text.WordWrap
        }
    }

    Row {
        // Takes its room from the start, so that nothing jumps under the finger.
        opacity: root.problem === "" ? 0 : 1
        spacing: Theme.space.s3
        width: parent.width

        AppIcon {
            id: sign

            color: Theme.color.error
            filled: true
            name: "warning-circle"
            size: Theme.px(36)
        }

        AppText {
            Accessible.role: Accessible.AlertMessage
            color: Theme.color.error
            objectName: "problem"
            rank: Theme.type.labelS
            text: root.problem
            width: parent.width - sign.width - parent.spacing
            wrapMode: Text.WordWrap
        }
    }
}
