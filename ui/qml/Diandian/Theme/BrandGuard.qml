import QtQuick

/*!
 * Measures a brand's colours. Where a pair is too weak its darker side is darkened step by step until it passes.
 */
QtObject {
    id: root

    required property color canvas
    readonly property int mostSteps: 60
    readonly property real step: 1.05
    readonly property real strong: 7
    readonly property real fair: 4.5

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(tone: color): real {
        return 0.2126 * root.channel(tone.r) + 0.7152 * root.channel(tone.g) + 0.0722 * root.channel(tone.b);
    }

    /*! Contrast of two colours, 1 … 21, as WCAG 2.2 defines it. */
    function contrast(one: color, other: color): real {
        const a = root.luminance(one);
        const b = root.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /*! `tone`, darkened until it stands against `light` with at least `least`. */
    function darkened(role: string, tone: color, light: color, least: real): color {
        let result = tone;
        let steps = 0;
        while (root.contrast(result, light) < least && steps < root.mostSteps) {
            result = Qt.darker(result, root.step);
            steps += 1;
        }
        if (steps > 0)
            console.info("brand colour " + role + " " + tone + " is too weak, darkened to " + result);
        return result;
    }

    /*! The brand with every pair at its contrast. Needs all roles; give the defaults where the brand has none. */
    function guarded(brand: var): var {
        const safe = Object.assign({}, brand);
        safe.accent = root.darkened("accent", safe.accent, safe.onAccent, root.strong);
        safe.accentPressed = root.darkened("accentPressed", safe.accentPressed, safe.onAccent, root.strong);
        safe.accentText = root.darkened("accentText", safe.accentText, root.canvas, root.strong);
        safe.onAccentSoft = root.darkened("onAccentSoft", safe.onAccentSoft, safe.accentSoft, root.strong);
        safe.onHighlight = root.darkened("onHighlight", safe.onHighlight, safe.highlight, root.strong);
        safe.hero = root.darkened("hero", safe.hero, safe.highlight, root.strong);
        safe.hero = root.darkened("hero", safe.hero, safe.onHeroMuted, root.strong);
        safe.heroAlt = root.darkened("heroAlt", safe.heroAlt, safe.onHero, root.strong);
        return safe;
    }
}
