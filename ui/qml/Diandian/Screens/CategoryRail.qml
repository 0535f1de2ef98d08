pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The categories at the left edge; below them the button that pages through the products.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    /*! What the button pages through. */
    required property Flickable view
    /*! Room at the lower end that something else covers. */
    property real lowerInset: 0

    readonly property real roomPerTile: categories.count > 0 ? (categories.height + categories.spacing) / categories.count - categories.spacing : 0
    readonly property real tabPadding: Theme.portrait ? Theme.space.s2 : Theme.space.s1
    readonly property bool pictured: root.roomPerTile >= Theme.type.body.lineHeight + Theme.px(Theme.portrait ? 72 : 56) + 2 * root.tabPadding

    color: Theme.color.sunken
    implicitWidth: Math.max(Theme.layout.rail, Math.round(Theme.type.body.pixelSize * 6.6))

    ListView {
        id: categories

        Accessible.name: qsTr("分类")
        Accessible.role: Accessible.List
        anchors.bottom: rest.visible ? rest.top : more.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait ? Theme.space.s4 : Theme.space.s2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.kiosk.menu.categories
        objectName: "categories"
        reuseItems: true
        spacing: Theme.mm(2.5)

        delegate: Item {
            id: cell

            required property string categoryId
            required property string name
            required property string picture
            required property bool selected

            ListView.onPooled: cell.visible = false
            ListView.onReused: cell.visible = true
            height: tab.implicitHeight
            width: ListView.view.width

            CategoryTab {
                id: tab

                anchors.fill: parent
                label: cell.name
                objectName: "category:" + cell.categoryId
                picture: root.pictured ? cell.picture : ""
                selected: cell.selected
                verticalPadding: root.tabPadding

                onClicked: root.kiosk.menu.showCategory(cell.categoryId)
            }
        }
    }

    ScrollButton {
        id: rest

        anchors.bottom: more.top
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "dots-three-outline"
        label: qsTr("更多分类")
        objectName: "scrollCategories"
        view: categories
        visible: categories.contentHeight > more.y - categories.y + 1
    }

    ScrollButton {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.lowerInset + Theme.space.s2
        anchors.horizontalCenter: parent.horizontalCenter
        view: root.view
    }
}
