pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Says that staff were called.
 */
Item {
    id: root

    required property FrontViewModel kiosk

    anchors.fill: parent

    DialogPanel {
        message: root.kiosk.help.text
        objectName: "helpDialog"
        primaryLabel: qsTr("知道了")
        primaryName: "close"
        title: root.kiosk.help.title
        visible: true

        onPrimaryClicked: root.kiosk.help.close()

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.color.accentSoft
            height: width
            radius: width / 2
            visible: Theme.portrait || !Theme.simplified
            width: Theme.px(168)

            AppIcon {
                anchors.centerIn: parent
                color: Theme.color.accentText
                filled: true
                name: "bell-ringing"
                size: Theme.px(88)
            }
        }
    }
}
