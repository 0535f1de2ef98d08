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
    readonly property bool wide: !Theme.portrait && root.width - keys.leastWidth - 3 * root.margin > 0.28 * root.width

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

    Column {
        id: asked

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.top: top.bottom
        anchors.topMargin: Theme.px(root.wide ? 28 : 56)
        spacing: Theme.space.s4
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

        anchors.bottom: root.wide ? parent.bottom : actions.top
        anchors.bottomMargin: root.wide ? root.margin : Theme.space.s6
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        enabled: !root.lookup.busy
        // The order that was found has the room, where there is not enough for both.
        visible: root.wide || Theme.portrait || !root.lookup.found
        width: root.wide ? root.width - asked.width - 3 * root.margin : root.width - 2 * root.margin

        onErasePressed: root.lookup.erase()
        onTyped: letters => root.lookup.type(letters)
    }

    KioskButton {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.margin
        anchors.left: asked.left
        enabled: root.lookup.canFind
        kind: root.lookup.found ? KioskButton.Outline : KioskButton.Primary
        label: root.lookup.found ? qsTr("再查一个") : qsTr("查找订单")
        loading: root.lookup.busy
        objectName: "find"
        size: KioskButton.Large
        width: asked.width

        onClicked: root.lookup.found ? root.lookup.clear() : root.lookup.find()
    }
}
