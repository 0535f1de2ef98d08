pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme
import Diandian.ViewModels

/*!
 * All screens of an open terminal but the first: one at a time, and over it the sheet, dialogs and the toast.
 */
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property SessionViewModel session: root.kiosk.session
    readonly property var screens: ({
            unready: "Screens/UnreadyScreen",
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

    component Part: ScreenPart {
        kiosk: root.kiosk
    }

    Part {
        anchors.bottomMargin: root.height - Theme.areaTop
        anchors.topMargin: Theme.areaTop - Theme.showHeight
        enabled: false
        file: Theme.showHeight > 0 ? "Screens/ReachShow" : ""
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
        file: "Screens/ToastBar"
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
        file: "Screens/CaptionBar"
        objectName: "captionPart"
    }

    Part {
        anchors.bottomMargin: 0
        anchors.topMargin: 0
        file: root.kiosk.rest.asleep ? "Screens/RestScreen" : ""
        objectName: "restPart"
    }
}
