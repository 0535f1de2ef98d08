pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The head of a page: its title, a word beside it, and at the end what is put into it.
 */
Item {
    id: root

    required property string title
    property string note: ""
    default property alias tools: end.data

    implicitHeight: Math.max(Theme.px(72), Theme.staffTarget, words.height)

    Row {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s5

        StaffText {
            id: title

            Accessible.role: Accessible.Heading
            objectName: "title"
            rank: Theme.staffType.h1
            text: root.title
        }

        StaffText {
            anchors.baseline: title.baseline
            color: Theme.color.inkMuted
            elide: Text.ElideRight
            objectName: "note"
            text: root.note
            width: Math.min(implicitWidth, Math.max(0, root.width - end.width - title.width - 2 * Theme.space.s5))
        }
    }

    Row {
        id: end

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s3
    }
}
