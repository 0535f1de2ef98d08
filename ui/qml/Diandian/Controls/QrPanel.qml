pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A code to scan: black on white in every theme, whole-pixel modules, four modules of quiet zone, no mark in it.
 *
 * Give `rows`, or a `source` whose picture has one pixel a module and no margin of its own.
 */
Item {
    id: root

    enum Phase {
        Waiting,
        Scanned,
        Expired,
        Failed
    }

    /*! What the code is for; the accessible name. */
    required property string label
    property url source: ""
    property list<string> rows: []
    property int phase: QrPanel.Waiting
    property color frameColor: Theme.color.accent
    /*! What the cover says when the code cannot be scanned. */
    property string statusText: ""
    property string refreshLabel: ""

    readonly property int modules: root.rows.length > 0 ? root.rows.length : Math.round(picture.implicitWidth)
    readonly property real frame: Theme.stroke.width(10)
    // The frame's round corners may not reach into the quiet zone of four modules on each side.
    readonly property real inset: root.frame + (Theme.radius.lg - root.frame) * (1 - Math.SQRT1_2)
    readonly property int moduleSize: root.modules > 0 ? Math.floor((Math.min(root.width, root.height) - 2 * root.inset) / (root.modules + 8)) : 0

    signal refreshClicked

    Accessible.description: root.statusText
    Accessible.name: root.label
    Accessible.role: Accessible.Graphic
    implicitHeight: Theme.px(556)
    implicitWidth: Theme.px(556)

    Rectangle {
        anchors.fill: parent
        border.color: root.frameColor
        border.width: root.frame
        color: Theme.color.codeLight
        radius: Theme.radius.lg
    }

    Image {
        id: picture

        cache: false
        height: root.modules * root.moduleSize
        smooth: false
        source: root.source
        visible: root.rows.length === 0
        width: height
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
    }

    QrModules {
        moduleSize: root.moduleSize
        rows: root.rows
        visible: root.rows.length > 0
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.frame
        color: Theme.faded(Theme.color.codeLight, 0.92)
        radius: Theme.radius.lg - root.frame
        visible: root.phase !== QrPanel.Waiting
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.s3
        visible: root.phase !== QrPanel.Waiting
        width: parent.width - 4 * root.frame

        AppIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.phase === QrPanel.Scanned ? Theme.lightRoles.success : root.phase === QrPanel.Failed ? Theme.lightRoles.error : Theme.lightRoles.inkMuted
            filled: true
            name: ["", "check-circle", "clock", "warning-circle"][root.phase]
            size: Math.round(Math.min(Theme.px(132), root.height * 0.2))
        }

        AppText {
            color: Theme.lightRoles.ink
            decorative: true
            horizontalAlignment: Text.AlignHCenter
            rank: Theme.type.h3
            text: root.statusText
            width: parent.width
            wrapMode: Text.Wrap
        }

        KioskButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconLeft: "arrow-clockwise"
            label: root.refreshLabel
            objectName: "refresh"
            visible: label !== "" && root.phase !== QrPanel.Scanned
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.refreshClicked()
        }
    }
}
