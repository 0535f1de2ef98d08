pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The day so far: what came in, hour by hour, how it was paid, what sells and what waits.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffTodayViewModel today: root.kiosk.staffToday
    readonly property real gap: Theme.space.s5
    readonly property real third: Math.floor((root.width - 2 * root.gap) / 3)
    readonly property real half: Math.floor((root.width - root.gap) / 2)
    readonly property int rows: Theme.portrait ? 3 : 2
    readonly property real room: root.height - head.height - figures.height - 2 * Theme.space.s4 - (root.rows - 1) * root.gap
    readonly property real chartHeight: Math.floor(root.room * (Theme.portrait ? 0.4 : 0.56))
    readonly property real cardHeight: Math.floor((root.room - root.chartHeight) / (root.rows - 1))

    objectName: "todayPage"

    PageHead {
        id: head

        note: root.today.note
        title: qsTr("今日总览")
        width: parent.width

        StaffButton {
            iconName: "arrow-clockwise"
            label: qsTr("刷新")
            objectName: "refresh"

            onClicked: root.today.refresh()
        }
    }

    Row {
        id: figures

        readonly property real tallest: Math.max(sales.implicitHeight, count.implicitHeight, average.implicitHeight)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s4
        spacing: root.gap

        FigureCard {
            id: sales

            height: figures.tallest
            iconName: "money"
            label: qsTr("销售额")
            objectName: "sales"
            trend: root.today.salesTrend
            trendKind: root.today.salesKind
            value: root.today.sales
            width: root.third
        }

        FigureCard {
            id: count

            height: figures.tallest
            iconName: "receipt"
            label: qsTr("订单")
            objectName: "count"
            trend: root.today.countTrend
            trendKind: root.today.countKind
            value: root.today.count
            width: root.third
        }

        FigureCard {
            id: average

            height: figures.tallest
            iconName: "user-circle"
            label: qsTr("客单价")
            objectName: "average"
            trend: root.today.averageTrend
            trendKind: root.today.averageKind
            value: root.today.average
            width: root.third
        }
    }

    Flow {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: figures.bottom
        anchors.topMargin: Theme.space.s4
        spacing: root.gap

        HourChart {
            height: root.chartHeight
            objectName: "hourChart"
            today: root.today
            width: Theme.portrait ? root.width : 2 * root.third + root.gap
        }

        ShareCard {
            emptyText: qsTr("今天还没有收款")
            height: Theme.portrait ? root.cardHeight : root.chartHeight
            objectName: "mix"
            rows: root.today.mix
            title: qsTr("付款方式")
            width: Theme.portrait ? root.half : root.third

            delegate: ShareRow {
                required property string amount
                required property string percent

                detail: amount + "  " + percent
                objectName: "mixRow"
            }
        }

        WaitingOrders {
            height: root.cardHeight
            kiosk: root.kiosk
            width: Theme.portrait ? root.half : root.third
        }

        ShareCard {
            emptyText: qsTr("今天还没有卖出")
            height: root.cardHeight
            objectName: "best"
            rows: root.today.best
            title: qsTr("今日热卖")
            width: Theme.portrait ? root.half : root.third

            delegate: SoldBar {
                objectName: "bestRow"
            }
        }

        ShareCard {
            emptyText: qsTr("没有卖得慢的")
            height: root.cardHeight
            objectName: "slowest"
            rows: root.today.slowest
            title: qsTr("卖得慢的")
            width: Theme.portrait ? root.half : root.third

            delegate: SoldBar {
                objectName: "slowRow"
            }
        }
    }
}
