// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// A plan that can be dragged, and drawn larger by two fingers; at first all of it is in sight.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Flickable {
    id: root

    // At which zoom it is drawn: while that changes, what is drawn is stretched.
    property real drawn: 1
    readonly property real fit: Math.max(0.01, Math.min((width - 2 * Theme.medium) / Math.max(1, plan.width), (height - foot - 2 * Theme.medium) / Math.max(1, plan.height)))
    readonly property string floor: plan.floor
    // How much of its foot stays free while all of it is in sight.
    property real foot: 0
    // The point of the plan, in metres, that stays where it is, at a point of the view, whatever the zoom.
    property point held: Qt.point(0, 0)
    // A finger is a metre and a quarter on either side: nobody needs to see a door larger.
    readonly property real most: Math.max(3, 0.4 * Theme.touch / fit)
    property alias overlay: sheet.overlay
    readonly property real perMetre: fit * drawn
    required property FloorPlan plan
    required property string selected
    property point spot: Qt.point(0, 0)
    readonly property bool whole: zoom < 1.01
    property real zoom: 1

    signal chosen(string place)

    /** Go to a zoom, in small steps if things may move. */
    function glide(wanted: real) {
        gliding.stop();
        gliding.to = Math.max(1, Math.min(most, wanted));
        gliding.start();
    }

    /** Bring the point that is held to its place, whether the size of the content has followed the zoom or not. */
    function hold() {
        const metre = fit * zoom;
        const wide = Math.max(width, plan.width * metre + 2 * Theme.medium);
        const high = Math.max(height, plan.height * metre + foot + 2 * Theme.medium);
        contentX = Math.max(0, Math.min(wide - width, (wide - plan.width * metre) / 2 + held.x * metre - spot.x));
        contentY = Math.max(0, Math.min(high - height, (high - foot - plan.height * metre) / 2 + held.y * metre - spot.y));
    }

    /** The point of the plan, in metres, under a point of the view. */
    function metresAt(at: point): point {
        return Qt.point((contentX + at.x - sheet.x) / (fit * zoom), (contentY + at.y - sheet.y) / (fit * zoom));
    }

    /** Show all of it. */
    function reset() {
        zoomTo(1);
    }

    /** Bring the middle of a part of the plan, in metres, into view, if that is drawn large and the part is not in it. */
    function reveal(part: rect) {
        const from = metresAt(Qt.point(0, 0));
        const to = metresAt(Qt.point(width, height));
        if (whole || part.width === 0 || (part.left >= from.x && part.top >= from.y && part.right <= to.x && part.bottom <= to.y))
            return;
        held = Qt.point(part.x + part.width / 2, part.y + part.height / 2);
        spot = Qt.point(width / 2, height / 2);
        hold();
    }

    /** Draw it larger or smaller about the middle of the view. */
    function zoomTo(wanted: real) {
        spot = Qt.point(width / 2, (height - foot) / 2);
        held = metresAt(spot);
        glide(wanted);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, plan.height * fit * zoom + foot + 2 * Theme.medium)
    contentWidth: Math.max(width, plan.width * fit * zoom + 2 * Theme.medium)
    interactive: !whole

    NumberAnimation on zoom {
        id: gliding

        duration: Theme.calm
        easing.type: Easing.OutCubic
        running: false

        onFinished: root.drawn = root.zoom
    }

    // Another floor is seen whole at first.
    onFloorChanged: {
        gliding.stop();
        zoom = 1;
        drawn = 1;
    }
    onSelectedChanged: reveal(plan.box(selected))
    onZoomChanged: hold()

    PinchHandler {
        id: pinch

        property real before: 1

        target: null

        onActiveChanged: {
            if (active) {
                before = root.zoom;
                root.spot = Qt.point(centroid.position.x - root.contentX, centroid.position.y - root.contentY);
                root.held = root.metresAt(root.spot);
            } else {
                root.drawn = root.zoom;
            }
        }
        onActiveScaleChanged: if (active)
            root.zoom = Math.max(1, Math.min(root.most, before * activeScale))
    }

    TapHandler {
        onTapped: at => {
            const metres = root.metresAt(Qt.point(at.position.x - root.contentX, at.position.y - root.contentY));
            root.chosen(root.plan.placeAt(metres.x, metres.y, Theme.touch / 2 / (root.fit * root.zoom)));
        }
    }

    PlanSheet {
        id: sheet

        lifted: !root.whole && GraphicsInfo.api === GraphicsInfo.Software
        perMetre: root.perMetre
        plan: root.plan
        scale: root.zoom / root.drawn
        selected: root.selected
        transformOrigin: Item.TopLeft
        view: Qt.rect((root.contentX - x) / scale, (root.contentY - y) / scale, root.width / scale, root.height / scale)
        x: Math.round((root.contentWidth - root.plan.width * root.fit * root.zoom) / 2)
        y: Math.round((root.contentHeight - root.foot - root.plan.height * root.fit * root.zoom) / 2)
    }
}
