pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The categories at the left edge; below them the button that pages through the products.
 *
 * Where they have no room they stand closer; where that is not enough, a tab of words leads to the others.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    /*! What the button pages through. */
    required property Flickable view
    /*! Room at the lower end that something else covers. */
    property real lowerInset: 0

    readonly property real room: more.y - Theme.space.s2 - categories.y
    readonly property real roomPerTile: categories.count > 0 ? (root.room + categories.spacing) / categories.count - categories.spacing : 0
    /*! The categories need more room than there is. Found out between two layouts: what they need is known after one only. */
    property bool overfull: false
    readonly property real tabPadding: Theme.portrait ? Theme.space.s2 : Theme.space.s1
    readonly property bool pictured: root.roomPerTile >= Theme.type.body.lineHeight + Theme.px(Theme.portrait ? 72 : 56) + 2 * root.tabPadding

    function weigh(): void {
        root.overfull = categories.contentHeight > root.room + 1;
    }

    color: Theme.color.sunken
    implicitWidth: Theme.layout.rail

    onRoomChanged: Qt.callLater(root.weigh)

    SteadyList {
        id: categories

        Accessible.name: qsTr("分类")
        Accessible.role: Accessible.List
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait ? Theme.space.s4 : Theme.space.s2
        // All of the few tabs stand ready, so that how much room they need is known and not guessed.
        cacheBuffer: 4 * Theme.windowHeight
        entries: root.kiosk.menu.categories
        height: root.room - (others.visible ? others.height + Theme.gap : 0)
        objectName: "categories"
        reuseItems: true
        spacing: Theme.mm(2.5)

        delegate: Item {
            id: cell

            required property string categoryId
            required property int index
            required property string name
            required property string picture
            required property bool selected

            ListView.onPooled: cell.visible = false
            ListView.onReused: cell.visible = true
            height: tab.implicitHeight
            width: ListView.view.width

            onSelectedChanged: {
                if (cell.selected)
                    categories.positionViewAtIndex(cell.index, ListView.Contain);
            }

            CategoryTab {
                id: tab

                anchors.fill: parent
                close: root.roomPerTile < restHeight
                label: cell.name
                objectName: "category:" + cell.categoryId
                picture: root.pictured ? cell.picture : ""
                selected: cell.selected
                verticalPadding: root.tabPadding

                onClicked: root.kiosk.menu.showCategory(cell.categoryId)
            }
        }

        onContentHeightChanged: Qt.callLater(root.weigh)
    }

    OthersTab {
        id: others

        anchors.bottom: more.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        objectName: "otherCategories"
        view: categories
        visible: root.overfull
    }

    ScrollButton {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.lowerInset + Theme.space.s2
        anchors.horizontalCenter: parent.horizontalCenter
        view: root.view
    }
}
