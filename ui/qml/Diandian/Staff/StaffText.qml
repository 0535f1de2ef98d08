pragma ComponentBehavior: Bound

import Diandian.Controls
import Diandian.Theme

/*!
 * Text on staff screens, in a rank of their denser scale.
 */
AppText {
    rank: Theme.staffType.body
}
