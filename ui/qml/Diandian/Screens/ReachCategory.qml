pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A category of the strip above reach mode's products.
 */
Pressable {
    id: root

    required property string label
    property url picture: ""
    property bool selected: false
    /*! Lines of its name. */
    property int lines: 1

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.name: root.label
    Accessible.role: Accessible.PageTab
    corner: Theme.radius.md
    padding: Theme.space.s2

    background: Rectangle {
        border.color: root.selected ? Theme.color.accent : Theme.color.line
        border.width: root.selected ? Theme.stroke.selected : Theme.highContrast ? Theme.stroke.hairline : 0
        color: root.selected || Theme.highContrast ? Theme.color.surface : root.down ? Theme.color.line : "transparent"
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: art.height + root.lines * Theme.type.body.lineHeight

        Image {
            id: art

            anchors.horizontalCenter: parent.horizontalCenter
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: Theme.px(88)
            source: root.picture
            sourceSize: Qt.size(height, height)
            width: height
        }

        AppText {
            id: words

            anchors.top: art.bottom
            color: root.selected ? Theme.color.accentText : Theme.color.inkMuted
            decorative: true
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: root.lines
            rank: root.selected ? Theme.type.bodyStrong : Theme.type.body
            text: root.label
            width: parent.width
            wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
        }
    }
}
