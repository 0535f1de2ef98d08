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

    /*! The words do not fit between the tools and get a line of their own. */
    readonly property bool crowded: root.width > 0 && (store.visible ? store.implicitWidth > root.storeRoom || store.implicitHeight > Theme.layout.topBar : heading.implicitWidth > heading.room)
    readonly property real storeRoom: root.width - right.width - 2 * Theme.layout.margin - Theme.space.s4
    readonly property real wordsHeight: store.visible ? store.implicitHeight : heading.implicitHeight

    color: Theme.color.surface
    implicitHeight: Theme.layout.topBar + (root.crowded ? root.wordsHeight + Theme.space.s3 : 0)

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
        iconName: "arrow-left"
        label: root.backLabel
        objectName: "back"
        visible: label !== ""
        y: (Theme.layout.topBar - height) / 2

        onClicked: root.backClicked()
    }

    StoreMark {
        id: store

        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        logo: root.logo
        logoText: root.logoText
        name: root.storeName
        place: root.place
        placeIcon: root.placeIcon
        visible: !back.visible && name !== ""
        width: root.crowded ? parent.width - 2 * Theme.layout.margin : root.storeRoom
        y: root.crowded ? Theme.layout.topBar : (Theme.layout.topBar - height) / 2
    }

    AppText {
        id: heading

        readonly property real room: Math.max(0, parent.width - 2 * heading.side)
        readonly property real side: Math.max(back.visible ? back.width : 0, right.width) + Theme.layout.margin + Theme.space.s4

        Accessible.role: Accessible.Heading
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.h2
        text: root.title
        visible: text !== ""
        width: root.crowded ? parent.width - 2 * Theme.layout.margin : heading.room
        wrapMode: Text.WordWrap
        y: root.crowded ? Theme.layout.topBar : (Theme.layout.topBar - height) / 2
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.layout.margin
        spacing: Theme.gap
        y: (Theme.layout.topBar - height) / 2

        Row {
            id: toolRow

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
        }

        HelpButton {
            anchors.verticalCenter: parent.verticalCenter
            label: root.helpLabel
            visible: root.showsHelp

            onClicked: root.helpClicked()
        }
    }
}
