pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Adds a product. With some in the cart it shows ×n; a tap on that opens − n + in place for four seconds.
 *
 * Anchor it by its right edge: it opens to the left.
 */
Item {
    id: root

    /*! The product's name. */
    required property string label
    property int count: 0
    property int maximum: 99
    /*! False where the product has required options: ×n asks to open the sheet instead. */
    property bool opensStepper: true
    property bool expanded: false

    /*! Its width while it is not open. */
    readonly property real restingWidth: knob.implicitWidth
    readonly property bool stepping: root.expanded && root.count > 0

    signal added
    signal removed
    /*! ×n was touched on a product with required options. */
    signal detailsRequested

    implicitHeight: root.stepping ? stepper.implicitHeight : knob.implicitHeight
    implicitWidth: root.stepping ? stepper.implicitWidth : knob.implicitWidth

    RoundButton {
        id: knob

        anchors.fill: parent
        iconName: "plus"
        label: root.count > 0 ? qsTr("%1，已选 %2 份").arg(root.label).arg(root.count) : qsTr("加入 %1").arg(root.label)
        marked: root.count > 0
        objectName: "add"
        strong: root.count === 0
        text: root.count > 0 ? "×" + root.count : ""
        visible: !root.stepping

        onClicked: {
            if (root.count === 0)
                root.added();
            else if (root.opensStepper)
                root.expanded = true;
            else
                root.detailsRequested();
        }
    }

    Stepper {
        id: stepper

        anchors.fill: parent
        label: root.label
        maximum: root.maximum
        value: Math.max(1, root.count)
        visible: root.stepping

        onDecreased: root.removed()
        onIncreased: root.added()
        onRemoved: root.removed()
    }

    Timer {
        id: stay

        interval: Theme.motion.stepperStay
        running: root.stepping

        onTriggered: root.expanded = false
    }

    onCountChanged: {
        if (root.stepping)
            stay.restart();
        else
            root.expanded = false;
    }
}
