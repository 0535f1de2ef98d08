pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Controls
import Diandian.Theme
import Diandian.ViewModels

/*!
 * Above the products: the banner, the category's name, the filters.
 */
Column {
    id: root

    required property KioskViewModel kiosk

    readonly property bool oneRow: title.implicitWidth + Theme.space.s4 + chips.naturalWidth <= root.width

    bottomPadding: Theme.space.s5
    spacing: Theme.px(Theme.portrait ? 24 : 16)
    topPadding: Theme.px(Theme.portrait ? 24 : 20)

    OfflineBanner {
        kiosk: root.kiosk
        visible: !root.kiosk.link.online && Theme.cramped
        width: parent.width
    }

    MenuBanner {
        kiosk: root.kiosk
        objectName: "openBanner"
        visible: root.kiosk.store.bannerShown && root.kiosk.link.online
        width: parent.width
    }

    Item {
        height: root.oneRow ? Math.max(title.height, chips.height) : title.height + Theme.space.s2 + chips.height
        width: parent.width

        AppText {
            id: title

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            rank: Theme.type.h2
            text: root.kiosk.menu.categoryNames[root.kiosk.menu.firstCategory] ?? ""
            width: Math.min(implicitWidth, root.width)
            wrapMode: Text.WordWrap
            y: root.oneRow ? (parent.height - height) / 2 : 0
        }

        Flow {
            id: chips

            readonly property real naturalWidth: filters.totalWidth

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.oneRow ? root.width - width : 0
            spacing: Theme.space.s4
            width: Math.min(chips.naturalWidth, root.width)

            Repeater {
                id: filters

                property real totalWidth: 0

                function measure(): void {
                    let sum = 0;
                    for (let index = 0; index < filters.count; index++)
                        sum += (filters.itemAt(index)?.implicitWidth ?? 0) + chips.spacing;
                    filters.totalWidth = Math.ceil(Math.max(0, sum - chips.spacing));
                }

                model: root.kiosk.menu.filters

                Chip {
                    required property string filterId
                    required property string iconName
                    required selected

                    iconLeft: iconName
                    objectName: "filter:" + filterId

                    onClicked: root.kiosk.menu.toggleFilter(filterId)
                    onImplicitWidthChanged: filters.measure()
                }

                onItemAdded: filters.measure()
                onItemRemoved: filters.measure()
            }
        }
    }
}
