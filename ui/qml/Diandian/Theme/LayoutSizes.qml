import QtQml

/*!
 * The frame of a screen: margins, bars and panels. Bars never get lower than what stands in them.
 */
QtObject {
    id: root

    required property real k
    required property real target
    /*! Height of a shop's name over its place; of a tool alone, where the name has a line of its own. */
    required property real twoLines
    /*! Height of a total over a remark. */
    required property real totalLines
    /*! Width of a category's name of four glyphs. */
    required property real fourGlyphs
    required property bool portrait
    required property bool simplified

    readonly property real margin: root.px(root.simplified ? 48 : 32)
    readonly property real gutter: root.px(root.simplified ? 32 : root.portrait ? 24 : 20)
    readonly property real topBar: Math.max(root.px(root.simplified ? 228 : root.portrait ? 136 : 112), root.target + root.px(24), root.twoLines + root.px(24))
    readonly property real rail: Math.max(root.px(root.portrait ? 200 : 184), root.fourGlyphs + root.px(48), Math.round(1.65 * root.fourGlyphs))
    readonly property real cartBar: Math.max(root.px(136), root.target + root.px(32), root.totalLines + root.px(16))
    readonly property real cartBarInset: root.px(28)
    readonly property real cartPanel: root.px(480)
    readonly property real scrollFade: root.px(230)
    readonly property real dialogWidth: root.simplified ? root.px(920) : Math.max(root.px(920), 5.6 * root.fourGlyphs)

    function px(reference: real): real {
        return Math.round(reference * root.k);
    }
}
