// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// Makes strokes of the fingers on the keys: a key counts when its finger leaves it, or when the next finger comes, so
// that letters stand in the order in which they were touched. A finger that slides off its key takes it back.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: root

    // While other letters of a held key stand above it, the finger chooses among them and may leave the key.
    property bool choosing: false
    property bool eager: false
    property int finger: -1
    property Item key: null

    signal chosen
    signal heldLong(key: Item)
    signal slid(key: Item, x: real)
    signal struck(key: Item)

    /** A finger comes down on a key; an eager one counts at once, and again and again. */
    function arrive(on: Item, by: int, isEager: bool) {
        if (key !== null)
            finish(true);
        key = on;
        finger = by;
        eager = isEager;
        pause.restart();
        if (eager)
            struck(on);
    }

    /** What a finger is on counts, if it is to. */
    function finish(counts: bool) {
        const done = key;
        const chose = choosing;
        key = null;
        choosing = false;
        pause.stop();
        if (chose && counts)
            chosen();
        else if (counts && !eager)
            struck(done);
    }

    /** A finger leaves a key. */
    function leave(from: Item, by: int, inside: bool) {
        if (from === key && by === finger)
            finish(inside || choosing);
    }

    /** A finger slides, by its place on the key. */
    function slide(on: Item, by: int, x: real, inside: bool) {
        if (on !== key || by !== finger)
            return;
        if (choosing)
            slid(on, x);
        else if (!inside)
            finish(false);
    }

    /** A finger is taken away by something else than the hand. */
    function vanish(from: Item) {
        if (from === key)
            finish(false);
    }

    Timer {
        id: pause

        interval: Theme.longPress

        onTriggered: {
            if (!root.eager)
                root.heldLong(root.key);
        }
    }

    Timer {
        interval: Theme.repeatKey
        repeat: true
        running: root.eager && root.key !== null && !pause.running

        onTriggered: root.struck(root.key)
    }
}
