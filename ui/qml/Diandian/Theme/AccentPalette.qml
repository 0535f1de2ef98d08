import QtQuick

/*!
 * A brand's fourteen colours out of one: its hue stays, its lightness gives way where text must be read.
 */
QtObject {
    id: root

    /*! Share of the accent in the softest of its tones. */
    readonly property real softShare: 0.12
    readonly property real mutedShare: 0.25
    readonly property color dark: "#14201A"
    readonly property color white: "#FFFFFF"

    function mixed(tone: color, share: real, other: color): color {
        return Qt.rgba(tone.r * share + other.r * (1 - share), tone.g * share + other.g * (1 - share), tone.b * share + other.b * (1 - share), 1);
    }

    /*! The same hue at another lightness, 0 … 1. */
    function lit(tone: color, lightness: real): color {
        return tone.hslHue < 0 ? Qt.hsla(0, 0, lightness, 1) : Qt.hsla(tone.hslHue, tone.hslSaturation, lightness, 1);
    }

    /*! All roles for the accent, none for what is no colour. Contrast is the guard's business. */
    function colours(accent: string): var {
        if (!/^#[0-9a-f]{6}$/i.test(accent))
            return {};
        const tone = Qt.color(accent);
        const deep = root.lit(tone, Math.min(tone.hslLightness, 0.3));
        return {
            "accent": tone,
            "onAccent": root.white,
            "accentPressed": Qt.darker(tone, 1.2),
            "accentSoft": root.mixed(tone, root.softShare, root.white),
            "onAccentSoft": deep,
            "accentText": tone,
            "hero": root.lit(tone, 0.12),
            "heroAlt": root.lit(tone, 0.17),
            "heroLine": root.lit(tone, 0.34),
            "onHero": root.white,
            "onHeroMuted": root.mixed(tone, root.mutedShare, root.white),
            "highlight": root.lit(tone, 0.82),
            "highlightPressed": root.lit(tone, 0.74),
            "onHighlight": root.dark
        };
    }
}
