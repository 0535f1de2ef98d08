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

    /*! Points along the way of reading. */
    readonly property bool pointing: ["arrow-left", "arrow-right", "arrow-u-up-left", "caret-left", "caret-right", "list-checks", "sign-out"].includes(root.name)

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    height: root.size
    mirror: root.pointing && Theme.rightToLeft
    source: root.name === "" ? "" : "image://icon/" + (root.filled ? "fill" : "bold") + "/" + root.name + "/" + String(root.color).slice(1)
    sourceSize: Qt.size(root.size, root.size)
    width: root.size
}
