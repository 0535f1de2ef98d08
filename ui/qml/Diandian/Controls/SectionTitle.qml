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

    Accessible.description: root.detail
    Accessible.name: root.text
    Accessible.role: Accessible.Heading
    baselineOffset: title.baselineOffset
    implicitHeight: Math.max(title.implicitHeight, remark.y + remark.implicitHeight)
    implicitWidth: title.implicitWidth + (root.detail === "" ? 0 : Theme.space.s3 + remark.implicitWidth)

    AppText {
        id: title

        anchors.left: parent.left
        color: root.color
        decorative: true
        rank: root.rank
        text: root.text
        width: Math.min(implicitWidth, root.width)
        wrapMode: Text.WordWrap
    }

    AppText {
        id: remark

        anchors.baseline: title.baseline
        anchors.left: title.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        color: Theme.color.inkMuted
        decorative: true
        elide: Text.ElideRight
        rank: Theme.type.bodyS
        text: root.detail
        visible: text !== ""
    }
}
