pragma Singleton

import QtQml
import QtQuick

/*!
 * Colours, sizes, type and motion of everything on screen.
 *
 * The window sets the inputs; all else follows. Reference sizes are pixels of a 1080 × 1920 screen
 * (1920 × 1080 in landscape). Where the size of the screen is known, the floors in millimetres win.
 */
QtObject {
    id: root

    // Inputs.
    property real windowWidth: 1080
    property real windowHeight: 1920
    /*! Real pixels per millimetre of this screen; 0 = unknown, no floors. */
    property real pixelsPerMm: 0
    /*! Distance of the eyes from the screen in millimetres. */
    property real viewingDistance: 600
    property bool simplified: false
    property bool highContrast: false
    property bool reducedMotion: false
    /*! Everything within reach of a wheelchair: nothing scrolls by the hand, all pages. */
    property bool reach: false
    /*! Where the area begins that hands reach; above it nothing is to be touched. */
    property real areaTop: 0
    /*! How much of that is left to show things large in: only while everything is within reach of a wheelchair. */
    property real showHeight: 0
    /*! And how much of the window's lower end is below it. */
    property real areaBottom: 0
    property real textScale: 1
    /*! Extra space between letters, in em. */
    property real letterSpacing: 0
    /*! From one line to the next, in em, at least; 0 = as each rank of text says. */
    property real lineSpacing: 0
    property string fontFamily: "Noto Sans CJK SC"
    /*! True where one reads from right to left: layouts are mirrored, what points points the other way. */
    property bool rightToLeft: false
    property string brandPreset: "jade"
    /*! One colour, "#rrggbb", that a whole brand is made of instead of the preset; empty for none. */
    property string brandAccent: ""
    /*! Colours by role that replace those of the preset. */
    property var brand: ({})
    /*! Folder of pictures and shadows; ends with a slash. */
    property url assets: Qt.resolvedUrl("../../../../assets/")

    /*! Letters or lines were set apart: what only decorates makes room for the words. */
    readonly property bool spacedText: root.letterSpacing > 0 || root.lineSpacing > 0
    /*! Letters as large and as close as the pictures show them. */
    readonly property bool usualText: root.textScale === 1 && !root.spacedText
    readonly property bool upright: root.windowHeight >= root.windowWidth
    /*! One thing below the other: on an upright screen, and where letters are so large that two columns have no room. */
    readonly property bool portrait: root.upright || root.cramped
    readonly property bool cramped: !root.upright && !root.simplified && root.windowWidth < root.columnsFrom * root.type.body.pixelSize
    readonly property real columnsFrom: 32
    readonly property real k: Math.min(root.windowWidth / (root.upright ? 1080 : 1920), root.windowHeight / (root.upright ? 1920 : 1080))

    readonly property real capHeight: 0.733
    readonly property real glyphHeight: 0.92
    /*! How far below the middle of its line a Chinese glyph stands, in em. */
    readonly property real glyphDrop: 0.06
    readonly property real smallFigure: 0.62
    readonly property real sheetScrim: 0.62
    readonly property real dialogScrim: 0.72
    readonly property bool shadows: !root.highContrast

    readonly property real target: Math.max(root.px(root.simplified ? 132 : 88), root.mm(root.simplified ? 20 : 16))
    readonly property real primaryTarget: Math.max(root.px(root.simplified ? 168 : 104), root.mm(root.simplified ? 25 : 16))
    readonly property real staffTarget: Math.max(root.px(64), root.mm(10))
    readonly property real gap: Math.max(root.px(root.simplified ? 32 : 16), root.mm(root.simplified ? 5 : 2.5))

    readonly property ColorRoles color: root.highContrast ? root.contrastRoles : root.lightRoles
    readonly property Spacing space: Spacing {
        k: root.k
    }
    readonly property Radii radius: Radii {
        k: root.k
    }
    readonly property Strokes stroke: Strokes {
        k: root.k
        simplified: root.simplified
        highContrast: root.highContrast
    }
    readonly property Motion motion: Motion {
        reduced: root.reducedMotion || root.simplified
    }
    readonly property LayoutSizes layout: LayoutSizes {
        k: root.k
        target: root.target
        twoLines: root.cramped ? Math.round(1.4 * root.type.labelS.pixelSize) : root.type.h3.lineHeight + root.type.caption.lineHeight
        totalLines: root.type.priceBar.lineHeight + root.type.captionStrong.lineHeight
        fourGlyphs: 4 * root.type.bodyStrong.pixelSize
        portrait: root.portrait
        simplified: root.simplified
    }
    readonly property TypeScale type: TypeScale {
        sizer: root.sizer
    }
    readonly property StaffTypeScale staffType: StaffTypeScale {
        sizer: root.staffSizer
    }

    readonly property BrandPresets brandPresets: BrandPresets {}
    readonly property AccentPalette accentPalette: AccentPalette {}
    readonly property ColorRoles lightRoles: ColorRoles {
        brand: root.brandGuard.guarded(Object.assign({}, root.brandPresets.colours("jade"), root.brandPresets.colours(root.brandPreset), root.accentPalette.colours(root.brandAccent), root.brand))
    }
    readonly property BrandGuard brandGuard: BrandGuard {
        canvas: "#F4F5F1"
    }
    readonly property HighContrastRoles contrastRoles: HighContrastRoles {}
    readonly property TextSizer sizer: TextSizer {
        k: root.k
        lineSpacing: root.lineSpacing
        textScale: root.textScale
        simplified: root.simplified
        textFloor: root.mm(root.simplified ? root.viewingDistance * Math.tan(0.7 * Math.PI / 180) : 4.8) / root.capHeight
        essentialFloor: root.mm(12) / root.glyphHeight
    }
    readonly property TextSizer staffSizer: TextSizer {
        k: root.k
        lineSpacing: root.lineSpacing
        textScale: root.textScale
        simplified: false
        smallest: 22
        textFloor: root.mm(2.8) / root.capHeight
        essentialFloor: 0
    }

    /*! Pixels of this screen for a length in reference pixels. */
    function px(reference: real): real {
        return Math.round(reference * root.k);
    }

    /*! Pixels of this screen for a length in millimetres, rounded up; 0 where the screen's size is unknown. */
    function mm(millimetres: real): real {
        return Math.ceil(millimetres * root.pixelsPerMm);
    }

    /*! The tile colour behind a product's picture: peach, mint, rose, butter, sky or lilac. */
    function tint(name: string): color {
        switch (name) {
        case "mint":
            return root.color.tintMint;
        case "rose":
            return root.color.tintRose;
        case "butter":
            return root.color.tintButter;
        case "sky":
            return root.color.tintSky;
        case "lilac":
            return root.color.tintLilac;
        default:
            return root.color.tintPeach;
        }
    }

    /*! Where an item of `width` begins, `inset` from that side of `room` on which one begins to read. */
    function fromStart(inset: real, width: real, room: real): real {
        return root.rightToLeft ? room - width - inset : inset;
    }

    function faded(base: color, opacity: real): color {
        return Qt.rgba(base.r, base.g, base.b, opacity);
    }
}
