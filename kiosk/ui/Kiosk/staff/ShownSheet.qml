// SPDX-FileCopyrightText: 2026 The lobby kiosk authors
// SPDX-License-Identifier: MIT
// What is on the screen: which version, since when, and where it is from.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Models

Sheet {
    id: root

    required property Staff staff

    /** Where the content is from, in words. */
    function origin(source: string): string {
        if (source === "data")
            return qsTr("From the data file");
        if (source === "version")
            return qsTr("A version that was kept: the data file cannot be shown");
        return source === "shipped" ? qsTr("What the program brings: the data file cannot be shown") : qsTr("Nothing: the data file cannot be shown");
    }

    title: qsTr("On the screen")

    Label {
        display: true
        size: Math.max(Theme.heading, Theme.cardTitle)
        text: qsTr("Version %1").arg(root.staff.version)
        visible: root.staff.version !== ""
        width: parent.width
    }

    IconLine {
        color: Theme.ink
        icon: Icons.clock
        size: Theme.body
        text: root.staff.since
        visible: text !== ""
        width: parent.width
    }

    IconLine {
        color: Theme.ink
        icon: root.staff.source === "data" ? Icons.check : Icons.info
        size: Theme.body
        text: root.origin(root.staff.source)
        width: parent.width
    }

    IconLine {
        color: Theme.ink
        icon: root.staff.errorCount > 0 ? Icons.closed : root.staff.warningCount > 0 ? Icons.info : Icons.check
        size: Theme.body
        text: root.staff.errorCount + root.staff.warningCount === 0 ? qsTr("No problems") : qsTr("%n errors", "", root.staff.errorCount) + " · " + qsTr("%n warnings", "", root.staff.warningCount)
        width: parent.width
    }
}
