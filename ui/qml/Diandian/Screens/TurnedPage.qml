pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A page that is turned by a button where it needs more height than there is.
 */
Item {
    id: root

    default property alias content: area.flickableData
    /*! Height that its content needs. */
    required property real needed
    property alias areaName: area.objectName

    readonly property bool turned: root.needed > root.height + 1 && root.height > 0
    /*! Height that its content has. */
    readonly property real pageHeight: Math.max(root.needed, root.height)

    Flickable {
        id: area

        anchors.bottomMargin: root.turned ? more.height + 2 * Theme.space.s3 : 0
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: root.turned
        contentHeight: root.pageHeight
        contentWidth: width
        interactive: root.turned && !Theme.reach
        objectName: "turnedArea"

        onContentHeightChanged: returnToBounds()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.color.canvas
        height: area.anchors.bottomMargin
    }

    ScrollButton {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s3
        anchors.horizontalCenter: parent.horizontalCenter
        view: area
        visible: root.turned
    }
}
