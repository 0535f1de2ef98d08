pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A short word on a picture or beside a name.
 */
Rectangle {
    id: root

    enum Kind {
        Hero,
        Highlight,
        Promo,
        PromoSoft,
        Soft,
        Accent,
        Info,
        Warn,
        Error,
        Success
    }

    required property string text
    property int kind: Badge.Soft
    property string iconName: ""

    readonly property var fills: [Theme.color.hero, Theme.color.highlight, Theme.color.promo, Theme.color.promoSoft, Theme.color.sunken, Theme.color.accentSoft, Theme.color.infoSoft, Theme.color.warnSoft, Theme.color.errorSoft, Theme.color.successSoft]
    readonly property var inks: [Theme.color.highlight, Theme.color.onHighlight, Theme.color.surface, Theme.color.onPromoSoft, Theme.color.inkMuted, Theme.color.onAccentSoft, Theme.color.onInfoSoft, Theme.color.onWarnSoft, Theme.color.onErrorSoft, Theme.color.onSuccessSoft]
    readonly property color ink: root.inks[root.kind]
    readonly property real beside: Math.round(Theme.type.captionStrong.pixelSize * 0.55)
    readonly property real above: Math.round(Theme.type.captionStrong.pixelSize * 0.175)

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
    border.color: Theme.color.line
    border.width: Theme.highContrast ? Theme.stroke.hairline : 0
    color: root.fills[root.kind]
    implicitHeight: words.implicitHeight + 2 * root.above
    implicitWidth: words.implicitWidth + row.sign + 2 * root.beside
    radius: Theme.radius.badge

    Row {
        id: row

        readonly property real sign: root.iconName === "" ? 0 : icon.width + row.spacing

        anchors.centerIn: parent
        spacing: Theme.space.s2

        AppIcon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            filled: true
            name: root.iconName
            size: Theme.px(26)
            visible: name !== ""
        }

        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            decorative: true
            rank: Theme.type.captionStrong
            text: root.text
            width: Math.min(implicitWidth, Math.max(0, root.width - row.sign - 2 * root.beside))
            wrapMode: Text.Wrap
        }
    }
}
