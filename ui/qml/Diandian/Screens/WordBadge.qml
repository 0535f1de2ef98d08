pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls

/*!
 * A badge whose kind comes as a word.
 */
Item {
    id: root

    required property string text
    required property string kind

    implicitHeight: badge.implicitHeight
    implicitWidth: badge.implicitWidth

    Badge {
        id: badge

        kind: root.kind === "hero" ? Badge.Hero : root.kind === "highlight" ? Badge.Highlight : root.kind === "promo" ? Badge.Promo : Badge.Soft
        text: root.text
    }
}
