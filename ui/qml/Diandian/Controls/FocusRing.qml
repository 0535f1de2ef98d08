pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The ring around the control that the keyboard or a switch has reached.
 */
Rectangle {
    id: root

    /*! Corner radius of the control inside. */
    property real inner: Theme.radius.md

    anchors.fill: parent
    anchors.margins: -(Theme.stroke.focus + Theme.stroke.focusGap)
    border.color: Theme.color.focus
    border.width: Theme.stroke.focus
    color: "transparent"
    radius: root.inner + Theme.stroke.focus + Theme.stroke.focusGap
    z: 10
}
