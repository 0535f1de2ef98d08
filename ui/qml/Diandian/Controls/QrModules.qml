pragma ComponentBehavior: Bound

import QtQuick
import Diandian.Theme

/*!
 * A code from rows of "0" and "1", each module a whole number of pixels.
 */
Canvas {
    id: root

    required property list<string> rows
    required property int moduleSize

    Accessible.ignored: true
    height: root.rows.length * root.moduleSize
    renderStrategy: Canvas.Immediate
    width: root.rows.length * root.moduleSize

    onAvailableChanged: root.requestPaint()
    onModuleSizeChanged: root.requestPaint()
    onPaint: {
        const context = root.getContext("2d");
        context.fillStyle = Theme.color.codeLight;
        context.fillRect(0, 0, root.width, root.height);
        context.fillStyle = Theme.color.codeDark;
        for (let row = 0; row < root.rows.length; row++) {
            for (let column = 0; column < root.rows[row].length; column++) {
                if (root.rows[row][column] === "1")
                    context.fillRect(column * root.moduleSize, row * root.moduleSize, root.moduleSize, root.moduleSize);
            }
        }
    }
    onRowsChanged: root.requestPaint()
    onVisibleChanged: root.requestPaint()
    onWidthChanged: root.requestPaint()
}
