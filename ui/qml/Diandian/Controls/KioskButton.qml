pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * The button: a kind, a size, a label; optionally icons, a second line and a price at its end.
 */
Pressable {
    id: root

    enum Kind {
        Primary,
        Highlight,
        Outline,
        Soft,
        Tonal,
        Danger,
        HeroOutline
    }

    enum Size {
        Compact,
        Regular,
        Large,
        Grand
    }

    required property string label
    property int kind: KioskButton.Primary
    property int size: KioskButton.Regular
    property string iconLeft: ""
    property string iconRight: ""
    property bool iconFilled: false
    /*! A second, smaller line. */
    property string detail: ""
    /*! Words after the label, such as a price. */
    property string trailing: ""

    readonly property ButtonColors look: ButtonColors {
        kind: root.kind
        interactive: root.enabled
        pressed: root.down
    }
    readonly property TextRole textRank: root.size === KioskButton.Compact ? Theme.type.label : root.size === KioskButton.Grand ? Theme.type.h2 : Theme.simplified && root.size === KioskButton.Regular ? Theme.type.name : Theme.type.cta
    readonly property real minimumHeight: {
        switch (root.size) {
        case KioskButton.Compact:
            return Theme.target;
        case KioskButton.Regular:
            return Math.max(Theme.target, Theme.px(Theme.simplified ? 140 : 104));
        case KioskButton.Large:
            return Math.max(Theme.primaryTarget, Theme.px(Theme.simplified ? 176 : 120));
        default:
            return Math.max(Theme.primaryTarget, Theme.px(Theme.simplified ? 176 : 132));
        }
    }

    Accessible.description: root.loading ? qsTr("请稍候") : root.detail
    Accessible.name: root.trailing === "" ? root.label : root.label + " " + root.trailing
    implicitHeight: Math.max(root.minimumHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    padding: Theme.space.s3
    horizontalPadding: Theme.space.s6

    background: Rectangle {
        border.color: root.look.edge
        border.width: root.look.edgeWidth
        color: root.look.fill
        radius: root.corner
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: Math.max(Math.max(labelText.implicitWidth, root.detail === "" ? 0 : detailText.implicitWidth) + row.fixedWidth, root.loading ? wait.implicitWidth : 0)

        Row {
            id: row

            readonly property real iconSize: Math.round(root.textRank.pixelSize * 1.25)
            readonly property real iconRoom: row.iconSize + row.spacing
            readonly property real fixedWidth: (root.iconLeft === "" ? 0 : row.iconRoom) + (root.iconRight === "" ? 0 : row.iconRoom) + (root.trailing === "" ? 0 : end.implicitWidth + row.spacing)
            readonly property real wordsWidth: Math.max(0, root.availableWidth - row.fixedWidth)

            anchors.centerIn: parent
            opacity: root.loading ? 0 : 1
            spacing: Theme.space.s3

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                filled: root.iconFilled
                name: root.iconLeft
                size: row.iconSize
                visible: name !== ""
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    id: labelText

                    color: root.look.text
                    decorative: true
                    horizontalAlignment: root.iconLeft === "" ? Text.AlignHCenter : Text.AlignLeft
                    rank: root.textRank
                    text: root.label
                    width: Math.min(implicitWidth, row.wordsWidth)
                    wrapMode: Text.WordWrap
                }

                AppText {
                    id: detailText

                    color: root.look.text
                    decorative: true
                    rank: Theme.type.bodyS
                    text: root.detail
                    visible: text !== ""
                    width: Math.min(implicitWidth, row.wordsWidth)
                    wrapMode: Text.WordWrap
                }
            }

            AppText {
                id: end

                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                decorative: true
                leftPadding: Theme.space.s3
                rank: root.textRank
                text: root.trailing
                visible: text !== ""
            }

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                name: root.iconRight
                size: row.iconSize
                visible: name !== ""
            }
        }

        Row {
            id: wait

            anchors.centerIn: parent
            spacing: Theme.space.s3
            visible: root.loading

            WaitRing {
                anchors.verticalCenter: parent.verticalCenter
                height: width
                progressColor: root.look.text
                trackColor: Theme.faded(root.look.text, 0.25)
                width: row.iconSize
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.look.text
                decorative: true
                rank: root.textRank
                text: qsTr("请稍候")
            }
        }
    }
}
