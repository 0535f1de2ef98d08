pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Less, count, more. At one, less becomes a bin where the thing may be removed; at the limit the limit is named.
 */
Item {
    id: root

    /*! What is counted; part of the accessible name. */
    required property string label
    required property int value
    property int minimum: 1
    property int maximum: 99
    /*! At `minimum` the minus is a bin and asks for removal. */
    property bool removable: true
    /*! Said below the stepper when the limit is reached: "最多 3 份". */
    property string limitText: ""
    property color trackColor: Theme.color.sunken

    readonly property bool full: root.value >= root.maximum
    readonly property bool removing: root.removable && root.value <= root.minimum

    signal increased
    signal decreased
    signal removed

    Accessible.description: root.full ? root.limitText : ""
    Accessible.name: qsTr("%1，%2 份").arg(root.label).arg(root.value)
    Accessible.role: Accessible.SpinBox
    implicitHeight: track.height + (limit.visible ? limit.implicitHeight + Theme.space.s1 : 0)
    implicitWidth: track.width

    Accessible.onDecreaseAction: less.activate()
    Accessible.onIncreaseAction: more.activate()

    Rectangle {
        id: track

        anchors.right: parent.right
        border.color: Theme.color.lineStrong
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: root.trackColor
        height: Theme.target + 2 * Theme.space.s1
        radius: height / 2
        width: 2 * Theme.target + 2 * Theme.space.s1 + middle.width

        RoundButton {
            id: less

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s1
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.removing || root.value > root.minimum
            iconName: root.removing ? "trash" : "minus"
            label: root.removing ? qsTr("删除 %1").arg(root.label) : qsTr("减少一份 %1").arg(root.label)
            objectName: "less"

            onClicked: {
                if (root.removing)
                    root.removed();
                else
                    root.decreased();
            }
        }

        Item {
            id: middle

            anchors.centerIn: parent
            height: parent.height
            width: Math.max(Theme.gap, figure.implicitWidth + 2 * Theme.space.s3)

            AppText {
                id: figure

                anchors.centerIn: parent
                decorative: true
                rank: Theme.type.h3
                text: root.value
            }
        }

        RoundButton {
            id: more

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s1
            anchors.verticalCenter: parent.verticalCenter
            enabled: !root.full
            iconName: "plus"
            label: qsTr("增加一份 %1").arg(root.label)
            objectName: "more"
            strong: true

            onClicked: root.increased()
        }
    }

    AppText {
        id: limit

        anchors.horizontalCenter: track.horizontalCenter
        anchors.top: track.bottom
        anchors.topMargin: Theme.space.s1
        color: Theme.color.inkMuted
        decorative: true
        rank: Theme.type.caption
        text: root.limitText
        visible: root.full && text !== ""
    }
}
