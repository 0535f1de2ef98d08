pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Something that is sold, with the switch that takes it off.
 */
Rectangle {
    id: root

    required property string name
    required property string price
    required property string picture
    required property string tint
    required property bool onSale
    required property string standing
    required property string note
    required property string noteKind
    property bool busy: false

    readonly property StatusColors look: StatusColors {
        kind: root.noteKind
    }

    signal toggled

    border.color: root.onSale ? Theme.color.line : Theme.color.lineStrong
    border.width: Theme.stroke.control
    color: root.onSale ? Theme.color.surface : Theme.color.canvas
    implicitHeight: picture.height + strip.height + 3 * Theme.space.s4
    radius: Theme.radius.lg

    ProductPicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.top: parent.top
        anchors.topMargin: Theme.space.s4
        height: Theme.px(116)
        faded: !root.onSale
        source: root.picture
        tint: root.tint
        width: height
    }

    Column {
        anchors.left: picture.right
        anchors.leftMargin: Theme.space.s4
        anchors.right: control.left
        anchors.rightMargin: Theme.space.s3
        anchors.top: picture.top

        StaffText {
            color: root.onSale ? Theme.color.ink : Theme.color.inkMuted
            elide: Text.ElideRight
            maximumLineCount: Theme.spacedText ? 3 : 2
            rank: Theme.staffType.bodyStrong
            text: root.name
            width: parent.width
            wrapMode: Text.Wrap
        }

        StaffText {
            color: root.onSale ? Theme.color.ink : Theme.color.inkMuted
            rank: Theme.staffType.h2
            text: root.price
            visible: text !== ""
        }
    }

    Column {
        id: control

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.top: picture.top

        Toggle {
            anchors.horizontalCenter: parent.horizontalCenter
            checked: root.onSale
            implicitHeight: Theme.staffTarget
            label: root.name
            loading: root.busy
            objectName: "toggle"

            onToggled: root.toggled()
        }

        StaffText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.onSale ? Theme.color.accentText : Theme.color.inkMuted
            decorative: true
            rank: Theme.staffType.label
            text: root.standing
        }
    }

    Rectangle {
        id: strip

        anchors.left: parent.left
        anchors.margins: Theme.space.s4
        anchors.right: parent.right
        anchors.top: picture.bottom
        color: root.look.fill
        height: words.height + 2 * Theme.space.s3
        radius: Theme.radius.sm

        StaffText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            color: root.look.ink
            elide: Text.ElideRight
            text: root.note
        }
    }
}
