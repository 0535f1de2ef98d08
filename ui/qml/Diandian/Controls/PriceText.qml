pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A price in parts that are already formatted. Sign, fraction and unit are smaller, on the same baseline.
 */
Item {
    id: root

    property string sign: ""
    required property string whole
    /*! With its point: ".00". */
    property string fraction: ""
    /*! Words behind the figure: "元". */
    property string unit: ""
    /*! The price before, with its sign; shown struck out. */
    property string oldPrice: ""
    property TextRole rank: Theme.type.priceCard
    property TextRole oldRank: Theme.type.caption
    property color color: root.oldPrice === "" ? Theme.color.ink : Theme.color.promo
    property color oldColor: Theme.simplified ? Theme.color.inkMuted : Theme.color.inkFaint
    /*! What is read out; also says that there was another price. */
    property string spokenText: root.sign + root.whole + root.fraction + root.unit + (root.oldPrice === "" ? "" : qsTr("，原价 %1").arg(root.oldPrice))

    readonly property real small: Math.max(Math.round(root.rank.pixelSize * Theme.smallFigure), root.oldRank.pixelSize, Theme.simplified ? Theme.type.body.pixelSize : 0)

    Accessible.name: root.spokenText
    Accessible.role: Accessible.StaticText
    baselineOffset: figure.baselineOffset
    implicitHeight: figure.implicitHeight
    implicitWidth: row.implicitWidth

    Row {
        id: row

        // Figures read from left to right everywhere.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        AppText {
            anchors.baseline: figure.baseline
            color: root.color
            decorative: true
            font.pixelSize: root.small
            rightPadding: Theme.px(2)
            rank: root.rank
            text: root.sign
            visible: text !== ""
        }

        AppText {
            id: figure

            color: root.color
            decorative: true
            rank: root.rank
            text: root.whole
        }

        AppText {
            anchors.baseline: figure.baseline
            color: root.color
            decorative: true
            font.pixelSize: root.small
            rank: root.rank
            text: root.fraction
            visible: text !== ""
        }

        AppText {
            anchors.baseline: figure.baseline
            color: root.color
            decorative: true
            font.pixelSize: root.small
            leftPadding: Theme.space.s2
            rank: root.rank
            text: root.unit
            visible: text !== ""
        }

        AppText {
            anchors.baseline: figure.baseline
            color: root.oldColor
            decorative: true
            font.strikeout: true
            leftPadding: Theme.space.s3
            rank: root.oldRank
            text: root.oldPrice
            visible: text !== ""
        }
    }
}
