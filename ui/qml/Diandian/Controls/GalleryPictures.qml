pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The parts that show products, steps and the store.
 */
Column {
    id: root

    readonly property list<string> tints: ["peach", "mint", "rose", "butter", "sky", "lilac"]

    spacing: Theme.space.s5

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: 3

            StepPill {
                required property int index

                current: 2
                label: ["选商品", "填原因", "提交"][index]
                number: index + 1
                width: Theme.px(280)
            }
        }
    }

    StoreMark {
        logoText: "满"
        name: "小满食集"
        place: "堂食，12 号桌"
        placeIcon: "fork-knife"
        width: parent.width
    }

    Rectangle {
        color: Theme.color.hero
        height: summary.implicitHeight + 2 * Theme.space.s4
        radius: Theme.radius.lg
        width: parent.width

        CartBarSummary {
            id: summary

            anchors.left: parent.left
            anchors.margins: Theme.space.s4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            count: 3
            fraction: ""
            note: "已优惠 ¥8"
            pictures: [Theme.assets + "pictures/hamburger.webp", Theme.assets + "pictures/bubble-tea.webp"]
            sign: "¥"
            unit: ""
            whole: "68"
        }
    }

    Flow {
        spacing: Theme.space.s4
        width: parent.width

        Repeater {
            model: root.tints

            ProductPicture {
                required property string modelData

                height: width
                source: Theme.assets + "pictures/hamburger.webp"
                tint: modelData
                width: Theme.px(140)
            }
        }

        ProductPicture {
            faded: true
            height: width
            source: Theme.assets + "pictures/hamburger.webp"
            width: Theme.px(140)
        }
    }

    Row {
        spacing: Theme.space.s6

        ProductCardWords {
            compact: false
            description: "现煎鸡腿，配时蔬"
            loading: false
            muted: false
            name: "黄金咖喱鸡腿饭"
            nameLines: 2
            width: Theme.px(320)
        }

        ProductCardWords {
            compact: false
            description: ""
            loading: true
            muted: false
            name: ""
            nameLines: 2
            width: Theme.px(320)
        }

        QrModules {
            moduleSize: Math.max(4, Theme.px(8))
            rows: ["11111110", "10000010", "10111010", "10111010", "10111010", "10000010", "11111110", "00000000"]
        }
    }
}
