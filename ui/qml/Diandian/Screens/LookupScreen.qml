pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * An order of today by its pickup number.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property LookupViewModel lookup: root.kiosk.lookup
    readonly property real margin: Theme.layout.margin
    /*! Side by side where there is no room for both below each other. */
    readonly property bool wide: !Theme.upright && root.width - keys.leastWidth - 3 * root.margin > 0.28 * root.width

    readonly property real lead: Theme.px(root.wide ? 28 : 56)
    readonly property real askedNeeded: root.lead + asked.height + Theme.space.s6 + actions.height + root.margin

    color: Theme.color.canvas
    objectName: "lookupScreen"

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        backLabel: qsTr("返回首页")
        title: qsTr("订单查询")

        onBackClicked: root.kiosk.session.back()
        onHelpClicked: root.kiosk.help.call()
    }

    TurnedPage {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        areaName: "lookupArea"
        needed: root.wide ? Math.max(root.askedNeeded, root.lead + keys.height + root.margin) : root.askedNeeded + (keys.visible ? keys.height + Theme.space.s6 : 0)

        Column {
            id: asked

            anchors.left: parent.left
            anchors.leftMargin: root.margin
            spacing: Theme.space.s4
            y: root.lead
            width: root.wide ? Math.round((root.width - 3 * root.margin) * 0.42) : root.width - 2 * root.margin

            AppText {
                Accessible.role: Accessible.Heading
                rank: root.wide ? Theme.type.h2 : Theme.type.h1
                text: qsTr("取餐号是多少？")
                width: parent.width
                wrapMode: Text.Wrap
            }

            AppText {
                color: Theme.color.inkMuted
                rank: Theme.type.body
                text: qsTr("在小票上，今天的单都能查")
                visible: !root.lookup.found || !root.wide
                width: parent.width
                wrapMode: Text.Wrap
            }

            PadField {
                label: qsTr("取餐号")
                placeholder: qsTr("如 A012")
                problem: root.lookup.problem
                text: root.lookup.number
                visible: !root.lookup.found
                width: parent.width
            }

            FoundOrder {
                lookup: root.lookup
                visible: root.lookup.found
                width: parent.width
            }
        }

        PadKeyboard {
            id: keys

            anchors.right: parent.right
            anchors.rightMargin: root.margin
            enabled: !root.lookup.busy
            // The order that was found has the room, where there is not enough for both.
            visible: root.wide || Theme.upright || !root.lookup.found
            y: root.wide ? page.pageHeight - height - root.margin : actions.y - height - Theme.space.s6
            width: root.wide ? root.width - asked.width - 3 * root.margin : root.width - 2 * root.margin

            onErasePressed: root.lookup.erase()
            onTyped: letters => root.lookup.type(letters)
        }

        KioskButton {
            id: actions

            anchors.left: asked.left
            enabled: root.lookup.canFind
            kind: root.lookup.found ? KioskButton.Outline : KioskButton.Primary
            label: root.lookup.found ? qsTr("再查一个") : qsTr("查找订单")
            loading: root.lookup.busy
            objectName: "find"
            size: KioskButton.Large
            width: asked.width
            y: page.pageHeight - height - root.margin

            onClicked: root.lookup.found ? root.lookup.clear() : root.lookup.find()
        }
    }
}
