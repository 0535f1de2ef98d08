pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A surface with a border and a depth. Children stand inside it and anchor to it.
 */
Item {
    id: root

    default property alias content: surface.data
    /*! 0 flat, 1 card, 2 floating, 3 sheet. */
    property int level: 1
    property real radius: Theme.radius.card
    property color color: Theme.color.surface
    property color borderColor: Theme.color.line
    property real borderWidth: root.level < 2 || Theme.highContrast ? Theme.stroke.hairline : 0

    Elevation {
        level: root.level
    }

    Rectangle {
        id: surface

        anchors.fill: parent
        border.color: root.borderColor
        border.width: root.borderWidth
        color: root.color
        radius: root.radius
    }
}
