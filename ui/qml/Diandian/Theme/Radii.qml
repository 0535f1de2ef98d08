import QtQml

/*!
 * Corner radii. Nested corners are concentric: inner = outer − inset.
 */
QtObject {
    id: root

    required property real k

    readonly property real xs: Math.round(10 * root.k)
    readonly property real badge: Math.round(12 * root.k)
    readonly property real sm: Math.round(16 * root.k)
    readonly property real tile: Math.round(20 * root.k)
    readonly property real chip: Math.round(24 * root.k)
    readonly property real md: Math.round(28 * root.k)
    readonly property real card: Math.round(32 * root.k)
    readonly property real lg: Math.round(40 * root.k)
    readonly property real sheet: Math.round(48 * root.k)
    readonly property real full: 9999
}
