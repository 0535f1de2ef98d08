pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Every control in every state, for designers and for a look after a change.
 */
Rectangle {
    id: root

    /*! Which part is shown: 0 buttons and choices, 1 cards and messages, 2 payment and steps, 3 what they are made of. */
    property int page: 0

    readonly property real contentHeight: view.contentHeight

    color: Theme.color.canvas

    Flickable {
        id: view

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: pages.height + 2 * Theme.layout.margin

        Item {
            id: pages

            anchors.left: parent.left
            anchors.leftMargin: Theme.layout.margin
            height: childrenRect.height
            width: root.width - 2 * Theme.layout.margin
            y: Theme.layout.margin

            GalleryButtons {
                visible: root.page === 0
                width: parent.width
            }

            GalleryCards {
                visible: root.page === 1
                width: parent.width
            }

            GalleryPayment {
                visible: root.page === 2
                width: parent.width
            }

            GalleryParts {
                visible: root.page === 3
                width: parent.width
            }
        }
    }
}
