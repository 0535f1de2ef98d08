pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Steps, amounts, codes, the ring and the keypad.
 */
Column {
    id: root

    readonly property list<string> sample: Array.from({
        length: 25
    }, (_, row) => Array.from({
            length: 25
        }, (_, column) => (row * 7 + column * 5 + row * column) % 3 === 0 ? "1" : "0").join(""))

    spacing: Theme.space.s6

    StepBar {
        current: 2
        steps: ["查找订单", "选商品和原因", "提交"]
        width: parent.width
    }

    PriceText {
        anchors.horizontalCenter: parent.horizontalCenter
        fraction: ".00"
        rank: Theme.type.amountDue
        sign: "¥"
        whole: "94"
    }

    PriceText {
        anchors.horizontalCenter: parent.horizontalCenter
        unit: "元"
        whole: "28"
    }

    Row {
        spacing: Theme.space.s6

        QrPanel {
            frameColor: Theme.color.payWechat
            height: width
            label: "微信付款码"
            rows: root.sample
            width: Theme.px(480)
        }

        QrPanel {
            height: width
            label: "微信付款码"
            phase: QrPanel.Expired
            refreshLabel: "刷新二维码"
            rows: root.sample
            statusText: "二维码过期了"
            width: Theme.px(480)
        }
    }

    Row {
        spacing: Theme.space.s6

        ProgressRing {
            caption: "后失效"
            text: "2:47"
            value: 0.92
        }

        ProgressRing {
            caption: "后失效"
            text: "0:20"
            value: 0.15
        }

        WaitRing {
            height: Theme.px(88)
            width: Theme.px(88)
        }
    }

    Keypad {}
}
