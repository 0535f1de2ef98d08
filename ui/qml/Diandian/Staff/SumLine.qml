pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A name, a count where there is one, and a figure at the end.
 */
Item {
    id: root

    required property string name
    required property string value
    property string detail: ""
    property bool strong: false

    Accessible.name: Listing.clauses([root.name, root.detail, root.value])
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(Theme.px(72), figure.height + Theme.space.s3)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    StaffText {
        anchors.left: parent.left
        anchors.right: count.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        decorative: true
        elide: Text.ElideRight
        rank: root.strong ? Theme.staffType.h2 : Theme.staffType.body
        text: root.name
    }

    StaffText {
        id: count

        anchors.right: figure.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.inkMuted
        decorative: true
        horizontalAlignment: Text.AlignRight
        text: root.detail
        visible: text !== ""
        width: visible ? Theme.px(130) : 0
    }

    StaffText {
        id: figure

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        decorative: true
        horizontalAlignment: Text.AlignRight
        rank: root.strong ? Theme.staffType.h2 : Theme.staffType.bodyStrong
        text: root.value
        width: Math.max(implicitWidth, Theme.px(220))
    }
}
