pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * What darkens the page behind a sheet or a dialog.
 */
Rectangle {
    id: root

    color: Theme.faded(Theme.color.scrim, Theme.dialogScrim)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion.fade
        }
    }
}
