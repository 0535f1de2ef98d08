pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The page before and the next one, at the side of the products.
 */
Item {
    id: root

    required property ReachViewModel reach

    readonly property real buttonHeight: Math.max(Theme.target, Math.min(Math.max(Theme.px(188), before.implicitHeight), (root.height - where.height - 2 * Theme.gap) / 2))

    /*! The least height in which all of it stands. */
    readonly property real least: root.visible ? 2 * Math.max(Theme.target, before.implicitHeight) + where.height + 2 * Theme.gap : 0

    implicitWidth: Math.max(Theme.target, before.implicitWidth, after.implicitWidth)
    visible: root.reach.pages > 1

    component Turn: Pressable {
        id: turn

        required property string label
        required property string iconName

        readonly property color ink: turn.enabled ? Theme.color.ink : Theme.color.onDisabled

        Accessible.name: turn.label
        height: root.buttonHeight
        padding: Theme.space.s3
        width: root.width

        background: Rectangle {
            border.color: Theme.color.lineStrong
            border.width: turn.enabled ? Theme.stroke.control : 0
            color: turn.enabled ? Theme.color.surface : Theme.color.disabledFill
            radius: turn.corner
        }
        contentItem: Item {
            implicitHeight: column.implicitHeight
            implicitWidth: column.implicitWidth

            Column {
                id: column

                anchors.centerIn: parent

                AppIcon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: turn.ink
                    name: turn.iconName
                    size: Math.round(Theme.type.label.pixelSize * 1.3)
                }

                AppText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: turn.ink
                    decorative: true
                    rank: Theme.type.labelS
                    text: turn.label
                }
            }
        }
    }

    Turn {
        id: before

        enabled: root.reach.page > 1
        iconName: "caret-up"
        label: qsTr("上一页")
        objectName: "previousPage"

        onClicked: root.reach.previousPage()
    }

    AppText {
        id: where

        Accessible.name: qsTr("第 %1 页，共 %2 页").arg(root.reach.page).arg(root.reach.pages)
        anchors.horizontalCenter: parent.horizontalCenter
        rank: Theme.type.h3
        text: root.reach.page + " / " + root.reach.pages
        y: (before.height + after.y - height) / 2
    }

    Turn {
        id: after

        anchors.bottom: parent.bottom
        enabled: root.reach.page < root.reach.pages
        iconName: "caret-down"
        label: qsTr("下一页")
        objectName: "nextPage"

        onClicked: root.reach.nextPage()
    }
}
