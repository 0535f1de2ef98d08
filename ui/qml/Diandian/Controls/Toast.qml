pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Says that something is done, for four seconds, with at most one way back. Never for errors that need action.
 */
Item {
    id: root

    property string text: ""
    property string actionLabel: ""
    property string iconName: "check-circle"
    property bool shown: false

    /*! Width of all but the words. */
    readonly property real beside: icon.width + (action.visible ? action.width : Theme.space.s4) + 2 * Theme.space.s5 + Theme.space.s3

    signal actionClicked
    signal expired

    function show(text: string, actionLabel: string): void {
        root.text = text;
        root.actionLabel = actionLabel;
        root.shown = true;
        stay.restart();
    }

    function hide(): void {
        root.shown = false;
        stay.stop();
    }

    Accessible.ignored: !root.shown
    Accessible.name: root.text
    Accessible.role: Accessible.Notification
    implicitHeight: Math.max(Theme.px(96), Theme.target + Theme.space.s2, words.implicitHeight + 2 * Theme.space.s3)
    implicitWidth: words.implicitWidth + root.beside
    opacity: root.shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.fade
        }
    }

    Elevation {
        level: 2
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.color.line
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: Theme.color.hero
        radius: Theme.radius.md
    }

    AppIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.highlight
        filled: true
        name: root.iconName
        size: Theme.px(40)
    }

    AppText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.onHero
        decorative: true
        rank: Theme.type.label
        text: root.text
        width: Math.min(implicitWidth, Math.max(0, root.width - root.beside))
        wrapMode: Text.Wrap
    }

    LinkButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.highlight
        label: root.actionLabel
        objectName: "action"
        visible: root.actionLabel !== ""

        onClicked: root.actionClicked()
    }

    Timer {
        id: stay

        interval: Theme.motion.toast

        onTriggered: {
            root.shown = false;
            root.expired();
        }
    }
}
