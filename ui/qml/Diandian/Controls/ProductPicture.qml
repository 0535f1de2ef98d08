pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A product on its tinted tile, standing on a pre-drawn shadow.
 */
Rectangle {
    id: root

    required property url source
    /*! peach, mint, rose, butter, sky, lilac. */
    property string tint: "peach"
    /*! Side of the picture; by default it fills the tile's height. */
    property real pictureSize: Math.min(root.width, root.height) * 0.94
    property bool faded: false
    property bool standing: true

    Accessible.ignored: true
    color: root.faded ? Theme.color.disabledFill : Theme.tint(root.tint)
    implicitHeight: Theme.px(232)
    implicitWidth: Theme.px(232)
    radius: Theme.radius.tile

    Image {
        height: root.pictureSize * 0.22
        opacity: root.faded ? 0.35 : 1
        source: Theme.assets + "brand/shadows/ellipse.png"
        visible: root.standing && Theme.shadows && picture.status === Image.Ready
        width: root.pictureSize * 0.92
        x: picture.x + (picture.width - width) / 2
        y: picture.y + picture.height * 0.77
    }

    Image {
        id: picture

        anchors.centerIn: parent
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: root.pictureSize
        opacity: root.faded ? 0.35 : 1
        smooth: true
        source: root.source
        sourceSize: Qt.size(Math.round(root.pictureSize), Math.round(root.pictureSize))
        width: root.pictureSize
    }
}
