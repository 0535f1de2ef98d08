import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * A screen, or what stands over one: loaded by name while it is wanted, within the part of the window that screens may use.
 */
Loader {
    id: root

    /*! Below Diandian/, without the suffix; nothing is loaded while it is empty. */
    required property string file
    required property FrontViewModel kiosk

    property string shown: ""

    /*! A page comes up a little; it can be used at once. */
    property bool rises: false

    function show(): void {
        // Bindings are made in any order: there may be a name before there is a view model.
        if (root.file === root.shown || !root.kiosk)
            return;
        // What is half made in the background is finished first: taken apart, its bindings would speak to what is gone.
        if (root.status === Loader.Loading)
            return;
        root.shown = root.file;
        if (root.file === "")
            root.source = "";
        else
            root.setSource(Qt.resolvedUrl(`../${root.file}.qml`), {
                kiosk: root.kiosk
            });
    }

    anchors.bottomMargin: Theme.areaBottom
    anchors.fill: parent
    anchors.topMargin: Theme.areaTop
    focus: true

    transform: Translate {
        id: rise
    }

    NumberAnimation {
        id: rising

        duration: Theme.motion.page
        easing.type: Theme.motion.enter
        from: Theme.motion.reduced ? 0 : Theme.px(32)
        property: "y"
        target: rise
        to: 0
    }

    Component.onCompleted: root.show()
    onFileChanged: root.show()
    onKioskChanged: root.show()
    onLoaded: {
        root.show();
        if (root.rises && !Theme.motion.reduced)
            rising.restart();
    }
}
