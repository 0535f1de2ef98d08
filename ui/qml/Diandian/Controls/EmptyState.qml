pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Nothing here: a picture or an icon, what, how, and one button.
 */
Column {
    id: root

    required property string title
    property string detail: ""
    property url picture: ""
    property string iconName: ""
    property string buttonLabel: ""
    property string buttonIcon: ""

    readonly property real room: Math.min(Theme.layout.dialogWidth, root.parent ? root.parent.width - 2 * Theme.space.s4 : Theme.layout.dialogWidth)

    signal clicked

    spacing: Theme.space.s4

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: Theme.px(170)
        source: root.picture
        sourceSize: Qt.size(width, height)
        visible: String(root.picture) !== ""
        width: Theme.px(170)
    }

    AppIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.color.inkMuted
        name: root.iconName
        size: Theme.px(132)
        // Large words need its room.
        visible: name !== "" && Theme.textScale === 1
    }

    AppText {
        Accessible.role: Accessible.Heading
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.h2
        text: root.title
        width: Math.min(implicitWidth, root.room)
        wrapMode: Text.WordWrap
    }

    AppText {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.color.inkMuted
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.body
        text: root.detail
        visible: text !== ""
        width: Math.min(implicitWidth, root.room)
        wrapMode: Text.WordWrap
    }

    KioskButton {
        anchors.horizontalCenter: parent.horizontalCenter
        iconLeft: root.buttonIcon
        label: root.buttonLabel
        objectName: "action"
        visible: label !== ""

        onClicked: root.clicked()
    }
}
