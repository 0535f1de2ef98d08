pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * Shows that work goes on. It stands still where motion is reduced.
 */
ProgressRing {
    id: root

    Accessible.ignored: true
    alarming: false
    // Its stroke follows its width: that must not follow its stroke.
    implicitHeight: Theme.px(44)
    implicitWidth: Theme.px(44)
    stroke: Math.max(3, root.width * 0.14)
    value: 0.3

    RotationAnimator on rotation {
        duration: Theme.motion.wait
        from: 0
        loops: Animation.Infinite
        running: root.visible && !Theme.motion.reduced
        to: 360
    }
}
