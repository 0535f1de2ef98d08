pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * How many gave so many stars.
 */
Item {
    id: root

    required property int stars
    required property real share

    Accessible.name: qsTr("%1 星").arg(root.stars) + " " + Math.round(root.share * 100) + "%"
    Accessible.role: Accessible.StaticText
    implicitHeight: figure.implicitHeight

    AppText {
        id: figure

        anchors.left: parent.left
        color: Theme.color.inkMuted
        decorative: true
        lineHeight: Math.round(rank.pixelSize * 1.15)
        rank: Theme.type.caption
        text: root.stars
    }

    Rectangle {
        anchors.left: figure.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.sunken
        height: Theme.px(12)
        radius: height / 2

        Rectangle {
            anchors.left: parent.left
            color: Theme.color.star
            height: parent.height
            radius: height / 2
            width: Math.max(root.share > 0 ? height / 2 : 0, parent.width * root.share)
        }
    }
}
