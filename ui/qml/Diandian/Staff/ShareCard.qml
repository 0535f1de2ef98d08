pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A card of bars, one below the other: as many as it has room for.
 */
Card {
    id: root

    required property string title
    required property string emptyText
    required property var rows
    required property Component delegate

    StaffText {
        id: heading

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s4
        elide: Text.ElideRight
        rank: Theme.staffType.h2
        text: root.title
    }

    SteadyList {
        id: list

        readonly property real rowHeight: Theme.px(76)

        anchors.left: parent.left
        anchors.margins: Theme.space.s5
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space.s2
        delegate: root.delegate
        entries: root.rows
        height: Math.floor((parent.height - heading.y - heading.height - Theme.space.s4) / rowHeight) * rowHeight
        interactive: false
    }

    StaffText {
        anchors.centerIn: list
        color: Theme.color.inkMuted
        text: root.emptyText
        visible: list.count === 0
    }
}
