import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * Bold text of a size that follows from the distance, not from the ranks of the screens that hands reach.
 */
AppText {
    id: root

    required property real size

    bottomPadding: Math.round(Theme.glyphDrop * root.size)
    color: Theme.color.onHero
    font.pixelSize: root.size
    font.weight: Font.Bold
    lineHeight: Math.round(1.3 * root.size)
    topPadding: -root.bottomPadding
}
