pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Diandian.Theme

/*!
 * A sheet from the lower edge with a scrolling body and a fixed footer. The focus stays inside.
 *
 * Close and help stand at the top right. It closes only through its owner.
 */
T.Popup {
    id: root

    /*! What the sheet is about; read out when it opens. */
    required property string title
    default property alias content: column.data
    property alias footer: footerSlot.data
    property string closeLabel: qsTr("关闭")
    property bool showsHelp: true
    /*! A button beside help turns what does not fit; false where the footer has one. */
    property bool turnedAbove: true
    /*! What scrolls. */
    property alias view: area
    property real sectionSpacing: Theme.space.s6

    readonly property real areaWidth: root.parent ? root.parent.width : 0
    readonly property real areaEnd: root.parent ? root.parent.height - Theme.areaBottom : 0
    readonly property real areaHeight: root.areaEnd - Theme.areaTop
    readonly property bool footed: footerSlot.children.length > 0
    /*! What close and help take at the right of the first line. */
    readonly property real toolsWidth: tools.width + Theme.space.s4 + Theme.gap
    readonly property real toolsHeight: tools.height + Theme.space.s5
    /*! Wider for larger letters. */
    readonly property real widest: Math.max(Theme.px(1320), Theme.type.body.pixelSize * 33)
    readonly property real rest: root.areaEnd - root.height

    signal closeRequested
    signal helpRequested

    closePolicy: T.Popup.NoAutoClose
    dim: true
    focus: true
    height: root.areaHeight - Theme.px(Theme.upright ? 132 : 48)
    modal: true
    padding: 0
    parent: T.Overlay.overlay
    width: Theme.upright || Theme.reach ? root.areaWidth : Math.min(root.areaWidth - 2 * Theme.layout.margin, root.widest)
    x: Math.round((root.areaWidth - root.width) / 2)
    y: root.rest

    T.Overlay.modal: Scrim {
        color: Theme.faded(Theme.color.scrim, Theme.sheetScrim)
    }
    background: Item {
        Elevation {
            level: 3
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.color.line
            border.width: Theme.highContrast ? Theme.stroke.hairline : 0
            color: Theme.color.canvas
            topLeftRadius: Theme.radius.sheet
            topRightRadius: Theme.radius.sheet
        }
    }
    contentItem: Item {
        Accessible.name: root.title
        Accessible.role: Accessible.Dialog
        Keys.onEscapePressed: root.closeRequested()

        Flickable {
            id: area

            anchors.bottom: bar.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.radius.sheet / 2
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height + Theme.space.s6 + Theme.space.s2
            interactive: !Theme.reach
            objectName: "sheetArea"

            Column {
                id: column

                anchors.left: parent.left
                anchors.leftMargin: Theme.layout.margin
                spacing: root.sectionSpacing
                width: area.width - 2 * Theme.layout.margin
                y: Theme.space.s2
            }
        }

        Rectangle {
            id: bar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.color.surface
            height: root.footed ? footerSlot.height + 2 * Theme.space.s6 : 0

            Item {
                id: footerSlot

                anchors.left: parent.left
                anchors.leftMargin: Theme.layout.margin
                height: childrenRect.height
                width: parent.width - 2 * Theme.layout.margin
                y: Theme.space.s6
            }
        }

        Rectangle {
            anchors.bottom: bar.top
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.color.line
            height: Theme.stroke.hairline
            visible: root.footed
        }

        Row {
            id: tools

            anchors.right: parent.right
            anchors.rightMargin: Theme.layout.margin + Theme.space.s4
            anchors.top: parent.top
            anchors.topMargin: Theme.radius.sheet / 2 + Theme.space.s5
            spacing: Theme.gap

            ScrollButton {
                view: area
                visible: root.turnedAbove && room > 1
            }

            HelpButton {
                visible: root.showsHelp

                onClicked: root.helpRequested()
            }

            ToolButton {
                iconName: "x"
                label: root.closeLabel
                objectName: "close"
                showLabel: false

                onClicked: root.closeRequested()
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion.sheet
            easing.type: Theme.motion.enter
            from: root.areaEnd
            property: "y"
            to: root.rest
        }
        NumberAnimation {
            duration: Theme.motion.reduced ? Theme.motion.fade : 0
            from: Theme.motion.reduced ? 0 : 1
            property: "opacity"
            to: 1
        }
    }
    // Its height may have changed on the way.
    onOpened: root.y = Qt.binding(() => root.rest)

    exit: Transition {
        NumberAnimation {
            duration: Theme.motion.base
            easing.type: Theme.motion.exit
            property: "y"
            to: root.areaEnd
        }
    }
}
