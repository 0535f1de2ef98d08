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

    /*! How high it may get. */
    required property real room

    readonly property real gap: Theme.gap
    readonly property real tallest: root.measure()
    /*! In landscape one above the other, so that the names have the width; side by side where that is too high. */
    readonly property bool stacked: !Theme.portrait && tiles.count * (root.oneLine + root.gap) - root.gap <= root.room
    /*! Height of a tile whose name takes one line, as with all the width. */
    readonly property real oneLine: Math.max(Theme.target, Math.max(Theme.px(72), Theme.type.label.lineHeight) + 2 * Theme.space.s4)

    function measure(): real {
        let tallest = 0;
        for (let index = 0; index < tiles.count; index++)
            tallest = Math.max(tallest, tiles.itemAt(index)?.implicitHeight ?? 0);
        return tallest;
    }

    signal chosen(string methodId)

    columns: Theme.portrait ? Math.min(4, Math.max(2, tiles.count)) : root.stacked ? 1 : 2
    spacing: root.gap

    Repeater {
        id: tiles

        model: root.payment.methods

        MethodTile {
            required property string methodId

            height: root.tallest
            enabled: root.payment.canChoose || selected
            objectName: "method:" + methodId
            width: (root.width - (root.columns - 1) * root.gap) / root.columns

            onClicked: {
                if (!selected)
                    root.chosen(methodId);
            }
        }
    }
}
