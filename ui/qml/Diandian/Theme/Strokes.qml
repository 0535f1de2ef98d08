import QtQml

/*!
 * Line widths. High contrast has no shadows, so its edges are thicker.
 */
QtObject {
    id: root

    required property real k
    required property bool simplified
    required property bool highContrast

    readonly property real hairline: root.width(root.highContrast ? 3 : 2)
    readonly property real control: root.width(3)
    readonly property real selected: root.width(root.simplified ? 8 : 5)
    readonly property real focus: root.width(6)
    readonly property real focusGap: root.width(4)

    function width(reference: real): real {
        return Math.max(1, Math.round(reference * root.k));
    }
}
