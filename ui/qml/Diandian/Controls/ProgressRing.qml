pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Diandian.Theme

/*!
 * A ring that runs down. The last fifth turns to the error colour, with the text.
 */
Item {
    id: root

    /*! What is left, 1 … 0. */
    required property real value
    property string text: ""
    property string caption: ""
    property TextRole rank: Theme.type.priceBar
    property real stroke: Theme.px(16)
    property color trackColor: Theme.highContrast ? Theme.color.line : Theme.color.sunken
    property color progressColor: Theme.color.accent
    /*! True where a low value is a warning. */
    property bool alarming: true

    readonly property real natural: Math.round(Math.max(Theme.px(220), Math.hypot(Math.max(figure.implicitWidth, remark.implicitWidth), figure.implicitHeight + (remark.visible ? remark.implicitHeight : 0)) + 2 * root.stroke))
    readonly property bool low: root.alarming && root.value <= 0.2
    readonly property color currentColor: root.low ? Theme.color.error : root.progressColor

    Accessible.description: root.caption
    Accessible.name: root.text
    Accessible.role: Accessible.ProgressBar
    implicitHeight: root.natural
    implicitWidth: root.natural

    Shape {
        id: drawing

        readonly property real reach: Math.min(root.width, root.height) / 2 - root.stroke / 2

        anchors.fill: parent

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.trackColor
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: drawing.reach
                radiusY: drawing.reach
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: root.value > 0 ? root.currentColor : "transparent"
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: drawing.reach
                radiusY: drawing.reach
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.value))
            }
        }
    }

    Column {
        anchors.centerIn: parent

        AppText {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            color: root.low ? Theme.color.error : Theme.color.ink
            decorative: true
            rank: root.rank
            text: root.text
            visible: text !== ""
        }

        AppText {
            id: remark

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.color.inkMuted
            decorative: true
            rank: Theme.type.caption
            text: root.caption
            visible: text !== ""
        }
    }
}
