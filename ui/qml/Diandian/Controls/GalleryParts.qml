pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * What the other controls are made of: text, icons, surfaces, marks, pictures.
 */
Column {
    id: root

    readonly property list<string> ranks: ["h1", "h2", "h3", "title", "name", "label", "labelS", "body", "bodyStrong", "bodyS", "caption", "captionStrong", "cta"]
    readonly property list<string> icons: ["arrow-left", "arrow-right", "bell-ringing", "check-circle", "clock", "fork-knife", "globe", "magnifying-glass", "shopping-bag", "star", "trash", "warning", "wheelchair-motion", "wifi-slash"]
    /*! Those that are drawn filled too. */
    readonly property list<string> filled: ["bell-ringing", "check-circle", "clock", "star", "warning"]
    readonly property list<string> roles: ["canvas", "surface", "sunken", "ink", "inkMuted", "line", "lineStrong", "accent", "accentPressed", "accentSoft", "hero", "heroAlt", "highlight", "promo", "success", "warn", "error", "info", "focus", "disabledFill"]

    spacing: Theme.space.s5

    Flow {
        spacing: Theme.space.s3
        width: parent.width

        Repeater {
            model: root.roles

            Rectangle {
                required property string modelData

                border.color: Theme.color.lineStrong
                border.width: Theme.stroke.hairline
                color: Theme.color[modelData] // qmllint disable
                height: Theme.px(56)
                radius: Theme.radius.sm
                width: Theme.px(84)
            }
        }
    }

    Flow {
        spacing: Theme.space.s5
        width: parent.width

        Repeater {
            model: root.ranks

            AppText {
                required property string modelData

                rank: Theme.type[modelData] // qmllint disable
                text: "点点 " + modelData
            }
        }
    }

    Flow {
        spacing: Theme.space.s4
        width: parent.width

        Repeater {
            model: root.icons

            Row {
                id: pair

                required property string modelData

                AppIcon {
                    name: pair.modelData
                }

                AppIcon {
                    color: Theme.color.accentText
                    filled: root.filled.includes(pair.modelData)
                    name: pair.modelData
                }
            }
        }
    }

    Flow {
        padding: Theme.space.s3
        spacing: Theme.space.s7
        width: parent.width

        Repeater {
            model: 4

            Card {
                required property int index

                height: Theme.px(120)
                level: index
                width: Theme.px(180)
            }
        }

        Item {
            height: Theme.px(120)
            width: Theme.px(180)

            Elevation {
                level: 3
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.color.surface
                radius: Theme.radius.card
            }
        }

        Item {
            height: Theme.px(120)
            width: Theme.px(180)

            Scrim {
                anchors.fill: parent
            }
        }
    }

    Flow {
        spacing: Theme.space.s6
        width: parent.width

        CheckMark {}

        RadioMark {
            selected: false
        }

        RadioMark {
            selected: true
        }

        CountBubble {
            count: 3
        }

        CountBubble {
            count: 120
        }

        ProductRating {
            rating: "4.9"
            sales: "月售 1200+"
        }

        Item {
            height: Theme.target
            width: Theme.target

            FocusRing {
                inner: Theme.radius.md
            }
        }
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        RoundButton {
            iconName: "minus"
            label: "减少"
        }

        RoundButton {
            iconName: "plus"
            label: "增加"
            strong: true
        }

        RoundButton {
            iconName: ""
            label: "已选 2 份"
            marked: true
            text: "×2"
        }

        RoundButton {
            enabled: false
            iconName: "plus"
            label: "增加"
        }

        Item {
            height: Theme.target
            width: Theme.target

            AddButton {
                anchors.right: parent.right
                label: "芝士汉堡"
            }
        }

        Item {
            height: Theme.target
            width: Theme.target

            AddButton {
                anchors.right: parent.right
                count: 2
                label: "芝士汉堡"
            }
        }

        Item {
            height: Theme.target
            width: Theme.target * 3.2

            AddButton {
                anchors.right: parent.right
                count: 2
                expanded: true
                label: "芝士汉堡"
            }
        }
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Segment {
            label: "堂食"
            selected: true
            width: Theme.px(200)
        }

        Segment {
            label: "外带"
            selected: false
            width: Theme.px(200)
        }

        KeypadKey {
            height: Theme.target
            key: "5"
            width: Theme.px(160)
        }

        KeypadKey {
            height: Theme.target
            key: "erase"
            width: Theme.px(160)
        }

        Pressable {
            id: bare

            Accessible.name: "可以按的"
            width: Theme.px(160)

            background: Rectangle {
                border.color: Theme.color.lineStrong
                border.width: Theme.stroke.control
                color: bare.down ? Theme.color.sunken : "transparent"
                radius: bare.corner
            }
        }
    }

    GalleryPictures {
        width: parent.width
    }
}
