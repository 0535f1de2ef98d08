import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The part of the window that screens may use, and what Theme must know to fill it.
 */
Item {
    id: root

    required property FrontViewModel kiosk
    required property real windowHeight
    required property real windowWidth
    /*! What a band across the top takes of it; 0 without one. */
    property real bandHeight: 0

    readonly property SessionViewModel session: root.kiosk.session
    readonly property bool reach: root.session.mode === "reach"
    readonly property real pixelsPerMm: root.kiosk.stand.diagonalMm > 0 ? Math.hypot(root.windowWidth, root.windowHeight) / root.kiosk.stand.diagonalMm : 0
    /*! Above the floor, in millimetres: what somebody in a wheelchair reaches. */
    readonly property real lowestReach: 380
    readonly property real highestReach: 1220
    /*! What is left free below and above. */
    readonly property real freeBelow: root.reach ? Math.ceil(Math.max(0, root.lowestReach - root.kiosk.stand.lowerEdgeMm) * root.pixelsPerMm) : 0
    readonly property real freeAbove: {
        if (!root.reach)
            return 0;
        const above = root.pixelsPerMm > 0 ? root.windowHeight - (root.highestReach - root.kiosk.stand.lowerEdgeMm) * root.pixelsPerMm : 0;
        return Math.ceil(Math.max(0, above, root.windowHeight >= root.windowWidth ? root.windowHeight / 2 : 0));
    }

    readonly property real areaTop: Math.max(root.freeAbove, root.bandHeight)

    component Input: Binding {
        target: Theme
    }

    Input {
        property: "windowWidth"
        value: root.windowWidth
    }

    Input {
        property: "windowHeight"
        value: root.windowHeight - root.areaTop - root.freeBelow
    }

    Input {
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }

    Input {
        property: "viewingDistance"
        value: root.kiosk.stand.viewingDistanceMm
    }

    Input {
        property: "simplified"
        value: root.session.mode === "simplified"
    }

    Input {
        property: "reach"
        value: root.reach
    }

    Input {
        property: "areaTop"
        value: root.areaTop
    }

    Input {
        property: "showHeight"
        value: root.areaTop - root.bandHeight
    }

    Input {
        property: "areaBottom"
        value: root.freeBelow
    }

    Input {
        property: "reducedMotion"
        value: root.kiosk.stand.reducedMotion
    }

    Input {
        property: "highContrast"
        value: root.session.highContrast
    }

    Input {
        property: "fontFamily"
        value: root.kiosk.language.fontFamily
    }

    Input {
        property: "rightToLeft"
        value: root.kiosk.language.rightToLeft
    }

    Input {
        property: "brandPreset"
        value: root.kiosk.store.brandPreset
    }

    Input {
        property: "brandAccent"
        value: root.kiosk.store.brandAccent
    }

    Input {
        property: "brand"
        value: root.kiosk.store.brand
    }
}
