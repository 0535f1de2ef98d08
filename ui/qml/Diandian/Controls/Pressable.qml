pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Diandian.Theme

/*!
 * What every touchable control shares: tap, keys, focus ring, press feedback, a name for assistive technology.
 *
 * While `loading` it takes taps and does nothing.
 */
T.Control {
    id: root

    property bool loading: false
    /*! Corner radius of what is drawn, for the focus ring. */
    property real corner: Theme.radius.md
    property bool shrinks: true

    readonly property bool down: pad.pressed && root.enabled && !root.loading

    signal clicked

    function activate(): void {
        if (root.enabled && !root.loading)
            root.clicked();
    }

    Accessible.focusable: true
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: event => event.isAutoRepeat || root.activate()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.activate()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.activate()
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    implicitWidth: Math.max(Theme.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    scale: root.down && root.shrinks ? Theme.motion.pressScale : 1

    Accessible.onPressAction: root.activate()

    Behavior on scale {
        NumberAnimation {
            duration: Theme.motion.press
            easing.type: Theme.motion.standard
        }
    }

    MouseArea {
        id: pad

        anchors.fill: parent
        z: -1

        onClicked: root.activate()
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
    }

    FocusRing {
        inner: root.corner
        visible: root.visualFocus
    }
}
