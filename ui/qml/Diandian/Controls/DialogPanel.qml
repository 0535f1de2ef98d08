pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Diandian.Theme

/*!
 * A question in the lower half of the screen: one title, one sentence, one primary button, at most two more.
 *
 * The focus stays inside. It closes only through its owner.
 */
T.Dialog {
    id: root

    default property alias content: slot.data
    property string message: ""
    property string primaryLabel: ""
    property string secondaryLabel: ""
    property string tertiaryLabel: ""
    property string secondaryIcon: ""
    property string tertiaryIcon: ""
    property int primaryKind: KioskButton.Primary
    property bool loading: false
    property alias primaryName: primary.objectName
    property alias secondaryName: secondary.objectName
    property alias tertiaryName: tertiary.objectName

    /*! Where its middle stands, as a part of the window's height. */
    readonly property real middle: 0.62
    readonly property real areaWidth: root.parent ? root.parent.width : 0
    readonly property real areaHeight: root.parent ? root.parent.height - Theme.areaTop - Theme.areaBottom : 0

    signal primaryClicked
    signal secondaryClicked
    signal tertiaryClicked

    closePolicy: T.Popup.NoAutoClose
    dim: true
    focus: true
    height: Math.min(root.implicitHeight, root.areaHeight - 2 * Theme.layout.margin)
    implicitHeight: body.implicitHeight + root.topPadding + root.bottomPadding
    implicitWidth: Theme.simplified && !Theme.portrait ? Math.max(Theme.layout.dialogWidth, Theme.px(1400)) : Theme.layout.dialogWidth
    modal: true
    padding: Theme.px(56)
    parent: T.Overlay.overlay
    width: Math.min(root.implicitWidth, root.areaWidth - 2 * Theme.layout.margin)
    x: Math.round((root.areaWidth - root.width) / 2)
    y: Theme.areaTop + Math.round(Math.min(Math.max(root.areaHeight * root.middle - root.height / 2, Theme.layout.margin), root.areaHeight - root.height - Theme.layout.margin))

    T.Overlay.modal: Scrim {}
    background: Card {
        level: 3
        radius: Theme.radius.sheet
    }
    contentItem: Flickable {
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: body.implicitHeight
        interactive: contentHeight > height

        Column {
            id: body

            spacing: Theme.space.s5
            width: root.availableWidth

            Item {
                id: slot

                height: childrenRect.height
                visible: childrenRect.height > 0
                width: parent.width
            }

            AppText {
                Accessible.role: Accessible.Heading
                horizontalAlignment: Text.AlignHCenter
                rank: Theme.type.h1
                text: root.title
                width: parent.width
                wrapMode: Text.WordWrap
            }

            AppText {
                color: Theme.color.inkMuted
                horizontalAlignment: Text.AlignHCenter
                rank: Theme.type.body
                text: root.message
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Item {
                height: Theme.space.s1
                width: 1
            }

            KioskButton {
                id: primary

                focus: true
                kind: root.primaryKind
                label: root.primaryLabel
                loading: root.loading
                objectName: "primary"
                size: KioskButton.Grand
                visible: label !== ""
                width: parent.width

                onClicked: root.primaryClicked()
            }

            Row {
                id: others

                readonly property bool both: root.secondaryLabel !== "" && root.tertiaryLabel !== ""

                spacing: Theme.gap
                visible: root.secondaryLabel !== "" || root.tertiaryLabel !== ""
                width: parent.width

                KioskButton {
                    id: secondary

                    enabled: !root.loading
                    iconLeft: root.secondaryIcon
                    kind: KioskButton.Soft
                    label: root.secondaryLabel
                    objectName: "secondary"
                    size: KioskButton.Compact
                    visible: label !== ""
                    width: others.both ? (parent.width - Theme.gap) / 2 : parent.width

                    onClicked: root.secondaryClicked()
                }

                KioskButton {
                    id: tertiary

                    enabled: !root.loading
                    iconLeft: root.tertiaryIcon
                    kind: KioskButton.Soft
                    label: root.tertiaryLabel
                    objectName: "tertiary"
                    size: KioskButton.Compact
                    visible: label !== ""
                    width: others.both ? (parent.width - Theme.gap) / 2 : parent.width

                    onClicked: root.tertiaryClicked()
                }
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion.fade
            from: 0
            property: "opacity"
            to: 1
        }
    }
    exit: Transition {
        NumberAnimation {
            duration: Theme.motion.fade
            from: 1
            property: "opacity"
            to: 0
        }
    }
}
