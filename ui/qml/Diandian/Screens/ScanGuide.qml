pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Beside the code: how to scan it, and how long it holds.
 */
Item {
    id: root

    required property PaymentViewModel payment

    /*! With so much width a step of ten characters needs no second line for the last of them. */
    readonly property real oneLine: root.figureSize + Theme.space.s4 + Theme.type.body.pixelSize * 10.6
    readonly property real figureSize: Math.max(Theme.px(48), Theme.type.label.lineHeight)
    readonly property real leastRing: Math.round(Theme.type.priceBar.pixelSize * 2.9)
    readonly property real needed: steps.height + Theme.space.s4 + Math.max(root.leastRing, Theme.px(220))
    readonly property real ringRoom: root.height - steps.height - Theme.space.s4
    readonly property bool timed: root.payment.state === "waiting" || root.payment.state === "scanned"

    Column {
        id: steps

        spacing: Theme.px(Theme.portrait ? 20 : 14)
        width: parent.width

        AppText {
            Accessible.role: Accessible.Heading
            rank: Theme.portrait ? Theme.type.h2 : Theme.type.h3
            text: root.payment.heading
            width: parent.width
            wrapMode: Text.Wrap
        }

        Repeater {
            model: root.payment.steps

            Row {
                id: step

                required property int index
                required property string modelData

                spacing: Theme.space.s4
                width: steps.width

                Rectangle {
                    id: number

                    Accessible.ignored: true
                    color: Theme.color.accentSoft
                    height: width
                    radius: width / 2
                    width: Math.max(Theme.px(48), figure.implicitHeight)

                    AppText {
                        id: figure

                        anchors.centerIn: parent
                        color: Theme.color.onAccentSoft
                        decorative: true
                        rank: Theme.type.label
                        text: step.index + 1
                    }
                }

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    lineHeight: Math.round(rank.pixelSize * 1.25)
                    rank: Theme.type.body
                    text: step.modelData
                    width: parent.width - number.width - parent.spacing
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    ProgressRing {
        caption: qsTr("后失效")
        height: width
        objectName: "timeLeft"
        text: root.payment.timeText
        value: root.payment.progress
        visible: root.timed && root.ringRoom >= root.leastRing
        width: Math.min(root.width, Math.max(root.leastRing, Math.min(Theme.px(220), root.ringRoom)))
        x: (root.width - width) / 2
        y: root.height - height
    }

    AppText {
        color: root.payment.urgent ? Theme.color.error : Theme.color.ink
        horizontalAlignment: Text.AlignHCenter
        rank: Theme.type.label
        text: qsTr("%1 后失效").arg(root.payment.timeText)
        visible: root.timed && root.ringRoom < root.leastRing
        width: parent.width
        y: root.height - height
    }
}
