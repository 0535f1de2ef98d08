pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * The page before, where one is, the next page. Hidden where there is one page only.
 */
Item {
    id: root

    required property string pageText
    required property string pagesText
    required property bool hasPrevious
    required property bool hasNext
    property color ink: Theme.color.ink
    /*! Without arrows, where there is little width. */
    property bool tight: !Theme.portrait

    signal previous
    signal next

    implicitHeight: Math.max(before.implicitHeight, where.implicitHeight)
    implicitWidth: root.hasPrevious || root.hasNext ? before.implicitWidth + where.implicitWidth + after.implicitWidth + 2 * Theme.gap : 0
    visible: root.hasPrevious || root.hasNext

    KioskButton {
        id: before

        anchors.left: parent.left
        enabled: root.hasPrevious
        horizontalPadding: root.tight ? Theme.space.s4 : Theme.space.s6
        iconLeft: root.tight ? "" : "arrow-left"
        kind: KioskButton.Outline
        label: qsTr("上一页")
        objectName: "previousPage"
        size: KioskButton.Compact
        height: root.height

        onClicked: root.previous()
    }

    Column {
        id: where

        Accessible.name: Listing.clauses([root.pageText, root.pagesText])
        Accessible.role: Accessible.StaticText
        anchors.left: before.right
        anchors.leftMargin: (root.width - before.width - after.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.ink
            decorative: true
            objectName: "pageText"
            rank: root.tight && Theme.spacedText ? Theme.type.captionStrong : Theme.type.bodyStrong
            text: root.pageText
        }

        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.ink
            decorative: true
            rank: Theme.type.caption
            text: root.pagesText
        }
    }

    KioskButton {
        id: after

        anchors.right: parent.right
        enabled: root.hasNext
        horizontalPadding: root.tight ? Theme.space.s4 : Theme.space.s6
        iconRight: root.tight ? "" : "arrow-right"
        kind: KioskButton.Outline
        label: qsTr("下一页")
        objectName: "nextPage"
        size: KioskButton.Compact
        height: root.height

        onClicked: root.next()
    }
}
