pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Asks whether somebody is still there before the visit ends.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    anchors.fill: parent

    DialogPanel {
        message: root.kiosk.idle.emptiesCart ? qsTr("时间到后会清空购物车，回到首页") : qsTr("时间到后会回到首页")
        objectName: "idleDialog"
        primaryLabel: qsTr("我还在，继续点餐")
        primaryName: "stay"
        secondaryIcon: root.kiosk.idle.emptiesCart ? "trash" : "house"
        secondaryLabel: root.kiosk.idle.emptiesCart ? qsTr("结束并清空") : qsTr("结束")
        secondaryName: "end"
        tertiaryIcon: "bell-ringing"
        tertiaryLabel: qsTr("叫店员帮忙")
        tertiaryName: "call"
        title: qsTr("还在点餐吗？")
        visible: true

        onPrimaryClicked: root.kiosk.idle.stay()
        onSecondaryClicked: root.kiosk.idle.end()
        onTertiaryClicked: root.kiosk.help.call()

        ProgressRing {
            anchors.horizontalCenter: parent.horizontalCenter
            caption: qsTr("秒")
            height: width
            rank: Theme.type.priceHero
            text: root.kiosk.idle.secondsLeft
            value: root.kiosk.idle.progress
            width: Math.max(Theme.px(Theme.portrait ? 232 : 176), Math.round(Theme.type.priceHero.pixelSize * 2.2))
        }
    }
}
