pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A figure and the word below it.
 */
Column {
    id: root

    required property string label
    required property string value

    AppText {
        rank: Theme.type.title
        text: root.value
    }

    AppText {
        color: Theme.color.inkMuted
        rank: Theme.type.bodyS
        text: root.label
    }
}
