pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * The panel's menu: which shop, its pages, who is signed in, and the way out. In portrait it lies across the top.
 */
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffViewModel staff: root.kiosk.staff
    readonly property real inset: Theme.portrait ? Theme.space.s6 : Theme.space.s4
    readonly property int columns: Theme.portrait ? 4 : 1

    color: Theme.color.hero
    implicitHeight: pages.y + pages.height + root.inset
    implicitWidth: Theme.px(Theme.spacedText ? 400 : 264)

    ShopSign {
        id: shop

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? root.inset : Theme.space.s4
        caption: root.kiosk.store.branch === "" ? qsTr("门店管理") : root.kiosk.store.branch
        height: implicitHeight
        store: root.kiosk.store
        width: Theme.portrait ? Theme.px(420) : parent.width - 2 * Theme.space.s4
        y: Theme.space.s5
    }

    Grid {
        id: pages

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        /*! As high as in the pictures where there is room for all of them. */
        readonly property real room: person.y - pages.y - Theme.space.s3
        readonly property real entryHeight: Theme.portrait ? Theme.px(72) : Math.max(Theme.staffTarget, Math.min(Theme.px(72), Math.floor(pages.room / Math.max(1, entries.count)) - pages.spacing))

        columns: root.columns
        objectName: "pages"
        spacing: Theme.portrait ? Theme.space.s2 : Math.max(Theme.space.s1, Theme.mm(1.1))
        y: shop.y + shop.height + Theme.space.s5

        Repeater {
            id: entries

            model: root.staff.pages

            NavEntry {
                required property string pageId

                height: pages.entryHeight
                objectName: "page:" + pageId
                width: (root.width - 2 * root.inset - (root.columns - 1) * pages.spacing) / root.columns

                onClicked: root.staff.openPage(pageId)
            }
        }
    }

    Rectangle {
        id: person

        anchors.bottom: Theme.portrait ? undefined : out.top
        anchors.bottomMargin: Theme.space.s3
        anchors.left: Theme.portrait ? undefined : parent.left
        anchors.leftMargin: root.inset
        anchors.right: Theme.portrait ? out.left : parent.right
        anchors.rightMargin: Theme.portrait ? Theme.space.s4 : root.inset
        anchors.verticalCenter: Theme.portrait ? out.verticalCenter : undefined
        border.color: Theme.color.heroLine
        border.width: Theme.highContrast ? Theme.stroke.hairline : 0
        color: Theme.color.heroAlt
        height: Math.max(Theme.px(80), names.height + 2 * Theme.space.s2)
        radius: Theme.radius.sm
        width: Theme.px(236)

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.onHeroMuted
            height: Theme.px(52)
            radius: height / 2
            width: height

            StaffText {
                anchors.centerIn: parent
                color: Theme.color.hero
                decorative: true
                rank: Theme.staffType.label
                text: root.staff.initial
            }
        }

        Column {
            id: names

            anchors.left: disc.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter

            StaffText {
                color: Theme.color.onHero
                objectName: "personName"
                rank: Theme.staffType.label
                text: root.staff.name
                width: parent.width
                wrapMode: Text.WordWrap
            }

            StaffText {
                color: Theme.color.onHeroMuted
                objectName: "roleName"
                rank: Theme.staffType.caption
                text: root.staff.roleName
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }
    }

    StaffButton {
        id: out

        anchors.bottom: Theme.portrait ? undefined : parent.bottom
        anchors.bottomMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: Theme.portrait ? parent.top : undefined
        anchors.topMargin: Theme.space.s5
        iconName: "sign-out"
        kind: KioskButton.HeroOutline
        label: qsTr("退出管理")
        objectName: "leave"
        width: Theme.portrait ? implicitWidth : parent.width - 2 * root.inset

        onClicked: root.staff.leave()
    }
}
