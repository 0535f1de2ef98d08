import QtQml

/*!
 * The 4-based spacing scale: s1 = 4 … s9 = 96 reference pixels.
 */
QtObject {
    id: root

    required property real k

    readonly property real s1: Math.round(4 * root.k)
    readonly property real s2: Math.round(8 * root.k)
    readonly property real s3: Math.round(12 * root.k)
    readonly property real s4: Math.round(16 * root.k)
    readonly property real s5: Math.round(24 * root.k)
    readonly property real s6: Math.round(32 * root.k)
    readonly property real s7: Math.round(48 * root.k)
    readonly property real s8: Math.round(64 * root.k)
    readonly property real s9: Math.round(96 * root.k)
}
