pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * One category: its picture on its tint, and its name.
 */
Pressable {
    id: root

    required property string label
    required property url picture
    property string tint: "peach"

    readonly property real pictureSize: Math.min(root.availableHeight - words.implicitHeight - Theme.space.s3, Theme.px(300))

    Accessible.name: root.label
    corner: Theme.radius.sheet
    implicitHeight: words.implicitHeight + Theme.px(110) + root.topPadding + root.bottomPadding
    padding: Theme.spacedText ? Theme.space.s2 : Theme.space.s4

    background: Rectangle {
        border.color: Theme.color.ink
        border.width: root.down ? Theme.stroke.selected : Theme.stroke.width(5)
        color: Theme.tint(root.tint)
        radius: root.corner
    }
    contentItem: Item {
        Image {
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: root.pictureSize
            source: root.picture
            sourceSize: Qt.size(width, height)
            width: height
            x: (parent.width - width) / 2
            y: (words.y - height - Theme.space.s3) / 2 + Theme.space.s1
        }

        AppText {
            id: words

            decorative: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "label"
            rank: Theme.type.name
            text: root.label
            width: parent.width
            wrapMode: Text.WordWrap
            y: parent.height - height
        }
    }
}
