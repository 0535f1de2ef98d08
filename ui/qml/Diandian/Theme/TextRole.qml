import QtQml

/*!
 * One rank of the type scale: size, line height and weight for the present mode.
 */
QtObject {
    id: root

    required property TextSizer sizer
    required property real standard
    required property real simplified
    property real leading: 1.2
    property int weight: 700
    property bool essential: true

    readonly property real pixelSize: root.sizer.pixels(root.standard, root.simplified, root.essential)
    readonly property real lineHeight: Math.round(root.pixelSize * Math.max(root.sizer.leastLeading, root.leading))
}
