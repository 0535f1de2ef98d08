import QtQml
import QtQuick

/*!
 * The colour roles. The fourteen brand roles take the brand's value where it gives one.
 */
QtObject {
    id: root

    property var brand: ({})

    property color canvas: "#F4F5F1"
    property color surface: "#FFFFFF"
    property color sunken: "#EAECE6"
    property color ink: "#14201A"
    property color inkMuted: "#414B46"
    property color inkFaint: "#626C66"
    property color line: "#E0E3DC"
    property color lineStrong: "#7E8881"
    property color accent: root.branded("accent", "#005D47")
    property color textOnAccent: root.branded("onAccent", "#FFFFFF")
    property color accentPressed: root.branded("accentPressed", "#004C3A")
    property color accentSoft: root.branded("accentSoft", "#DDF1E7")
    property color textOnAccentSoft: root.branded("onAccentSoft", "#004E3C")
    property color accentText: root.branded("accentText", "#005D47")
    property color hero: root.branded("hero", "#003B2E")
    property color heroAlt: root.branded("heroAlt", "#00553F")
    property color heroLine: root.branded("heroLine", "#2B6453")
    property color textOnHero: root.branded("onHero", "#FFFFFF")
    property color textOnHeroMuted: root.branded("onHeroMuted", "#B9D6CA")
    property color highlight: root.branded("highlight", "#CDF564")
    property color textOnHighlight: root.branded("onHighlight", "#14201A")
    property color highlightPressed: root.branded("highlightPressed", "#B4DE47")
    property color promo: "#C02F0C"
    property color promoSoft: "#FDE9E1"
    property color textOnPromoSoft: "#8F2208"
    property color success: "#0A7A3E"
    property color successSoft: "#DFF3E4"
    property color textOnSuccessSoft: "#0B4F2B"
    property color warn: "#F5A800"
    property color warnSoft: "#FFF0CC"
    property color textOnWarnSoft: "#593D00"
    property color error: "#B3211B"
    property color errorSoft: "#FCE6E3"
    property color textOnErrorSoft: "#85140F"
    property color textOnError: "#FFFFFF"
    property color info: "#1C5DB8"
    property color infoSoft: "#E3EEFC"
    property color textOnInfoSoft: "#143F7D"
    property color star: "#966200"
    property color scrim: "#07130E"
    property color disabledFill: "#E4E7E1"
    property color textOnDisabled: "#58625C"
    property color focus: "#1C5DB8"
    property color tintPeach: "#FFEEDD"
    property color tintMint: "#E0F3E6"
    property color tintRose: "#FDE7E9"
    property color tintButter: "#FFF3CC"
    property color tintSky: "#E2EFFB"
    property color tintLilac: "#EDE9FB"

    // QML takes "on…" with a value for a signal handler; an alias has none.
    property alias onAccent: root.textOnAccent
    property alias onAccentSoft: root.textOnAccentSoft
    property alias onHero: root.textOnHero
    property alias onHeroMuted: root.textOnHeroMuted
    property alias onHighlight: root.textOnHighlight
    property alias onPromoSoft: root.textOnPromoSoft
    property alias onSuccessSoft: root.textOnSuccessSoft
    property alias onWarnSoft: root.textOnWarnSoft
    property alias onErrorSoft: root.textOnErrorSoft
    property alias onError: root.textOnError
    property alias onInfoSoft: root.textOnInfoSoft
    property alias onDisabled: root.textOnDisabled

    readonly property color payWechat: "#09A350"
    readonly property color payAlipay: "#1677FF"
    readonly property color payEcny: "#D2201F"
    readonly property color payCounter: "#14201A"
    readonly property color codeDark: "#000000"
    readonly property color codeLight: "#FFFFFF"

    function branded(role: string, fallback: string): color {
        return root.brand[role] ?? fallback;
    }
}
