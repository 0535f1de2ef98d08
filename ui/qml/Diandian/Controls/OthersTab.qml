pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * At the end of a rail that has no room for all its categories: turns to the others, and then back to the first.
 */
Pressable {
    id: root

    /*! What it pages through. */
    required property Flickable view

    Accessible.name: pages.atEnd ? first.text : others.text
    horizontalPadding: Theme.space.s4
    verticalPadding: Theme.space.s1

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s2
            anchors.rightMargin: Theme.space.s2
            border.color: Theme.color.lineStrong
            border.width: Theme.stroke.control
            color: root.down ? Theme.color.line : "transparent"
            radius: root.corner
        }
    }
    contentItem: Item {
        // As high as either of its words, so that nothing moves when they change.
        implicitHeight: Math.max(others.implicitHeight, first.implicitHeight)

        Words {
            id: others

            text: qsTr("更多分类")
            visible: !pages.atEnd
        }

        Words {
            id: first

            text: qsTr("回到第一类")
            visible: pages.atEnd
        }
    }

    component Words: AppText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.ink
        decorative: true
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.labelS
        width: parent.width
        wrapMode: Text.Wrap
    }

    PageGlide {
        id: pages

        view: root.view
    }

    onClicked: pages.turn()
}
