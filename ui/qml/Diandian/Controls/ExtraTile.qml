pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * An extra one may take several of: picture, name with its price, and − n + once taken.
 */
Card {
    id: root

    required property string label
    property string delta: ""
    property url picture: ""
    property int count: 0
    property int maximum: 1
    property bool available: true
    property string reason: ""

    readonly property bool taken: root.count > 0
    readonly property real inset: Theme.space.s2

    signal added
    signal removed

    borderColor: root.taken ? Theme.color.accent : Theme.color.line
    borderWidth: root.taken ? Theme.stroke.selected : Theme.stroke.control
    color: root.taken ? Theme.color.accentSoft : Theme.color.surface
    implicitHeight: art.height + words.implicitHeight + Theme.target + Theme.space.s3 + 2 * root.inset
    implicitWidth: Math.max(words.implicitWidth, 2 * Theme.target + Theme.px(56)) + 2 * root.inset
    level: 0
    radius: Theme.radius.md

    Image {
        id: art

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: root.inset
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: Theme.px(88)
        opacity: root.available ? 1 : 0.35
        source: root.picture
        sourceSize: Qt.size(width, height)
        width: Theme.px(88)
    }

    AppText {
        id: words

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.top: art.bottom
        color: root.taken ? Theme.color.onAccentSoft : root.available ? Theme.color.ink : Theme.color.inkMuted
        horizontalAlignment: Text.AlignHCenter
        rank: root.taken ? Theme.type.bodyStrong : Theme.type.body
        text: root.delta === "" ? root.label : root.label + "  " + root.delta
        wrapMode: Text.Wrap
    }

    KioskButton {
        Accessible.description: root.reason
        Accessible.name: qsTr("加入 %1").arg(root.label)
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        corner: Theme.radius.tile
        enabled: root.available
        iconLeft: "plus"
        kind: KioskButton.Soft
        label: ""
        objectName: "take"
        size: KioskButton.Compact
        visible: !root.taken

        onClicked: root.added()
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        height: Theme.target
        visible: root.taken

        KioskButton {
            Accessible.name: qsTr("减少一份 %1").arg(root.label)
            anchors.left: parent.left
            corner: Theme.radius.tile
            iconLeft: "minus"
            kind: KioskButton.Outline
            label: ""
            objectName: "less"
            padding: 0
            size: KioskButton.Compact
            width: Theme.target

            onClicked: root.removed()
        }

        AppText {
            Accessible.name: qsTr("%1 份").arg(root.count)
            anchors.centerIn: parent
            rank: Theme.type.title
            text: root.count
        }

        KioskButton {
            Accessible.description: enabled ? "" : qsTr("最多 %1 份").arg(root.maximum)
            Accessible.name: qsTr("增加一份 %1").arg(root.label)
            anchors.right: parent.right
            corner: Theme.radius.tile
            enabled: root.available && root.count < root.maximum
            iconLeft: "plus"
            label: ""
            objectName: "more"
            padding: 0
            size: KioskButton.Compact
            width: Theme.target

            onClicked: root.added()
        }
    }
}
