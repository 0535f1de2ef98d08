import QtQml

/*!
 * The brands that ship with the kiosk: fourteen colour roles each.
 */
QtObject {
    readonly property var presets: ({
            "jade": {
                "accent": "#005D47",
                "onAccent": "#FFFFFF",
                "accentPressed": "#004C3A",
                "accentSoft": "#DDF1E7",
                "onAccentSoft": "#004E3C",
                "accentText": "#005D47",
                "hero": "#003B2E",
                "heroAlt": "#00553F",
                "heroLine": "#2B6453",
                "onHero": "#FFFFFF",
                "onHeroMuted": "#B9D6CA",
                "highlight": "#CDF564",
                "highlightPressed": "#B4DE47",
                "onHighlight": "#14201A"
            },
            "cobalt": {
                "accent": "#1747B5",
                "onAccent": "#FFFFFF",
                "accentPressed": "#0F348C",
                "accentSoft": "#E3EAFC",
                "onAccentSoft": "#12388F",
                "accentText": "#1747B5",
                "hero": "#0B1F57",
                "heroAlt": "#14307D",
                "heroLine": "#3A4F8F",
                "onHero": "#FFFFFF",
                "onHeroMuted": "#BDC9EE",
                "highlight": "#FFD84A",
                "highlightPressed": "#EBC32E",
                "onHighlight": "#14201A"
            },
            "ember": {
                "accent": "#9A2608",
                "onAccent": "#FFFFFF",
                "accentPressed": "#821F05",
                "accentSoft": "#FCE8E0",
                "onAccentSoft": "#832005",
                "accentText": "#9A2608",
                "hero": "#4A1204",
                "heroAlt": "#6B1D08",
                "heroLine": "#82472F",
                "onHero": "#FFFFFF",
                "onHeroMuted": "#EBC9BC",
                "highlight": "#FFCF5C",
                "highlightPressed": "#EDB93E",
                "onHighlight": "#14201A"
            },
            "plum": {
                "accent": "#6A2391",
                "onAccent": "#FFFFFF",
                "accentPressed": "#521772",
                "accentSoft": "#F3E6FA",
                "onAccentSoft": "#531574",
                "accentText": "#6A2391",
                "hero": "#2E0B42",
                "heroAlt": "#45155F",
                "heroLine": "#694381",
                "onHero": "#FFFFFF",
                "onHeroMuted": "#DCC6EA",
                "highlight": "#FFC2E2",
                "highlightPressed": "#F3A6D0",
                "onHighlight": "#14201A"
            },
            "ink": {
                "accent": "#1B1E1C",
                "onAccent": "#FFFFFF",
                "accentPressed": "#000000",
                "accentSoft": "#E7E9E6",
                "onAccentSoft": "#1B1E1C",
                "accentText": "#1B1E1C",
                "hero": "#161917",
                "heroAlt": "#252A27",
                "heroLine": "#4B524E",
                "onHero": "#FFFFFF",
                "onHeroMuted": "#CBD1CD",
                "highlight": "#FFFFFF",
                "highlightPressed": "#E3E6E2",
                "onHighlight": "#14201A"
            }
        })

    /*! The colours of a preset; an unknown name gives none, so the defaults stay. */
    function colours(name: string): var {
        return presets[name] ?? {};
    }
}
