pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Text in a rank of the type scale. The line height is exact and the glyphs stand in its middle.
 */
Text {
    id: root

    property TextRole rank: Theme.type.body
    /*! True where another item already says the same to assistive technology. */
    property bool decorative: false

    /*! The font hangs its glyphs a little low; this brings them to the middle of the line. */
    readonly property real lift: Math.round(Theme.glyphDrop * root.rank.pixelSize)

    Accessible.ignored: root.decorative
    bottomPadding: root.lift
    color: Theme.color.ink
    font.family: Theme.fontFamily
    font.letterSpacing: Theme.letterSpacing * root.rank.pixelSize
    font.pixelSize: root.rank.pixelSize
    font.weight: root.rank.weight
    // At the side where one begins to read; mirrored layouts turn it round.
    horizontalAlignment: Text.AlignLeft
    lineHeight: root.rank.lineHeight
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: -root.lift
}
