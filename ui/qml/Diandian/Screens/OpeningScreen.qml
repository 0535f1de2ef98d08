pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Something was chosen before the terminal was open: it comes as soon as it can.
 */
Rectangle {
    id: root

    required property FrontViewModel kiosk

    color: Theme.color.canvas

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.s6
        width: parent.width - 4 * Theme.layout.margin

        WaitRing {
            anchors.horizontalCenter: parent.horizontalCenter
            height: width
            width: Theme.px(132)
        }

        AppText {
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.h1
            text: qsTr("马上就好")
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
