pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Across the top of every screen while staff train: that what is ordered here does not count, in words and by its hatching.
 *
 * Its sizes come from the window alone: those of the screens below follow from the room that it leaves.
 */
Rectangle {
    id: root

    required property FrontViewModel kiosk
    required property real pixelsPerMm
    required property real k

    readonly property bool simplified: root.kiosk.session.mode === "simplified"
    readonly property real least: (root.simplified ? Math.max(7.4, root.kiosk.stand.viewingDistanceMm * Math.tan(0.7 * Math.PI / 180)) : 4.8) * root.pixelsPerMm / Theme.capHeight
    readonly property real letters: Math.ceil(Math.max((root.simplified ? 52 : 28) * root.k * Theme.textScale, root.least))
    readonly property real lift: Math.round(Theme.glyphDrop * root.letters)
    readonly property real bar: Math.round(root.letters * 0.5)

    Accessible.ignored: true
    border.color: Theme.color.onWarnSoft
    border.width: Math.max(2, Math.round(4 * root.k))
    color: Theme.color.warnSoft
    height: words.height + Math.round(root.letters * 0.3)
    objectName: "trainingBand"

    component Hatching: Item {
        clip: true
        height: root.height
        width: Math.round(root.letters * 2.4)

        Repeater {
            model: 5

            Rectangle {
                required property int index

                antialiasing: true
                color: Theme.color.onWarnSoft
                height: root.height * 2
                rotation: 30
                width: root.bar
                x: (index - 0.5) * root.bar * 2
                y: -root.height / 2
            }
        }
    }

    Hatching {
        anchors.left: parent.left
    }

    Hatching {
        anchors.right: parent.right
    }

    Text {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.centerIn: parent
        color: Theme.color.onWarnSoft
        font.family: Theme.fontFamily
        font.letterSpacing: Theme.letterSpacing * root.letters
        font.pixelSize: root.letters
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        // As in AppText: lines of one height, and the glyphs in their middle.
        bottomPadding: root.lift
        lineHeight: Math.round(Math.max(1.3, Theme.lineSpacing) * root.letters)
        lineHeightMode: Text.FixedHeight
        objectName: "trainingWords"
        text: qsTr("训练中：点单不算数，不收钱")
        textFormat: Text.PlainText
        topPadding: -root.lift
        width: root.width - Math.round(root.letters * 6)
        wrapMode: Text.WordWrap
    }
}
