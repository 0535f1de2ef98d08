import QtQml

/*!
 * The ranks of text for staff screens: denser, the same in every mode.
 */
QtObject {
    id: root

    required property TextSizer sizer

    readonly property TextRole h1: TextRole {
        sizer: root.sizer
        standard: 40
        simplified: 40
        leading: 1.25
        weight: 700
    }
    readonly property TextRole h2: TextRole {
        sizer: root.sizer
        standard: 28
        simplified: 28
        leading: 1.3
        weight: 700
    }
    readonly property TextRole body: TextRole {
        sizer: root.sizer
        standard: 24
        simplified: 24
        leading: 1.45
        weight: 400
    }
    readonly property TextRole bodyStrong: TextRole {
        sizer: root.sizer
        standard: 24
        simplified: 24
        leading: 1.45
        weight: 700
    }
    readonly property TextRole label: TextRole {
        sizer: root.sizer
        standard: 24
        simplified: 24
        leading: 1.2
        weight: 700
    }
    readonly property TextRole caption: TextRole {
        sizer: root.sizer
        standard: 22
        simplified: 22
        leading: 1.4
        weight: 400
    }
    readonly property TextRole axis: TextRole {
        sizer: root.sizer
        standard: 22
        simplified: 22
        leading: 1.3
        weight: 400
    }
    readonly property TextRole kpi: TextRole {
        sizer: root.sizer
        standard: 52
        simplified: 52
        leading: 1.1
        weight: 700
    }
}
