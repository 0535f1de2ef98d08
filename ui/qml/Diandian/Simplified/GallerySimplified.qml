pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * The parts of the simplified screens.
 */
Column {
    id: root

    readonly property url pictures: Theme.assets + "pictures/"
    readonly property var price: ({
            sign: "",
            whole: "28",
            fraction: "",
            unit: "元",
            text: "28 元",
            old: ""
        })

    spacing: Theme.space.s6

    StepSegments {
        step: 2
        steps: 4
        text: "第 2 步，共 4 步"
    }

    Notice {
        text: "番茄肥牛面刚刚售罄，没有算进合计"
        width: parent.width
    }

    Row {
        spacing: Theme.gap

        CategoryCard {
            height: Theme.px(480)
            label: "面和米饭"
            picture: root.pictures + "steaming-bowl.webp"
            width: (root.width - Theme.gap) / 2
        }

        BigChoice {
            detail: "打包好带回家"
            height: Theme.px(480)
            label: "带走吃"
            picture: root.pictures + "takeout-box.webp"
            upright: true
            width: (root.width - Theme.gap) / 2
        }
    }

    Repeater {
        model: [
            {
                chosen: false,
                reason: ""
            },
            {
                chosen: true,
                reason: ""
            },
            {
                chosen: false,
                reason: "今日售罄，明日再来"
            }
        ]

        ItemCard {
            required property var modelData

            actionKind: modelData.chosen ? KioskButton.Outline : KioskButton.Primary
            actionLabel: modelData.chosen ? "不要了" : "选这个"
            chosen: modelData.chosen
            countText: modelData.chosen ? "1 份" : ""
            height: Theme.px(330)
            name: "红烧牛肉汤面"
            picture: root.pictures + "steaming-bowl.webp"
            price: root.price
            reason: modelData.reason
            tint: "rose"
            width: root.width
        }
    }

    Repeater {
        model: [false, true]

        AnswerTile {
            required property bool modelData

            delta: "+3 元"
            height: Theme.px(240)
            label: "微辣"
            selected: modelData
            width: root.width
        }
    }

    DishStrip {
        height: Theme.px(260)
        name: "红烧牛肉汤面"
        note: "28 元"
        picture: root.pictures + "steaming-bowl.webp"
        tint: "rose"
        width: root.width
    }

    PageTurner {
        hasNext: true
        hasPrevious: true
        height: implicitHeight
        pageText: "第 1 页"
        pagesText: "共 3 页"
        width: root.width
    }

    AmountCard {
        height: Theme.px(260)
        label: "一共"
        price: root.price
        width: root.width
    }

    WaitingCard {
        detail: "不着急，还有 2 分 30 秒"
        iconName: "clock"
        progress: 0.6
        text: "等您付钱"
        width: root.width
    }

    NextStep {
        detail: "现金、银行卡都行"
        iconName: "storefront"
        text: "到柜台付"
        width: root.width
    }

    TotalBar {
        countText: "已选 2 份"
        label: "选好了"
        total: root.price
        width: root.width
    }
}
