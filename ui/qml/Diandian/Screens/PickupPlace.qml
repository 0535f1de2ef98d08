pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Where to fetch the order.
 */
Rectangle {
    id: root

    required property string place

    color: Theme.color.accentSoft
    implicitHeight: row.implicitHeight + Theme.space.s4
    implicitWidth: row.implicitWidth + Theme.space.s7
    radius: Theme.radius.sm

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.s2

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.onAccentSoft
            filled: true
            name: "map-pin"
            size: Theme.px(36)
        }

        AppText {
            color: Theme.color.onAccentSoft
            rank: Theme.type.h3
            text: root.place
        }
    }
}
