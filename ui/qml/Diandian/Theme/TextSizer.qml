import QtQml

/*!
 * Turns reference text sizes into pixels of this screen and holds the floors of legibility.
 *
 * Where the floor is above the smallest token, the ranks above it are pressed together instead of
 * falling onto one size.
 */
QtObject {
    id: root

    required property real k
    required property real textScale
    required property bool simplified
    /*! The smallest token outside of the simplified mode. */
    property real smallest: 24
    /*! Smallest font size of any text, in pixels. */
    required property real textFloor
    /*! Smallest font size of texts that one must read to order (simplified mode). */
    required property real essentialFloor
    /*! From one line to the next, in em, at least; 0 = as the rank says. */
    property real lineSpacing: 0

    readonly property real compression: 0.5
    readonly property real leastLeading: Math.max(root.lineSpacing, root.simplified ? 1.3 : 1)

    function size(reference: real, smallest: real, floor: real): real {
        const raised = floor + (reference - smallest) * root.k * root.compression;
        return Math.round(Math.max(reference * root.k, floor > smallest * root.k ? raised : 0) * root.textScale);
    }

    function pixels(standard: real, simplified: real, essential: bool): real {
        if (!root.simplified)
            return root.size(standard, root.smallest, root.textFloor);
        return essential ? root.size(simplified, 52, root.essentialFloor) : root.size(simplified, 48, root.textFloor);
    }
}
