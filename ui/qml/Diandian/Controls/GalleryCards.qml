pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Bars, product cards and messages.
 */
Column {
    id: root

    readonly property url pictures: Theme.assets + "pictures/"

    spacing: Theme.space.s5

    TopBar {
        logoText: "满"
        place: "堂食，12 号桌"
        placeIcon: "fork-knife"
        storeName: "小满食集"
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
    }

    TopBar {
        backLabel: "继续点餐"
        title: "确认订单"
        width: parent.width
    }

    Row {
        spacing: Theme.layout.gutter

        Repeater {
            // A list at its beginning, and one at its end.
            model: [ListView.Beginning, ListView.End]

            Column {
                id: few

                required property int modelData

                width: rail.implicitWidth

                SteadyList {
                    id: names

                    delegate: SectionTitle {
                        required property string modelData

                        text: modelData
                        width: ListView.view.width
                    }
                    entries: ["小食", "茶饮咖啡", "甜品", "早餐", "儿童餐"]
                    height: Theme.px(200)
                    width: parent.width

                    onCountChanged: positionViewAtIndex(few.modelData === ListView.End ? count - 1 : 0, few.modelData)
                }

                OthersTab {
                    view: names
                    width: parent.width
                }
            }
        }
    }

    Row {
        spacing: Theme.layout.gutter

        Rectangle {
            color: Theme.color.sunken
            height: rail.implicitHeight
            width: rail.implicitWidth

            Column {
                id: rail

                CategoryTab {
                    label: "招牌推荐"
                    picture: root.pictures + "hamburger.webp"
                    selected: true
                }

                CategoryTab {
                    label: "面与米饭"
                    picture: root.pictures + "steaming-bowl.webp"
                }

                CategoryTab {
                    iconName: "tag"
                    label: "优惠"
                }
            }
        }

        Grid {
            columns: 2
            spacing: Theme.layout.gutter

            ProductCard {
                badgeKind: Badge.Promo
                badgeText: "限时优惠"
                count: 2
                description: "可选冰量与甜度"
                name: "黑糖珍珠鲜奶茶"
                oldPrice: "¥22"
                picture: root.pictures + "bubble-tea.webp"
                rating: "4.9"
                sales: "月售 2300+"
                sign: "¥"
                tint: "butter"
                whole: "18"
            }

            ProductCard {
                description: "现煎鸡腿，配时蔬"
                name: "黄金咖喱鸡腿饭"
                picture: root.pictures + "curry-and-rice.webp"
                rating: "4.7"
                sales: "月售 640"
                sign: "¥"
                tint: "butter"
                whole: "26"
            }

            ProductCard {
                description: "8 枚，含生食"
                name: "三文鱼寿司拼盘"
                picture: root.pictures + "sushi.webp"
                sign: "¥"
                soldOut: true
                soldOutReason: "明日再来"
                whole: "46"
            }

            ProductCard {
                loading: true
                name: ""
            }
        }
    }

    Row {
        spacing: Theme.layout.gutter

        ProductCard {
            compact: true
            name: "草莓鲜奶蛋糕"
            picture: root.pictures + "shortcake.webp"
            sign: "¥"
            whole: "19"
        }

        EmptyState {
            buttonLabel: "去点餐"
            detail: "先挑点喜欢的"
            picture: root.pictures + "shopping-bags.webp"
            title: "购物车还是空的"
        }
    }

    CartBar {
        count: 3
        note: "已优惠 ¥8"
        pictures: [root.pictures + "hamburger.webp", root.pictures + "bubble-tea.webp"]
        sign: "¥"
        whole: "68"
        width: parent.width
    }

    Banner {
        actionLabel: "重试"
        iconName: "wifi-slash"
        text: "网络中断，仍可点单，请到柜台付款"
        width: parent.width
    }

    Banner {
        actionLabel: "再试"
        kind: Banner.Error
        text: "没有付款成功，钱没有扣，请再试一次"
        width: parent.width
    }

    Banner {
        detail: "请稍等"
        kind: Banner.Info
        text: "店员已收到，马上就来"
        width: parent.width
    }

    Toast {
        actionLabel: "撤销"
        shown: true
        text: "已加入购物车"
    }
}
