pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Name and description of a product card, or grey bars in their places while it loads.
 */
Column {
    id: root

    required property string name
    required property string description
    required property bool compact
    required property bool muted
    required property bool loading
    required property int nameLines

    /*! Enlarged text is not cut. */
    readonly property bool enlarged: Theme.textScale > 1
    readonly property int mostLines: root.enlarged ? Math.max(4, root.nameLines) : root.nameLines

    Item {
        height: Theme.type.title.lineHeight + (root.compact ? 0 : Theme.type.bodyS.lineHeight)
        visible: root.loading
        width: parent.width

        Rectangle {
            color: Theme.color.sunken
            height: Theme.px(32)
            radius: Theme.radius.xs
            width: parent.width * 0.66
            y: Theme.space.s1
        }

        Rectangle {
            color: Theme.color.sunken
            height: Theme.px(24)
            radius: Theme.radius.xs
            visible: !root.compact
            width: parent.width * 0.5
            y: Theme.type.title.lineHeight + Theme.space.s2
        }
    }

    AppText {
        id: title

        color: root.muted ? Theme.color.inkMuted : Theme.color.ink
        decorative: true
        elide: Text.ElideRight
        maximumLineCount: root.mostLines
        rank: root.compact ? Theme.type.bodyStrong : Theme.type.title
        text: root.name
        visible: !root.loading
        width: parent.width
        wrapMode: root.mostLines > 1 ? Text.Wrap : Text.NoWrap
    }

    AppText {
        id: summary

        color: Theme.color.inkMuted
        decorative: true
        elide: Text.ElideRight
        maximumLineCount: root.enlarged ? 3 : 1
        rank: Theme.type.caption
        text: root.description === "" ? " " : root.description
        // What has no room is left out whole.
        visible: !root.loading && !root.compact && (root.enlarged ? !summary.truncated : title.lineCount < 2 && implicitWidth <= width)
        width: parent.width
        wrapMode: root.enlarged ? Text.Wrap : Text.NoWrap
    }
}
