pragma ComponentBehavior: Bound

import QtQuick

/*!
 * A list whose rows may change at any moment. Each row is made when it comes into view, and the first ones once the page
 * around them is there. What Qt makes by and by it does not find again when the row goes before it is done: it says so,
 * and may fall. Rows that wait for the page stand in the order of Tab, too.
 */
ListView {
    id: root

    required property var entries

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true

    Component.onCompleted: root.model = Qt.binding(() => root.entries)
}
