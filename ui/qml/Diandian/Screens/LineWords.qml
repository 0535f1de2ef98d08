pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What a line of the cart is: name, choices, and what is wrong with it.
 */
Column {
    id: root

    required property string name
    required property string choices
    property string problem: ""

    spacing: Theme.space.s1

    AppText {
        rank: Theme.type.name
        text: root.name
        width: parent.width
        wrapMode: Text.WordWrap
    }

    AppText {
        color: Theme.color.inkMuted
        rank: Theme.type.bodyS
        text: root.choices
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WordWrap
    }

    Row {
        spacing: Theme.space.s2
        visible: root.problem !== ""
        width: parent.width

        AppIcon {
            id: sign

            color: Theme.color.onErrorSoft
            filled: true
            name: "warning-circle"
            size: Theme.type.bodyS.lineHeight
        }

        AppText {
            color: Theme.color.onErrorSoft
            rank: Theme.type.bodyStrong
            text: root.problem
            width: parent.width - sign.width - parent.spacing
            wrapMode: Text.WordWrap
        }
    }
}
