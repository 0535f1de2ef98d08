pragma ComponentBehavior: Bound

import QtQuick

/*!
 * A list of a page that is made a little at a time. Its rows come once the page is there: else they would stand in the
 * order of Tab as they happened to be made.
 */
ListView {
    id: root

    required property var entries

    boundsBehavior: Flickable.StopAtBounds
    // No row is made ahead: Qt makes those by and by, and loses its way when they are gone before they are done.
    cacheBuffer: 0
    clip: true

    Component.onCompleted: root.model = Qt.binding(() => root.entries)
}
