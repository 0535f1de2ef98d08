pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * One page of equal cells. It says how many cells there is room for; whoever owns the model shows no more.
 *
 * Text never shrinks: where a cell needs more height than the others, fewer rows fit. Where even one row is too low for
 * upright cells, the page is `cramped`: fewer columns, and the cells lie down.
 */
Item {
    id: root

    required property var model
    required property Component delegate
    /*! What one reads or touches in a cell needs at least this width. */
    required property real minimumWidth
    property real minimumHeight: Theme.primaryTarget
    property real maximumHeight: root.height
    property int maximumColumns: Theme.portrait ? 1 : 3
    property int maximumCells: 6
    /*! No other page: the cells that there are share the room. */
    property bool alone: false
    /*! What the measured heights belong to; when it changes, measuring begins again. */
    property string subject: ""

    property real tallest: 0
    /*! What was measured is of before. It stands until the new is known: meanwhile less would seem to be needed, and pages be cut by that. */
    property bool stale: false
    /*! 0: upright cells; 1: at most two columns; 2: one column. */
    property int squeeze: 0

    property real heightBefore: 0

    readonly property bool cramped: root.squeeze > 0
    readonly property int columnsWanted: Math.min(root.maximumColumns, [root.maximumColumns, 2, 1][root.squeeze])
    readonly property int columns: Math.max(1, Math.min(root.columnsWanted, Math.floor((root.width + Theme.gap) / (root.minimumWidth + Theme.gap))))
    readonly property real needed: Math.max(root.minimumHeight, root.tallest)
    readonly property int rows: Math.max(1, Math.min(Math.floor(root.maximumCells / root.columns), Math.floor((root.height + Theme.gap) / (root.needed + Theme.gap))))
    readonly property int rowsShown: root.alone && cells.count > 0 ? Math.min(root.rows, Math.ceil(cells.count / root.columns)) : root.rows
    /*! How many cells fit on one page. */
    readonly property int room: root.columns * root.rows
    readonly property real cellWidth: Math.floor((root.width - (root.columns - 1) * Theme.gap) / root.columns)
    readonly property real share: Math.floor((root.height - (root.rowsShown - 1) * Theme.gap) / root.rowsShown)
    readonly property real cellHeight: Math.max(Math.min(root.maximumHeight, root.share), Math.min(root.needed, root.share))

    function measure(): void {
        let highest = root.stale ? 0 : root.tallest;
        for (let index = 0; index < cells.count; index++)
            highest = Math.max(highest, cells.itemAt(index)?.implicitHeight ?? 0);
        if (highest > root.height && root.height > 0 && root.squeeze < 2 && !Theme.portrait)
            root.squeeze++;
        else
            root.tallest = highest;
        root.stale = false;
    }

    function measureAgain(): void {
        root.stale = true;
        Qt.callLater(root.measure);
    }

    onCellWidthChanged: root.measureAgain()
    onSqueezeChanged: root.measureAgain()
    onHeightChanged: {
        // Fewer cells may bring page buttons, and those a higher bar: less height must not begin that again.
        if (root.height > root.heightBefore)
            root.squeeze = 0;
        root.heightBefore = root.height;
        root.measureAgain();
    }
    onSubjectChanged: {
        root.squeeze = 0;
        root.measureAgain();
    }

    Grid {
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            id: cells

            delegate: root.delegate
            model: root.model

            onItemAdded: (index, item) => {
                item.implicitHeightChanged.connect(() => Qt.callLater(root.measure));
                Qt.callLater(root.measure);
            }
        }
    }
}
