pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The ways to pay that can work now; each keeps its place.
 */
Grid {
    id: root

    required property PaymentViewModel payment

    readonly property real gap: Theme.gap

    columns: Theme.portrait ? Math.min(4, Math.max(2, tiles.count)) : 2
    spacing: root.gap

    Repeater {
        id: tiles

        model: root.payment.methods

        MethodTile {
            required property string methodId

            enabled: root.payment.canChoose || selected
            objectName: "method:" + methodId
            width: (root.width - (root.columns - 1) * root.gap) / root.columns

            onClicked: {
                if (!selected)
                    root.payment.choose(methodId);
            }
        }
    }
}
