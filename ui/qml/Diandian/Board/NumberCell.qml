pragma ComponentBehavior: Bound

import QtQuick

/*!
 * One number; turned over in its colours while it has just become ready.
 */
Item {
    id: root

    required property int index
    required property string number
    required property bool fresh
    required property real em
    required property color ink
    required property color accentColor
    required property color accentInk

    Rectangle {
        anchors.centerIn: parent
        color: root.accentColor
        height: parent.height - Math.round(0.08 * root.em)
        radius: Math.round(0.14 * root.em)
        visible: root.fresh
        width: figure.implicitWidth + Math.round(0.3 * root.em)
    }

    BoardText {
        id: figure

        anchors.centerIn: parent
        color: root.fresh ? root.accentInk : root.ink
        size: root.em
        lineHeight: root.height
        text: root.number
    }
}
