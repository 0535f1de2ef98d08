pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * One answer of an option group: name, detail, price change; with an icon or a picture before the words.
 *
 * An unavailable tile shows a lock and can still be touched: the tap asks why.
 */
Pressable {
    id: root

    required property string label
    property string detail: ""
    /*! The price change, formatted: "+¥3". */
    property string delta: ""
    property string iconName: ""
    property url picture: ""
    property bool selected: false
    property bool available: true
    property bool error: false
    /*! One of several instead of on or off. */
    property bool exclusive: true
    /*! Picture above the words instead of before them. */
    property bool stacked: false
    /*! Why it is not available. */
    property string reason: ""

    readonly property color inkColor: !root.available ? Theme.color.inkMuted : root.selected ? Theme.color.onAccentSoft : Theme.color.ink
    readonly property color mutedColor: root.selected ? Theme.color.onAccentSoft : Theme.color.inkMuted
    readonly property bool hasArt: String(root.picture) !== "" || root.iconName !== "" || !root.available
    readonly property real artSize: root.stacked ? Theme.px(84) : Theme.px(Theme.simplified ? 104 : 64)

    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.description: Listing.clauses([root.detail, root.delta, root.reason])
    Accessible.name: root.label
    Accessible.role: root.exclusive ? Accessible.RadioButton : Accessible.CheckBox
    corner: Theme.radius.md
    implicitHeight: Math.max(Theme.px(Theme.simplified ? 260 : 128), Theme.target, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: Theme.space.s5
    verticalPadding: Theme.space.s4

    background: Rectangle {
        border.color: root.error ? Theme.color.error : root.selected ? Theme.color.accent : Theme.simplified || Theme.highContrast ? Theme.color.lineStrong : root.available ? Theme.color.line : "transparent"
        border.width: root.selected || root.error ? Theme.stroke.selected : Theme.stroke.control
        color: !root.available ? Theme.color.disabledFill : root.error ? Theme.color.errorSoft : root.selected || root.down ? Theme.color.accentSoft : Theme.color.surface
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: root.stacked ? art.height + words.implicitHeight : Math.max(art.height, words.implicitHeight)
        implicitWidth: root.stacked ? Math.max(art.width, words.natural) : words.natural + words.start

        Item {
            id: art

            readonly property bool shown: root.hasArt || (Theme.simplified && !root.stacked)

            anchors.left: parent.left
            anchors.leftMargin: root.stacked ? (parent.width - width) / 2 : 0
            height: art.shown ? root.artSize : 0
            width: art.shown ? root.artSize : 0
            y: root.stacked ? 0 : (parent.height - height) / 2

            Image {
                anchors.fill: parent
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                opacity: root.available ? 1 : 0.35
                source: root.picture
                sourceSize: Qt.size(art.width, art.height)
                visible: String(root.picture) !== ""
            }

            AppIcon {
                anchors.centerIn: parent
                color: root.inkColor
                name: root.available ? root.iconName : "lock-simple"
                size: Math.round(root.artSize * (root.available ? 1 : 0.6))
                visible: name !== "" && (String(root.picture) === "" || !root.available)
            }

            RadioMark {
                anchors.centerIn: parent
                selected: root.selected
                visible: Theme.simplified && !root.hasArt
            }
        }

        Column {
            id: words

            readonly property real natural: Math.max(title.implicitWidth, remark.naturalWidth)
            readonly property real start: root.stacked || !art.shown ? 0 : art.width + Theme.space.s4

            anchors.left: parent.left
            anchors.leftMargin: words.start
            width: parent.width - words.start
            y: root.stacked ? art.height : (parent.height - height) / 2

            AppText {
                id: title

                color: root.inkColor
                decorative: true
                horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                rank: Theme.simplified ? Theme.type.h2 : root.stacked ? Theme.type.label : Theme.type.title
                text: root.label
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Flow {
                anchors.horizontalCenter: root.stacked ? parent.horizontalCenter : undefined
                spacing: Theme.space.s3
                visible: root.detail !== "" || root.delta !== ""
                width: root.stacked ? Math.min(parent.width, remark.naturalWidth) : parent.width

                AppText {
                    id: remark

                    readonly property real naturalWidth: remark.implicitWidth + (change.visible ? change.implicitWidth + Theme.space.s3 : 0)

                    color: root.mutedColor
                    decorative: true
                    rank: Theme.type.bodyS
                    text: root.detail
                    visible: text !== ""
                    width: Math.min(implicitWidth, words.width)
                    wrapMode: Text.WordWrap
                }

                AppText {
                    id: change

                    color: root.mutedColor
                    decorative: true
                    rank: Theme.type.bodyS
                    text: root.delta
                    visible: text !== ""
                }
            }
        }
    }

    CheckMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(-14)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(-14)
        visible: root.selected && (!Theme.simplified || root.hasArt)
    }
}
