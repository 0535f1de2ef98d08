pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Screens
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The window: one screen at a time, and over it the sheet, dialogs and the toast.
 */
Window {
    id: root

    required property KioskViewModel kiosk

    readonly property SessionViewModel session: root.kiosk.session
    readonly property var screens: ({
            unready: "Screens/UnreadyScreen",
            closed: "Screens/ClosedScreen",
            start: "Screens/StartScreen",
            cart: "Screens/CartScreen",
            payment: "Screens/PaymentScreen",
            receipt: "Screens/ReceiptScreen",
            lookup: "Screens/LookupScreen",
            simplifiedWhere: "Simplified/WhereScreen",
            simplifiedCategories: "Simplified/CategoriesScreen",
            simplifiedDishes: "Simplified/DishesScreen",
            simplifiedQuestion: "Simplified/QuestionScreen",
            simplifiedReview: "Simplified/ReviewScreen",
            simplifiedPay: "Simplified/PayScreen",
            simplifiedScan: "Simplified/ScanScreen",
            simplifiedNumber: "Simplified/NumberScreen",
            staffPin: "Staff/PinScreen",
            staffPanel: "Staff/PanelScreen"
        })

    readonly property bool reach: root.session.mode === "reach"
    readonly property bool menuKept: root.session.mode !== "simplified" && (root.session.ordering || root.session.screen === "start")
    readonly property real areaBottom: area.freeBelow
    readonly property real areaTop: area.freeAbove

    component Part: Loader {
        id: part

        /*! Below Diandian/, without the suffix; nothing is loaded while it is empty. */
        required property string file

        property string shown: ""

        function show(): void {
            if (part.file === part.shown)
                return;
            part.shown = part.file;
            if (part.file === "")
                part.source = "";
            else
                part.setSource(Qt.resolvedUrl(`Diandian/${part.file}.qml`), {
                    kiosk: root.kiosk
                });
        }

        /*! A page comes up a little; it can be used at once. */
        property bool rises: false

        anchors.bottomMargin: root.areaBottom
        anchors.fill: parent
        anchors.topMargin: root.areaTop
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

        Component.onCompleted: part.show()
        onFileChanged: part.show()
        onLoaded: part.rises && !Theme.motion.reduced ? rising.restart() : undefined
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.kiosk?.language.rightToLeft ?? false
    color: Theme.color.canvas
    objectName: "window"
    title: root.kiosk.store.name
    visible: true

    ScreenArea {
        id: area

        kiosk: root.kiosk
        windowHeight: root.height
        windowWidth: root.width
    }

    Part {
        anchors.bottomMargin: root.height - root.areaTop
        anchors.topMargin: 0
        enabled: false
        file: root.areaTop > 0 ? "Screens/ReachShow" : ""
        objectName: "showPart"
    }

    Part {
        // Made behind the start screen, a little at a time, so that the first touch finds it ready.
        asynchronous: true
        enabled: visible && !overlay.active
        file: root.reach ? (root.session.ordering ? "Screens/ReachMenuScreen" : "") : root.menuKept ? "Screens/MenuScreen" : ""
        objectName: "menuPart"
        visible: root.session.screen === "menu"
    }

    Part {
        asynchronous: true
        enabled: visible && !overlay.active
        file: root.menuKept ? "Screens/SearchScreen" : ""
        objectName: "searchPart"
        visible: root.session.screen === "search"
    }

    Part {
        enabled: !overlay.active
        file: root.screens[root.session.screen] ?? ""
        rises: true
        objectName: "screenPart"
    }

    QtObject {
        id: overlay

        readonly property bool dialog: root.kiosk.idle.asking || root.kiosk.help.open
        readonly property bool sheet: root.kiosk.pad.open || root.kiosk.language.choosing || root.kiosk.menu.choosingAllergens
        readonly property bool active: overlay.dialog || overlay.sheet || root.kiosk.sheet.open
    }

    Part {
        enabled: !overlay.dialog && !overlay.sheet
        file: root.kiosk.sheet.open ? "Screens/ProductSheet" : ""
        objectName: "sheetPart"
    }

    Part {
        enabled: !overlay.dialog
        file: root.kiosk.pad.open ? "Screens/PadSheet" : ""
        objectName: "padPart"
    }

    Part {
        enabled: !overlay.dialog
        file: root.kiosk.menu.choosingAllergens ? "Screens/AllergenSheet" : ""
        objectName: "allergensPart"
    }

    Part {
        enabled: !overlay.dialog
        file: root.kiosk.language.choosing ? "Screens/LanguageSheet" : ""
        objectName: "languagePart"
    }

    Part {
        // The parts are completed before the window gets its view model.
        file: root.kiosk ? "Screens/ToastBar" : ""
        objectName: "toastPart"
    }

    Part {
        enabled: !root.kiosk.idle.asking
        file: root.kiosk.help.open ? "Screens/HelpDialog" : ""
        objectName: "helpPart"
    }

    Part {
        file: !root.kiosk.idle.asking ? "" : root.session.mode === "simplified" ? "Simplified/StillThereDialog" : "Screens/IdleDialog"
        objectName: "idlePart"
    }

    Part {
        anchors.bottomMargin: 0
        anchors.topMargin: 0
        file: root.kiosk ? "Screens/CaptionBar" : ""
        objectName: "captionPart"
    }

    Part {
        anchors.bottomMargin: 0
        anchors.topMargin: 0
        file: root.kiosk?.rest.asleep ? "Screens/RestScreen" : ""
        objectName: "restPart"
    }
}
