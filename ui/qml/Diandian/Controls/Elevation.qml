pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The pre-drawn shadow behind a surface. Put it below the surface, filling it.
 */
BorderImage {
    id: root

    /*! 1 cards, 2 floating bars, 3 sheets and dialogs. */
    required property int level

    readonly property real blur: [0, 20, 44, 80][root.level]
    readonly property real drop: Theme.px([0, 6, 16, 28][root.level])
    readonly property int edge: root.blur * 2 + [0, 32, 36, 48][root.level]

    Accessible.ignored: true
    anchors.bottomMargin: -root.blur - root.drop
    anchors.fill: parent
    anchors.leftMargin: -root.blur
    anchors.rightMargin: -root.blur
    anchors.topMargin: -root.blur + root.drop
    border.bottom: root.edge
    border.left: root.edge
    border.right: root.edge
    border.top: root.edge
    source: Theme.shadows && root.level > 0 ? Theme.assets + "brand/shadows/level" + root.level + ".png" : ""
    visible: Theme.shadows && root.level > 0
}
