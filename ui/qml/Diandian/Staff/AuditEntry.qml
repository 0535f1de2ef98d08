pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One thing that somebody of the staff did. Narrow lists put it on two lines.
 */
Item {
    id: root

    required property int sequence
    required property string time
    required property string who
    required property string role
    required property string what
    required property string subject
    required property string outcome
    required property string kind

    readonly property bool narrow: root.width < Theme.px(1100)
    /*! How much wider letters stand apart. */
    readonly property real stretch: Theme.spacedText ? 1.3 : 1
    readonly property color resultInk: root.kind === "error" ? Theme.color.error : Theme.color.ink

    Accessible.name: Listing.clauses([root.sequence, root.time, root.who, root.what, root.subject, root.outcome])
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.color.line
        height: Theme.stroke.hairline
        width: parent.width
    }

    StaffText {
        id: time

        anchors.left: parent.left
        color: Theme.color.inkMuted
        decorative: true
        text: root.time
        width: Theme.px(190) * root.stretch
        y: root.narrow ? Theme.space.s3 : (parent.height - height) / 2
    }

    StaffText {
        id: who

        anchors.left: time.right
        decorative: true
        elide: Text.ElideRight
        rank: Theme.staffType.bodyStrong
        text: root.role === "" ? root.who : qsTr("%1（%2）").arg(root.who).arg(root.role)
        width: root.narrow ? root.width - time.width : Theme.px(370) * root.stretch
        y: time.y
    }

    StaffText {
        id: what

        anchors.left: root.narrow ? parent.left : who.right
        decorative: true
        elide: Text.ElideRight
        text: root.what
        width: Theme.px(230)
        y: root.narrow ? time.y + time.height : time.y
    }

    StaffText {
        id: subject

        anchors.left: what.right
        color: Theme.color.inkMuted
        decorative: true
        elide: Text.ElideRight
        text: root.subject
        width: Math.max(0, (root.width - (root.narrow ? what.width : time.width + who.width + what.width)) / 2)
        y: what.y
    }

    StaffText {
        anchors.left: subject.right
        anchors.right: parent.right
        color: root.resultInk
        decorative: true
        elide: Text.ElideRight
        horizontalAlignment: Theme.rightToLeft ? Text.AlignLeft : Text.AlignRight
        rank: Theme.staffType.bodyStrong
        text: root.outcome
        y: what.y
    }
}
