pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The dialog, with all that it can hold.
 */
Item {
    id: root

    signal closed

    DialogPanel {
        message: "时间到后会清空购物车，回到首页"
        primaryLabel: "我还在，继续点餐"
        secondaryIcon: "trash"
        secondaryLabel: "结束并清空"
        tertiaryIcon: "bell-ringing"
        tertiaryLabel: "叫店员帮忙"
        title: "还在点餐吗？"
        visible: true

        onPrimaryClicked: root.closed()
        onSecondaryClicked: root.closed()
        onTertiaryClicked: root.closed()

        ProgressRing {
            anchors.horizontalCenter: parent.horizontalCenter
            caption: "秒"
            height: width
            text: "18"
            value: 0.6
            width: Theme.px(232)
        }
    }
}
