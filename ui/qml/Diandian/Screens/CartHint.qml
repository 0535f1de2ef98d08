pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A reduction that is near, and what is missing for it.
 */
Row {
    id: root

    required property string text

    spacing: Theme.space.s3

    AppIcon {
        id: sign

        anchors.verticalCenter: words.verticalCenter
        color: Theme.color.promo
        name: "tag"
        size: Theme.px(36)
    }

    AppText {
        id: words

        objectName: "hint"
        rank: Theme.type.body
        text: root.text
        width: root.width - sign.width - root.spacing
        wrapMode: Text.WordWrap
    }
}
