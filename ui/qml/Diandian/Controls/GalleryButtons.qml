pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Buttons, choices, steppers, badges and toggles.
 */
Column {
    id: root

    spacing: Theme.space.s4

    SectionTitle {
        text: qsTr("按钮")
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        KioskButton {
            label: "去支付"
        }

        KioskButton {
            enabled: false
            label: "去支付"
        }

        KioskButton {
            label: "去支付"
            loading: true
            width: Theme.px(260)
        }

        KioskButton {
            label: "去支付"
        }

        KioskButton {
            kind: KioskButton.Outline
            label: "叫店员"
        }

        KioskButton {
            kind: KioskButton.Soft
            label: "叫店员"
        }

        KioskButton {
            kind: KioskButton.Tonal
            label: "叫店员"
        }

        KioskButton {
            kind: KioskButton.Danger
            label: "退款"
        }

        KioskButton {
            iconRight: "arrow-right"
            kind: KioskButton.Highlight
            label: "去结算"
        }

        KioskButton {
            kind: KioskButton.HeroOutline
            label: "English"
        }

        KioskButton {
            iconLeft: "shopping-bag"
            label: "加入购物车"
            size: KioskButton.Large
            trailing: "¥50"
        }

        KioskButton {
            detail: "坐下来慢慢吃"
            iconLeft: "fork-knife"
            kind: KioskButton.Tonal
            label: "堂食"
        }
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        ToolButton {
            iconName: "magnifying-glass"
            label: "搜索"
            showLabel: false
        }

        ToolButton {
            iconName: "globe"
            label: "EN"
        }

        ToolButton {
            iconName: "text-aa"
            label: "大字版"
        }

        HelpButton {}

        LinkButton {
            iconRight: "caret-down"
            label: "查看明细"
        }
    }

    SectionTitle {
        detail: "黑糖珍珠自带甜味，最低三分糖"
        text: "选项与步进器"
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Chip {
            label: "正常冰"
        }

        Chip {
            label: "少冰"
            selected: true
        }

        Chip {
            available: false
            label: "不加糖"
            reason: "最低三分糖"
        }

        Chip {
            error: true
            label: "请选杯型"
        }

        Chip {
            iconLeft: "leaf"
            label: "素食"
        }

        Stepper {
            label: "薯条"
            value: 1
        }

        Stepper {
            label: "奶茶"
            limitText: "最多 2 份"
            maximum: 2
            value: 2
        }
    }

    Grid {
        columns: Theme.simplified ? 1 : 3
        spacing: Theme.gap
        width: parent.width

        OptionTile {
            detail: "480 ml"
            iconName: "coffee"
            label: "中杯"
            width: Theme.px(Theme.simplified ? 980 : 320)
        }

        OptionTile {
            delta: "+¥3"
            detail: "650 ml"
            iconName: "coffee"
            label: "大杯"
            selected: true
            width: Theme.px(Theme.simplified ? 980 : 320)
        }

        OptionTile {
            available: false
            detail: "850 ml"
            label: "超大杯"
            reason: "今天没有这种杯子"
            width: Theme.px(Theme.simplified ? 980 : 320)
        }

        OptionTile {
            detail: "没有辣椒"
            label: "不辣"
            selected: true
            width: Theme.px(Theme.simplified ? 980 : 320)
        }
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        ExtraTile {
            delta: "+¥3"
            label: "红豆"
            picture: Theme.assets + "pictures/beans.webp"
            width: Theme.px(240)
        }

        ExtraTile {
            count: 1
            delta: "+¥4"
            label: "布丁"
            maximum: 2
            picture: Theme.assets + "pictures/custard.webp"
            width: Theme.px(240)
        }

        SegmentedControl {
            label: "就餐方式"
            options: ["堂食", "外带"]
        }

        Toggle {
            checked: true
            label: "营业"
            stateText: "已开"
        }

        Toggle {
            checked: false
            label: "营业"
            stateText: "已关"
        }

        Toggle {
            checked: true
            label: "营业"
            loading: true
            stateText: "正在保存"
        }
    }

    Flow {
        spacing: Theme.space.s3
        width: parent.width

        Repeater {
            model: [["人气 No.1", Badge.Hero], ["新品", Badge.Highlight], ["限时优惠", Badge.Promo], ["已自动使用", Badge.PromoSoft], ["制作中", Badge.Info], ["待取餐", Badge.Success], ["待付款", Badge.Warn], ["退款中", Badge.Error], ["已完成", Badge.Soft], ["已含", Badge.Accent]]

            Badge {
                required property list<var> modelData

                kind: modelData[1]
                text: modelData[0]
            }
        }

        Badge {
            iconName: "warning"
            kind: Badge.Warn
            text: "含奶"
        }
    }
}
