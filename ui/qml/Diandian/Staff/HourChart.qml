pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Sales by hour as bars, with a stroke where the same day a week ago stood.
 */
Card {
    id: root

    required property StaffTodayViewModel today

    readonly property real inset: Theme.space.s5
    readonly property real stroke: Math.max(3, Theme.px(6))

    StaffText {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s4
        rank: Theme.staffType.h2
        text: qsTr("每小时销售额")
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: title.verticalCenter
        spacing: Theme.space.s3

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.accent
            height: Theme.px(22)
            radius: Theme.px(6)
            width: height
        }

        StaffText {
            color: Theme.color.inkMuted
            text: qsTr("今天")
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.ink
            height: root.stroke
            radius: height / 2
            width: Theme.px(30)
        }

        StaffText {
            color: Theme.color.inkMuted
            text: qsTr("上周同一天")
        }
    }

    Item {
        id: plot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: axis.height + Theme.space.s4
        anchors.left: parent.left
        anchors.leftMargin: root.inset + scale.width + Theme.space.s3
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.s5
    }

    Item {
        id: scale

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.top: plot.top
        height: plot.height
        width: Theme.px(96)

        Repeater {
            model: root.today.lines

            StaffText {
                required property real share
                required property string label

                anchors.left: parent.left
                color: Theme.color.inkMuted
                decorative: true
                elide: Text.ElideRight
                rank: Theme.staffType.axis
                text: label
                width: parent.width
                y: scale.height * (1 - share) - height / 2
            }
        }
    }

    Repeater {
        model: root.today.lines

        Rectangle {
            required property real share

            anchors.left: plot.left
            anchors.right: plot.right
            color: share === 0 ? Theme.color.lineStrong : Theme.color.line
            height: Theme.stroke.hairline
            y: plot.y + plot.height * (1 - share) - height / 2
        }
    }

    StaffText {
        id: axis

        decorative: true
        rank: Theme.staffType.axis
        text: "0"
        visible: false
    }

    Row {
        anchors.fill: plot

        Repeater {
            id: bars

            model: root.today.hours

            HourBar {
                height: plot.height
                objectName: "hour"
                stroke: root.stroke
                width: plot.width / Math.max(1, bars.count)
            }
        }
    }
}
