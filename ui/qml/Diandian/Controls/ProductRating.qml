pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A star, the rating and how much was sold.
 */
Row {
    id: root

    required property string rating
    property string sales: ""

    Accessible.ignored: true
    spacing: Theme.space.s1

    AppIcon {
        id: star

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.star
        filled: true
        name: "star"
        size: Math.round(figure.rank.pixelSize * 1.1)
    }

    AppText {
        id: figure

        decorative: true
        rank: Theme.type.captionStrong
        text: root.rating
    }

    AppText {
        color: Theme.color.inkMuted
        decorative: true
        leftPadding: Theme.space.s3
        rank: Theme.type.caption
        text: root.sales
        visible: text !== "" && implicitWidth <= root.width - star.width - figure.width - 2 * root.spacing
    }
}
