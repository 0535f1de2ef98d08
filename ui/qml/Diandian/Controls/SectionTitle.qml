pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A heading with an optional remark beside it.
 */
Item {
    id: root

    required property string text
    property string detail: ""
    /*! Icon before the detail where it is a reason or a warning. */
    property TextRole rank: Theme.type.h3
    property color color: Theme.color.ink

    /*! The remark stands on the title's line; where there is no room, below it. */
    readonly property bool beside: root.implicitWidth <= root.width + 1

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.Heading
    baselineOffset: title.baselineOffset
    implicitHeight: root.beside ? Math.max(title.implicitHeight, remark.y + remark.implicitHeight) : title.implicitHeight + (remark.visible ? remark.implicitHeight : 0)
    implicitWidth: title.implicitWidth + (root.detail === "" ? 0 : Theme.space.s3 + remark.implicitWidth)

    AppText {
        id: title

        anchors.left: parent.left
        color: root.color
        decorative: true
        rank: root.rank
        text: root.text
        width: Math.min(implicitWidth, root.width)
        wrapMode: Text.Wrap
    }

    AppText {
        id: remark

        anchors.left: root.beside ? title.right : parent.left
        anchors.leftMargin: root.beside ? Theme.space.s3 : 0
        color: Theme.color.inkMuted
        decorative: true
        rank: Theme.type.bodyS
        text: root.detail
        visible: text !== ""
        width: root.beside ? implicitWidth : root.width
        wrapMode: Text.Wrap
        y: root.beside ? title.baselineOffset - baselineOffset : title.height
    }
}
