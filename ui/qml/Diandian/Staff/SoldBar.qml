pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * A product, how many were sold, and its share of the one sold most.
 */
ShareRow {
    id: root

    required property string name
    required property string picture
    required property string tint
    required property string quantity

    detail: root.quantity
    label: root.name
    start: picture.width + Theme.space.s3

    ProductPicture {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(60)
        source: root.picture
        tint: root.tint
        width: height
    }
}
