pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * An icon of the family, in any colour. Bold stroke, or filled when selected.
 */
Image {
    id: root

    required property string name
    property bool filled: false
    property color color: Theme.color.ink
    property real size: Theme.px(36)

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    height: root.size
    source: root.name === "" ? "" : "image://icon/" + (root.filled ? "fill" : "bold") + "/" + root.name + "/" + String(root.color).slice(1)
    sourceSize: Qt.size(root.size, root.size)
    width: root.size
}
