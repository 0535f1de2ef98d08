pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The shop's mark, its name and a word below, on a dark surface.
 */
Item {
    id: root

    required property StoreViewModel store
    required property string caption

    readonly property bool pictured: String(root.store.logo) !== ""

    implicitHeight: Math.max(mark.height, words.height)

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.pictured ? "transparent" : Theme.color.highlight
        height: Theme.px(64)
        radius: Theme.radius.sm
        visible: root.pictured || root.store.mark !== ""
        width: visible ? height : 0

        StaffText {
            anchors.centerIn: parent
            color: Theme.color.onHighlight
            decorative: true
            rank: Theme.staffType.h2
            text: root.store.mark
            visible: !root.pictured
        }

        Image {
            Accessible.ignored: true
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            source: root.store.logo
            sourceSize: Qt.size(mark.width, mark.height)
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: mark.visible ? Theme.space.s3 : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            color: Theme.color.onHero
            rank: Theme.staffType.h2
            text: root.store.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        StaffText {
            color: Theme.color.onHeroMuted
            rank: Theme.staffType.caption
            text: root.caption
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
