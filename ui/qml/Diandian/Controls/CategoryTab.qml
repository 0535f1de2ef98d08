pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A category in the rail. The selected one has a marker at the edge, a white tile and bold words.
 */
Pressable {
    id: root

    required property string label
    property url picture: ""
    property string iconName: ""
    property bool selected: false
    /*! No higher than a finger needs. */
    property bool close: false

    readonly property real restHeight: Theme.px(Theme.portrait ? 132 : 104)

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.label
    Accessible.role: Accessible.PageTab
    corner: Theme.radius.md
    implicitHeight: Math.max(root.close ? 0 : root.restHeight, Theme.target, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    implicitWidth: Theme.layout.rail
    horizontalPadding: Theme.space.s2
    verticalPadding: Theme.space.s2

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s2
            anchors.rightMargin: Theme.space.s2
            border.color: Theme.color.accent
            border.width: Theme.highContrast && root.selected ? Theme.stroke.selected : 0
            color: root.selected ? Theme.color.surface : root.down ? Theme.color.line : "transparent"
            radius: root.corner
        }

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            bottomLeftRadius: Theme.rightToLeft ? Theme.px(8) : 0
            bottomRightRadius: Theme.rightToLeft ? 0 : Theme.px(8)
            color: Theme.color.accent
            height: Theme.px(72)
            topLeftRadius: Theme.rightToLeft ? Theme.px(8) : 0
            topRightRadius: Theme.rightToLeft ? 0 : Theme.px(8)
            visible: root.selected
            width: Theme.px(8)
        }
    }
    contentItem: Item {
        implicitHeight: art.height + words.implicitHeight

        Column {
            anchors.centerIn: parent
            width: parent.width

            Item {
                id: art

                anchors.horizontalCenter: parent.horizontalCenter
                height: String(root.picture) === "" && root.iconName === "" ? 0 : Theme.px(Theme.portrait ? 72 : 56)
                width: height

                Image {
                    anchors.fill: parent
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    source: root.picture
                    sourceSize: Qt.size(art.width, art.height)
                }

                AppIcon {
                    anchors.centerIn: parent
                    color: words.color
                    filled: root.selected
                    name: root.iconName
                    size: Theme.px(44)
                    visible: name !== "" && String(root.picture) === ""
                }
            }

            AppText {
                id: words

                color: root.selected ? Theme.color.accentText : Theme.color.inkMuted
                decorative: true
                horizontalAlignment: Text.AlignHCenter
                rank: root.selected ? Theme.type.bodyStrong : Theme.type.body
                text: root.label
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
}
