import QtQuick

/*!
 * Durations in milliseconds. With reduced motion only short fades remain.
 */
QtObject {
    id: root

    required property bool reduced

    readonly property int press: root.reduced ? 0 : 90
    readonly property int quick: root.reduced ? 0 : 140
    readonly property int base: root.reduced ? 0 : 220
    readonly property int sheet: root.reduced ? 0 : 320
    readonly property int page: root.reduced ? 0 : 280
    readonly property int celebrate: root.reduced ? 0 : 600
    readonly property int fade: root.reduced ? 120 : 140
    readonly property int wait: 1200
    readonly property int toast: 4000
    readonly property int stepperStay: 4000
    readonly property real pressScale: root.reduced ? 1 : 0.97
    readonly property int standard: Easing.OutCubic
    readonly property int enter: Easing.OutQuint
    readonly property int exit: Easing.InCubic
}
