pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The sheet, with a scrolling body and a footer.
 */
Item {
    id: root

    signal closed

    SheetPanel {
        title: "黑糖珍珠鲜奶茶"
        visible: true

        footer: KioskButton {
            iconLeft: "shopping-bag"
            label: "加入购物车"
            size: KioskButton.Large
            trailing: "¥18"
            width: parent.width
        }

        onCloseRequested: root.closed()

        AppText {
            Accessible.role: Accessible.Heading
            rank: Theme.type.h1
            text: "黑糖珍珠鲜奶茶"
            width: parent.width
            wrapMode: Text.Wrap
        }

        SectionTitle {
            detail: "必选"
            text: "杯型"
            width: parent.width
        }

        OptionTile {
            delta: "+¥3"
            label: "大杯"
            selected: true
            width: parent.width
        }

        SectionTitle {
            detail: "最多 3 份，已选 1 份"
            text: "加料"
            width: parent.width
        }

        OptionTile {
            available: false
            label: "珍珠"
            reason: "今日售罄"
            width: parent.width
        }
    }
}
