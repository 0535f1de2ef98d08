pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * An order's state in a word, on the colour of its kind.
 */
Rectangle {
    id: root

    required property string text
    /*! success, warn, error, neutral or info. */
    required property string kind

    readonly property StatusColors look: StatusColors {
        kind: root.kind
    }

    Accessible.ignored: true
    border.color: root.look.ink
    border.width: Theme.highContrast ? Theme.stroke.hairline : 0
    color: root.look.fill
    implicitHeight: words.implicitHeight + Theme.space.s3
    implicitWidth: words.implicitWidth + 2 * Theme.space.s3
    radius: Theme.radius.xs

    StaffText {
        id: words

        anchors.centerIn: parent
        color: root.look.ink
        decorative: true
        rank: Theme.staffType.label
        text: root.text
    }
}
