pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A name and an amount at the right.
 */
Item {
    id: root

    required property string name
    required property string amount
    property string note: ""
    property bool reduced: false

    Accessible.name: root.name + "，" + root.amount
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(words.implicitHeight, sum.implicitHeight)

    Flow {
        id: words

        anchors.left: parent.left
        anchors.right: sum.left
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s4

        AppText {
            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.type.body
            text: root.name
            width: Math.min(implicitWidth, words.width)
            wrapMode: Text.WordWrap
        }

        Badge {
            kind: Badge.PromoSoft
            text: root.note
            visible: text !== ""
        }
    }

    AppText {
        id: sum

        anchors.right: parent.right
        color: root.reduced ? Theme.color.promo : Theme.color.ink
        decorative: true
        rank: Theme.type.bodyStrong
        text: root.amount
    }
}
