pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Reach mode's menu: tools, categories, a page of products with the pager at its side, and the cart.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property real inset: Theme.px(48)
    /*! Chinese names are short; others take two lines. */
    readonly property int lines: root.kiosk.session.language === "zh-CN" ? 1 : 2
    readonly property real tabWidth: Math.max(Theme.px(220), Theme.type.bodyStrong.pixelSize * (root.lines > 1 ? 6 : 5.2))
    readonly property int tabs: Math.max(1, Math.floor((strip.width - 2 * root.inset - more.width) / (root.tabWidth + Theme.gap)))

    readonly property real productsNeed: strip.height + Math.max(products.least, pager.least) + 2 * Theme.space.s5
    /*! Where products would have no room below it, the news of the network heads their page. */
    readonly property bool newsApart: within.implicitHeight + root.productsNeed <= (bar.visible ? bar.y : root.height) - tools.height

    function fit(): void {
        root.kiosk.reach.fit(products.room, root.tabs);
    }

    color: Theme.color.canvas

    Component.onCompleted: Qt.callLater(root.fit)
    onTabsChanged: Qt.callLater(root.fit)

    ReachTools {
        id: tools

        anchors.left: parent.left
        anchors.leftMargin: Theme.layout.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.layout.margin
        kiosk: root.kiosk
    }

    OfflineBanner {
        id: offline

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tools.bottom
        height: visible ? implicitHeight : 0
        kiosk: root.kiosk
        visible: !root.kiosk.link.online && root.newsApart
    }

    TurnedPage {
        id: page

        anchors.bottom: bar.visible ? bar.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: offline.bottom
        areaName: "reachArea"
        needed: root.productsNeed + strip.y

        OfflineBanner {
            id: within

            kiosk: root.kiosk
            visible: !root.kiosk.link.online && !root.newsApart
            width: root.width
        }

        Rectangle {
            id: strip

            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.color.sunken
            height: row.height + 2 * Theme.space.s3
            y: within.visible ? within.height : 0

            Row {
                id: row

                Accessible.name: qsTr("分类")
                Accessible.role: Accessible.List
                anchors.left: parent.left
                anchors.leftMargin: root.inset
                spacing: Theme.gap
                y: Theme.space.s3

                Repeater {
                    model: root.kiosk.reach.categories

                    ReachCategory {
                        required property string categoryId
                        required property string name
                        required picture
                        required selected

                        label: name
                        lines: root.lines
                        objectName: "category:" + categoryId
                        width: root.tabWidth

                        onClicked: root.kiosk.reach.showCategory(categoryId)
                    }
                }
            }

            ToolButton {
                id: more

                anchors.right: parent.right
                anchors.rightMargin: root.inset
                anchors.verticalCenter: parent.verticalCenter
                height: row.height
                iconName: "caret-right"
                label: qsTr("更多分类")
                objectName: "nextCategories"
                showLabel: false
                visible: root.kiosk.reach.moreCategories
                width: Math.max(Theme.target, Theme.px(160))

                onClicked: root.kiosk.reach.nextCategories()
            }
        }

        ReachProducts {
            id: products

            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.right: pager.left
            anchors.rightMargin: Theme.gap
            height: page.pageHeight - y - Theme.space.s5
            kiosk: root.kiosk
            y: strip.y + strip.height + Theme.space.s5

            onRoomChanged: Qt.callLater(root.fit)
        }

        ReachPager {
            id: pager

            anchors.bottom: products.bottom
            anchors.right: parent.right
            anchors.rightMargin: root.inset
            anchors.top: products.top
            reach: root.kiosk.reach
            width: implicitWidth
        }
    }

    MenuCartBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.layout.cartBarInset
        anchors.right: parent.right
        kiosk: root.kiosk
        visible: !root.kiosk.cart.empty
    }
}
