pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One line of an order: what, how many, how much.
 */
Item {
    id: root

    required property string name
    required property string detail
    required property string quantity
    required property string amount

    Accessible.name: Listing.clauses([root.name, root.detail, root.quantity, root.amount])
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(words.height, money.height) + Theme.space.s3

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: many.left
        anchors.rightMargin: Theme.space.s3

        StaffText {
            decorative: true
            rank: root.quantity === "" ? Theme.staffType.body : Theme.staffType.bodyStrong
            text: root.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        StaffText {
            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.staffType.caption
            text: root.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }

    StaffText {
        id: many

        anchors.right: money.left
        anchors.rightMargin: Theme.space.s4
        decorative: true
        rank: Theme.staffType.bodyStrong
        text: root.quantity
    }

    StaffText {
        id: money

        anchors.right: parent.right
        decorative: true
        horizontalAlignment: Text.AlignRight
        text: root.amount
        width: Math.max(implicitWidth, Theme.px(110))
    }
}
