pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * In the keypad's place: hold the staff card before the scanner.
 */
Item {
    id: root

    AppIcon {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -words.height / 2
        color: Theme.color.accent
        name: "identification-card"
        size: Theme.px(220)
    }

    StaffText {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: card.bottom
        anchors.topMargin: Theme.space.s5
        color: Theme.color.inkMuted
        horizontalAlignment: Text.AlignHCenter
        objectName: "cardGuide"
        rank: Theme.type.body
        text: qsTr("把员工卡上的码对准扫码口")
        width: parent.width
        wrapMode: Text.WordWrap
    }
}
