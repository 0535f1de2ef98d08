pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * The dish that the question is about, on its tint, and how many questions there are.
 */
Rectangle {
    id: root

    required property string name
    required property string note
    required property string picture
    required property string tint

    /*! In landscape the words come first. */
    readonly property bool pictured: Theme.portrait || root.width - Theme.px(220) >= Theme.type.name.pixelSize * 8

    Accessible.description: root.note
    Accessible.name: root.name
    Accessible.role: Accessible.StaticText
    color: Theme.tint(root.tint)
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 276 : 164), words.height + 2 * Theme.space.s3)
    radius: Theme.radius.lg

    Image {
        id: art

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Theme.portrait ? 52 : 24)
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: Theme.px(Theme.portrait ? 228 : 140)
        source: root.picture
        sourceSize: Qt.size(width, height)
        visible: root.pictured
        width: root.pictured ? height : 0
        y: (root.height - height) / 2
    }

    Column {
        id: words

        anchors.left: art.right
        anchors.leftMargin: root.pictured ? Theme.px(Theme.portrait ? 50 : 24) : 0
        width: root.width - art.anchors.leftMargin - art.width - anchors.leftMargin - Theme.space.s4
        y: (root.height - height) / 2

        AppText {
            decorative: true
            rank: Theme.portrait ? Theme.type.h2 : Theme.type.name
            text: root.name
            width: parent.width
            wrapMode: Text.WordWrap
        }

        AppText {
            decorative: true
            objectName: "questionText"
            rank: Theme.type.body
            text: root.note
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
}
