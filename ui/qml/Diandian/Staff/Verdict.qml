pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A sentence that says how something stands, on the colour of its kind.
 */
Rectangle {
    id: root

    required property string text
    /*! success, warn, error, neutral or info. */
    required property string kind

    readonly property StatusColors look: StatusColors {
        kind: root.kind
    }

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    border.color: root.look.ink
    border.width: Theme.highContrast ? Theme.stroke.hairline : 0
    color: root.look.fill
    implicitHeight: Math.max(Theme.staffTarget, words.height + 2 * Theme.space.s3)
    radius: Theme.radius.sm

    AppIcon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        color: root.look.ink
        name: root.kind === "success" ? "check-circle" : root.kind === "error" ? "warning-circle" : "info"
        size: Theme.px(32)
    }

    StaffText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s5
        anchors.verticalCenter: parent.verticalCenter
        color: root.look.ink
        decorative: true
        rank: Theme.staffType.bodyStrong
        text: root.text
        wrapMode: Text.WordWrap
    }
}
