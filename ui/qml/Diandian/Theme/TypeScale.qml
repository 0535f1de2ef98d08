import QtQml

/*!
 * The ranks of text for customers; each follows the mode by itself.
 */
QtObject {
    id: root

    required property TextSizer sizer

    readonly property TextRole display: TextRole {
        sizer: root.sizer
        standard: 132
        simplified: 104
        leading: 1.18
    }
    readonly property TextRole h1: TextRole {
        sizer: root.sizer
        standard: 60
        simplified: 96
        leading: 1.2
    }
    readonly property TextRole h2: TextRole {
        sizer: root.sizer
        standard: 44
        simplified: 80
        leading: 1.25
    }
    readonly property TextRole h3: TextRole {
        sizer: root.sizer
        standard: 36
        simplified: 64
        leading: 1.3
    }
    readonly property TextRole title: TextRole {
        sizer: root.sizer
        standard: 32
        simplified: 64
        leading: 1.3
    }
    readonly property TextRole name: TextRole {
        sizer: root.sizer
        standard: 32
        simplified: 64
        leading: 1.3
    }
    readonly property TextRole label: TextRole {
        sizer: root.sizer
        standard: 30
        simplified: 56
        leading: 1.2
    }
    readonly property TextRole labelS: TextRole {
        sizer: root.sizer
        standard: 26
        simplified: 52
        leading: 1.2
    }
    readonly property TextRole body: TextRole {
        sizer: root.sizer
        standard: 28
        simplified: 52
        leading: 1.45
        weight: 400
    }
    readonly property TextRole bodyStrong: TextRole {
        sizer: root.sizer
        standard: 28
        simplified: 52
        leading: 1.45
    }
    readonly property TextRole bodyS: TextRole {
        sizer: root.sizer
        standard: 26
        simplified: 48
        leading: 1.45
        weight: 400
        essential: false
    }
    readonly property TextRole caption: TextRole {
        sizer: root.sizer
        standard: 24
        simplified: 48
        leading: 1.4
        weight: 400
        essential: false
    }
    readonly property TextRole captionStrong: TextRole {
        sizer: root.sizer
        standard: 24
        simplified: 48
        leading: 1.4
        essential: false
    }
    readonly property TextRole cta: TextRole {
        sizer: root.sizer
        standard: 36
        simplified: 80
        leading: 1.2
    }
    readonly property TextRole price: TextRole {
        sizer: root.sizer
        standard: 40
        simplified: 80
        leading: 1.1
    }
    readonly property TextRole priceCard: TextRole {
        sizer: root.sizer
        standard: 40
        simplified: 80
        leading: 1.1
    }
    readonly property TextRole priceBar: TextRole {
        sizer: root.sizer
        standard: 52
        simplified: 80
        leading: 1.1
    }
    readonly property TextRole priceHero: TextRole {
        sizer: root.sizer
        standard: 72
        simplified: 104
        leading: 1.1
    }
    readonly property TextRole amountDue: TextRole {
        sizer: root.sizer
        standard: 112
        simplified: 136
        leading: 1.1
    }
    readonly property TextRole pickup: TextRole {
        sizer: root.sizer
        standard: 220
        simplified: 220
        leading: 1.1
    }
}
