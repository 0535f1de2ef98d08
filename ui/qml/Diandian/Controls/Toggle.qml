pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * On or off. A mark stands in the knob and a word beside it says the state.
 */
Pressable {
    id: root

    required property string label
    required property bool checked
    /*! The state in words; empty leaves the mark alone. */
    property string stateText: ""

    /*! Asks for the other state; `checked` changes only through its owner. */
    signal toggled(checked: bool)

    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.description: root.loading ? qsTr("正在保存") : root.stateText
    Accessible.name: root.label
    Accessible.role: Accessible.CheckBox
    corner: Theme.radius.full
    shrinks: false

    contentItem: Item {
        implicitHeight: track.height
        implicitWidth: track.width + (word.visible ? word.implicitWidth + Theme.space.s3 : 0)

        Rectangle {
            id: track

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.checked ? Theme.color.accent : Theme.color.lineStrong
            border.width: Theme.stroke.control
            color: !root.enabled ? Theme.color.disabledFill : root.checked ? Theme.color.accent : Theme.color.surface
            height: Theme.px(64)
            radius: height / 2
            width: Theme.px(112)

            Rectangle {
                id: knob

                anchors.verticalCenter: parent.verticalCenter
                color: root.checked ? Theme.color.onAccent : Theme.color.lineStrong
                height: Theme.px(root.checked ? 52 : 44)
                radius: height / 2
                width: height
                x: Theme.fromStart(root.checked ? track.width - width - Theme.px(6) : Theme.px(10), width, track.width)

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.motion.quick
                        easing.type: Theme.motion.standard
                    }
                }

                AppIcon {
                    anchors.centerIn: parent
                    color: Theme.color.accent
                    name: "check"
                    size: Theme.px(32)
                    visible: root.checked && !root.loading
                }

                WaitRing {
                    anchors.centerIn: parent
                    height: width
                    progressColor: root.checked ? Theme.color.accent : Theme.color.surface
                    trackColor: "transparent"
                    visible: root.loading
                    width: Theme.px(36)
                }
            }
        }

        AppText {
            id: word

            anchors.left: track.right
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            decorative: true
            rank: Theme.type.label
            text: root.stateText
            visible: text !== ""
        }
    }

    onClicked: root.toggled(!root.checked)
}
