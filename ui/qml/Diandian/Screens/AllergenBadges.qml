pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme

/*!
 * What the product contains that some must avoid; in sight without scrolling.
 */
Flow {
    id: root

    required property list<string> allergens

    Accessible.name: qsTr("过敏原")
    Accessible.role: Accessible.Grouping
    spacing: Theme.space.s3

    Repeater {
        model: root.allergens

        Badge {
            required property string modelData

            iconName: "warning"
            kind: Badge.Warn
            text: modelData
            width: Math.min(implicitWidth, root.width)
        }
    }
}
