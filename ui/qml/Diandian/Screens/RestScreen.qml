pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Nobody has been here for long: a dark screen on which the shop's mark changes its place, so that nothing burns in.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property int place: root.kiosk.rest.place
    readonly property real columnWidth: root.width / 3
    readonly property real rowHeight: root.height / 3

    color: Theme.contrastRoles.canvas
    objectName: "rest"

    Column {
        opacity: 0.6
        spacing: Theme.space.s4
        x: (root.place * 2 % 3) * root.columnWidth + (root.columnWidth - width) / 2
        y: Math.floor(root.place / 3) * root.rowHeight + (root.rowHeight - height) / 2

        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.contrastRoles.highlight
            rank: Theme.type.h1
            text: root.kiosk.store.mark
        }

        AppText {
            color: Theme.contrastRoles.ink
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.h3
            text: qsTr("点一下屏幕，开始点餐")
            width: Math.min(implicitWidth, root.columnWidth - 2 * Theme.space.s4)
            wrapMode: Text.WordWrap
        }
    }
}
