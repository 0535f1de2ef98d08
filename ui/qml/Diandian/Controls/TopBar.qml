pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The bar at the top: the shop or a way back at the left, a title in the middle, tools at the right.
 *
 * Tools are the children; the help button is always the last of them and is part of the bar.
 */
Rectangle {
    id: root

    default property alias tools: toolRow.data
    property string title: ""
    property string backLabel: ""
    property string storeName: ""
    property string logoText: ""
    property url logo: ""
    property string place: ""
    property string placeIcon: ""
    property bool showsHelp: true
    property string helpLabel: qsTr("叫店员")

    signal backClicked
    signal helpClicked

    color: Theme.color.surface
    implicitHeight: Theme.layout.topBar

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.line
        height: Theme.stroke.hairline
    }

    ToolButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        anchors.verticalCenter: parent.verticalCenter
        iconName: "arrow-left"
        label: root.backLabel
        objectName: "back"
        visible: label !== ""

        onClicked: root.backClicked()
    }

    StoreMark {
        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        anchors.right: right.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        logo: root.logo
        logoText: root.logoText
        name: root.storeName
        place: root.place
        placeIcon: root.placeIcon
        visible: !back.visible && name !== ""
    }

    AppText {
        readonly property real side: Math.max(back.visible ? back.x + back.width : 0, parent.width - right.x) + Theme.space.s4

        Accessible.role: Accessible.Heading
        anchors.centerIn: parent
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.h2
        text: root.title
        visible: text !== ""
        width: Math.max(0, parent.width - 2 * side)
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.layout.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Row {
            id: toolRow

            spacing: Theme.gap
        }

        HelpButton {
            label: root.helpLabel
            visible: root.showsHelp

            onClicked: root.helpClicked()
        }
    }
}
