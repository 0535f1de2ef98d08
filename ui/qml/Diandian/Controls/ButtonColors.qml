pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Fill, text and edge of a button by kind and state.
 */
QtObject {
    id: root

    required property int kind
    required property bool interactive
    required property bool pressed

    readonly property color fill: {
        if (!root.interactive)
            return Theme.color.disabledFill;
        switch (root.kind) {
        case KioskButton.Primary:
            return root.pressed ? Theme.color.accentPressed : Theme.color.accent;
        case KioskButton.Highlight:
            return root.pressed ? Theme.color.highlightPressed : Theme.color.highlight;
        case KioskButton.Outline:
            return root.pressed ? Theme.color.sunken : Theme.color.surface;
        case KioskButton.Soft:
            return root.pressed ? Theme.color.line : Theme.color.sunken;
        case KioskButton.Tonal:
            return Theme.color.accentSoft;
        case KioskButton.Danger:
            return Theme.color.errorSoft;
        default:
            return root.pressed ? Theme.color.heroAlt : Theme.color.hero;
        }
    }
    readonly property color text: {
        if (!root.interactive)
            return Theme.simplified ? Theme.color.inkMuted : Theme.color.onDisabled;
        switch (root.kind) {
        case KioskButton.Primary:
            return Theme.color.onAccent;
        case KioskButton.Highlight:
            return Theme.color.onHighlight;
        case KioskButton.Tonal:
            return Theme.color.onAccentSoft;
        case KioskButton.Danger:
            return Theme.color.onErrorSoft;
        case KioskButton.HeroOutline:
            return Theme.color.onHero;
        default:
            return Theme.color.ink;
        }
    }
    readonly property color edge: {
        switch (root.kind) {
        case KioskButton.Outline:
            return Theme.simplified ? Theme.color.ink : Theme.color.lineStrong;
        case KioskButton.HeroOutline:
            return Theme.color.onHeroMuted;
        case KioskButton.Tonal:
            return root.pressed || Theme.highContrast ? Theme.color.accent : "transparent";
        case KioskButton.Danger:
            return root.pressed || Theme.highContrast ? Theme.color.error : "transparent";
        default:
            return Theme.color.lineStrong;
        }
    }
    readonly property real edgeWidth: {
        if (!root.interactive)
            return 0;
        switch (root.kind) {
        case KioskButton.Outline:
            return Theme.simplified ? Theme.stroke.width(5) : Theme.stroke.control;
        case KioskButton.HeroOutline:
        case KioskButton.Tonal:
        case KioskButton.Danger:
            return Theme.stroke.control;
        case KioskButton.Soft:
            return Theme.highContrast ? Theme.stroke.control : 0;
        default:
            return 0;
        }
    }
}
