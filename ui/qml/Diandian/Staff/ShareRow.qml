pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A name, its figure, and a bar of its share. What stands at the start may be a picture.
 */
Item {
    id: root

    required property string label
    required property string detail
    required property real share
    property real start: 0

    Accessible.name: Listing.clauses([root.label, root.detail])
    Accessible.role: Accessible.StaticText
    height: Theme.px(76)
    width: ListView.view ? ListView.view.width : implicitWidth

    StaffText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: root.start
        anchors.right: figure.left
        anchors.rightMargin: Theme.space.s3
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s2
        decorative: true
        elide: Text.ElideRight
        rank: Theme.staffType.body
        text: root.label
    }

    StaffText {
        id: figure

        anchors.baseline: name.baseline
        anchors.right: parent.right
        decorative: true
        horizontalAlignment: Text.AlignRight
        rank: Theme.staffType.bodyStrong
        text: root.detail
    }

    Rectangle {
        id: track

        anchors.left: name.left
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.topMargin: Theme.space.s1
        border.color: Theme.color.lineStrong
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: Theme.color.sunken
        height: Theme.px(12)
        radius: height / 2

        Rectangle {
            anchors.left: parent.left
            color: Theme.color.accent
            height: parent.height
            radius: parent.radius
            width: Math.max(height, parent.width * root.share)
        }
    }
}
