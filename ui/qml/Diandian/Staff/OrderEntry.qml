pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One order in the list. Narrow lists leave out how it was paid.
 */
Pressable {
    id: root

    required property string number
    required property string time
    required property string items
    required property string total
    required property string method
    required property string stateText
    required property string stateKind
    required property bool selected

    readonly property real inset: Theme.space.s5
    readonly property bool narrow: root.width < Theme.px(860)

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: Listing.clauses([root.number, root.time, root.items, root.method, root.stateText, root.total])
    Accessible.role: Accessible.RadioButton
    corner: Theme.radius.sm
    implicitHeight: Math.max(Theme.px(80), Theme.staffTarget)
    shrinks: false

    background: Rectangle {
        border.color: Theme.color.accent
        border.width: root.selected ? Theme.stroke.selected : 0
        color: root.selected || root.down ? Theme.color.accentSoft : "transparent"
        radius: root.corner

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.right: parent.right
            anchors.rightMargin: root.inset
            color: Theme.color.line
            height: Theme.stroke.hairline
            visible: !root.selected
        }
    }
    contentItem: Item {
        StaffText {
            id: number

            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.color.onAccentSoft : Theme.color.ink
            decorative: true
            rank: Theme.staffType.h2
            text: root.number
            width: Math.max(implicitWidth + Theme.space.s3, Theme.px(112))
        }

        StaffText {
            id: time

            anchors.left: number.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.color.onAccentSoft : Theme.color.inkMuted
            decorative: true
            text: root.time
            width: Math.max(implicitWidth + Theme.space.s3, Theme.px(88))
        }

        StaffText {
            anchors.left: time.right
            anchors.right: method.visible ? method.left : badge.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.color.onAccentSoft : Theme.color.ink
            decorative: true
            elide: Text.ElideRight
            maximumLineCount: 2
            text: root.items
            wrapMode: Text.WordWrap
        }

        StaffText {
            id: method

            anchors.right: badge.left
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.color.onAccentSoft : Theme.color.inkMuted
            decorative: true
            maximumLineCount: 2
            text: root.method
            visible: !root.narrow
            width: Theme.px(120)
            wrapMode: Text.Wrap
        }

        Item {
            id: badge

            anchors.right: amount.left
            anchors.verticalCenter: parent.verticalCenter
            height: state.height
            width: Math.max(Theme.px(132), state.width + Theme.space.s2)

            StateBadge {
                id: state

                anchors.left: parent.left
                kind: root.stateKind
                text: root.stateText
            }
        }

        StaffText {
            id: amount

            anchors.right: parent.right
            anchors.rightMargin: root.inset
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.color.onAccentSoft : Theme.color.ink
            decorative: true
            horizontalAlignment: Text.AlignRight
            rank: Theme.staffType.bodyStrong
            text: root.total
            width: Math.max(implicitWidth, Theme.px(130))
        }
    }
}
